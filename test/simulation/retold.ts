import { createHash } from 'node:crypto';
import {
  canonical,
  type Debate,
  decide,
  due,
  elapse,
  emptyHead,
  type Entry,
  evolve,
  firstBroken,
  neededFacts,
  type OpenedDebate,
  type Recorded,
  seal,
  sides,
  unopened,
} from '@crossbench/shared';
import type { Asked } from './history.js';
import { checked, countedIn, draftsIn, nameOf, questionFacts, tossed } from './stand-ins.js';
import type { World } from './world.js';

const hash = (text: string) => createHash('sha256').update(text).digest('hex');

/** How far the stamps of nodes may be off, ms. */
export const skew = 50;

/**
 * Tells a log once more, with nothing but the rules: each command decided where it stands, each thing that time did at
 * the instant it was due. Whatever else is in the log is wrong. Returns the debate after each line, the empty one first.
 */
export function retold(world: World, log: readonly Recorded[]): Debate[] {
  const states: Debate[] = [unopened];
  const wrong = (line: Recorded | undefined, why: string) =>
    world.wrong.push(`Line ${line?.seq} (${line?.event.type}): ${why}`);
  const broken = firstBroken(world.debateId, log, hash);
  if (broken !== null) world.wrong.push(`The chain is broken at line ${broken}.`);
  let head = emptyHead(world.debateId);

  for (let line = log[0]; line; line = log[states.length - 1]) {
    const before = states.at(-1) as Debate;
    const asked = world.history.find(line.commandId, line.actor);
    const entries =
      line.actor === 'clock' ? byTime(before, line) : asked ? decided(before, line, asked) : [];
    if (typeof entries === 'string' || entries.length === 0) {
      wrong(line, typeof entries === 'string' ? entries : 'nobody asked for it.');
      return states;
    }
    if (asked) stamped(world, line, asked, wrong);
    for (const entry of entries) {
      const stands = log[states.length - 1];
      const salt = stands?.wording?.salt ?? '';
      const told = seal(head, entry, line.commandId, { hash, salt: () => salt });
      if (!stands || canonical(told) !== canonical(stands)) {
        wrong(stands ?? line, `it should be ${canonical(told)} and is ${canonical(stands)}`);
        return states;
      }
      head = told;
      states.push(evolve(states.at(-1) as Debate, stands));
      legal(states.at(-1) as OpenedDebate, (why) => wrong(stands, why));
    }
  }
  return states;
}

/** What time did: at its due instant and nowhere else. */
function byTime(before: Debate, { at, event }: Recorded): Entry[] | string {
  if (before.stage === 'unopened') return 'time has nothing to do before the opening.';
  if (event.type === 'outage-credited') {
    const whole = event.from >= before.lastAt && event.to > event.from && at === event.to;
    return whole ? [{ at, actor: 'clock', event }] : 'this outage is not one.';
  }
  const moment = due(before);
  if (event.type === 'chair-succeeded') {
    const whole = before.chair === event.from && at >= before.lastAt && (moment ?? at) >= at;
    return whole ? [{ at, actor: 'clock', event }] : 'there was no chair to be lost.';
  }
  if (moment !== at) return `it was due at ${moment}, not at ${at}.`;
  return elapse(before, moment, {
    drafts: draftsIn(before),
    results: countedIn(before),
    seed: tossed,
  });
}

/** What a command brought: after everything that was due by then, and only what the rules give it. */
function decided(before: Debate, { at }: Recorded, asked: Asked): Entry[] | string {
  const moment = due(before);
  const counting = before.stage !== 'unopened' && neededFacts(before) === 'results';
  if (moment !== null && moment <= at && !counting) return `what was due at ${moment} came later.`;
  const decision = decide(before, asked.command, {
    by: asked.by,
    at,
    facts: factsFor(before, asked),
  });
  return decision.ok ? [...decision.entries] : `it had to be refused: ${decision.refusal.code}.`;
}

/** What the server looked up for a command. */
export const factsFor = (before: Debate, { by, command, facts }: Asked) => ({
  name: nameOf(by),
  robot: false,
  ...(facts.invitation && { invitation: facts.invitation }),
  ...(command.type === 'file-argument' && { cards: checked(command.argument.cards) }),
  ...questionFacts(command),
  seed: tossed,
  ...(command.type === 'sanction' && { concerned: nameOf(command.person) }),
  ...(before.stage === 'closed' && { results: countedIn(before) }),
});

/** A stamp lies between the first sending and the commit. */
function stamped(
  { history }: World,
  line: Recorded,
  asked: Asked,
  wrong: (line: Recorded, why: string) => void,
): void {
  const committed = history.committedAt[line.seq - 1] ?? 0;
  if (line.at < asked.at - skew)
    wrong(line, `stamped ${asked.at - line.at} ms before it was sent.`);
  if (line.at > committed + skew)
    wrong(line, `stamped ${line.at - committed} ms after its commit.`);
}

/** What holds after every line. */
function legal(debate: OpenedDebate, wrong: (why: string) => void): void {
  const { books, pools, stage, suspension } = debate;
  const floor = suspension?.floor ?? debate.floor;
  if (sides.some((side) => pools[side] < 0)) wrong('a pool is below zero.');
  const open = books.filter(({ outcome }) => outcome === null).map(({ turn }) => turn);
  const holder = 'turn' in floor && floor.phase !== 'clearing' ? [floor.turn] : [];
  const ended = stage === 'cancelled' || stage === 'abandoned';
  if (!ended && canonical(open) !== canonical(holder)) wrong('somebody else holds the floor, too.');
  for (const { outcome, calledAt, endedAt, waited, ran, paused, overtime } of books) {
    const whole = waited + ran + paused + overtime === (endedAt ?? 0) - calledAt;
    if (outcome !== null && !whole) wrong('the parts of a turn do not add up to the whole.');
  }
}
