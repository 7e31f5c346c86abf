import { setTimeout as passed } from 'node:timers/promises';
import { graceOf, segmentAt } from '@crossbench/shared';
import type { DurablePostgres } from '../support/durable-postgres.js';
import { Journal } from '../support/journal.js';
import type { Person } from '../support/person.js';
import { words } from './agendas.js';
import { Chamber } from './chamber.js';
import type { Chance } from './runs.js';

/** Arguments around one deadline. */
const perDeadline = 10;
const debates = 20;
/** How far before or behind the deadline they are sent, ms. */
const around = 50;
/** How long after one debate the next one begins, ms. */
const apart = 150;
/** How wrong a timer, and the way to the server and back, make an instant at most for a quick check, ms. */
const slack = 5;

export interface Outcome {
  accepted: number;
  refused: number;
  /** How long before its deadline an argument was sent that was refused after all, at most; ms. */
  earliest: number;
  /** What must not have happened. */
  readonly wrong: unknown[];
}

/** Lets arguments race with the ends of turns, in several debates side by side. */
export async function deadlineRaces(
  races: number,
  origins: readonly string[],
  chance: Chance,
  postgres: DurablePostgres,
): Promise<Outcome> {
  const deadlines = Math.ceil(races / perDeadline);
  const halls = Math.min(debates, deadlines);
  const outcome: Outcome = { accepted: 0, refused: 0, earliest: 0, wrong: [] };
  const judged = await Promise.all(
    Array.from({ length: halls }, async (_, i) => {
      const journal = new Journal();
      // So that not all turns end at once.
      await passed(i * apart);
      const from = i % 2 === 0 ? origins : [...origins].reverse();
      const chamber = await Chamber.convene(from, journal, chance, { watching: 1, pace: 200 });
      for (let turn = i; turn < deadlines; turn += halls) {
        await raceAtTurnEnd(chamber, journal, origins, chance, outcome);
      }
      return () => chamber.judge(postgres.pool);
    }),
  );
  for (const judge of judged) outcome.wrong.push(...(await judge()));
  return outcome;
}

async function raceAtTurnEnd(
  chamber: Chamber,
  journal: Journal,
  origins: readonly string[],
  chance: Chance,
  outcome: Outcome,
): Promise<void> {
  const { chair, debateId } = chamber;
  await chair.until(({ floor }) => !('turn' in floor));
  await chamber.startTurn();
  const { now } = chair;
  if (now.floor.phase !== 'running') throw new Error('The turn is running.');
  const { turn, since, budget } = now.floor;
  const deadline = since + budget + graceOf(segmentAt(now, turn), budget);
  const speaker = chamber.inSeat(segmentAt(now, turn).seats[0] ?? '');
  const devices: Person[] = origins.map((origin) => speaker.again(origin));

  const race = async (): Promise<void> => {
    const command = { type: 'file-argument' as const, turn, argument: words(chance) };
    await passed(deadline + chance.between(-around, around) - Date.now());
    const sentAt = Date.now();
    const answer = await journal.issue(chance.pick(devices), debateId, command);
    if (!answer) throw new Error('Every command is answered.');
    const answeredAt = Date.now();
    if (answer.ok) outcome.accepted++;
    else {
      outcome.refused++;
      outcome.earliest = Math.max(outcome.earliest, deadline - sentAt);
    }
    const late = answer.ok && sentAt > deadline + slack;
    const hasty = !answer.ok && answeredAt < deadline - slack;
    if (late || hasty) outcome.wrong.push({ command, answer, deadline, sentAt, answeredAt });
  };
  await Promise.all(Array.from({ length: perDeadline }, race));
  for (const device of devices) device.leave();
}
