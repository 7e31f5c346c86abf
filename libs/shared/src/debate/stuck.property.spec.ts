import { everyCourse, logOf, type Trace } from './course.fixture.js';
import { atTable } from './challenge/challenge.js';
import { due } from './floor/clock.js';
import {
  type Asked,
  noon,
  noVotes,
  onFloor,
  type Rehearsal,
  resume,
  seatLink,
  skipTurn,
} from './rehearsal.fixture.js';
import { toToss } from './lobby/toss.js';
import { pointDue } from './speakers/standing.js';
import type { OpenedDebate } from './state.js';
import type { Instant, PersonId } from './vocabulary.js';

const stranger = (n: number) => `00000000-0000-4000-8000-00000000900${n}` as PersonId;
const newChair = stranger(9);
const ends = ['published', 'cancelled', 'abandoned'];
const isOver = ({ stage }: OpenedDebate) => ends.includes(stage);
const seconds = (instant: Instant) => (instant - noon) / 1000;
/** Longer than any debate here lasts, in seconds. */
const wholeDebate = ({ format }: OpenedDebate) =>
  3 * 3600 + 80 * (format.correspondence?.turn ?? 0);
const chairLink = { invitation: { role: 'chair' } } as const;

const takenOver = (trace: Trace): Rehearsal =>
  resume(logOf(trace), trace.now).when({ type: 'take-chair' }, newChair, chairLink).then;

it('whoever takes the chair can bring any debate to its end, whether or not anybody else is there', () => {
  everyCourse((trace) => {
    let rehearsal = takenOver(trace);
    for (let step = 0; !isOver(rehearsal.debate); step++) {
      const { then, refusal } = rehearsal.when(nextAction(rehearsal.debate), newChair, noVotes);
      const moment = due(rehearsal.debate);
      if (refusal && moment === null) throw new Error(JSON.stringify([refusal, rehearsal.debate]));
      rehearsal = refusal ? rehearsal.at(seconds(moment as Instant)) : then;
      if (step > 60) throw new Error(`No end in sight: ${JSON.stringify(rehearsal.debate)}`);
    }
  });
});

/** What the chair does who only wants to go home. */
function nextAction(debate: OpenedDebate): Asked {
  const { stage, floor, format, books } = debate;
  const challenge = atTable(debate)?.number;
  if (challenge)
    return { type: 'rule-challenge', challenge, result: 'dismissed', reason: 'It is late' };
  const point = stage === 'live' && pointDue(debate);
  if (point)
    return { type: 'rule', request: point.number, result: 'dismissed', reason: 'It is late' };
  if (stage === 'scheduled') return { type: 'open-lobby' };
  if (stage === 'suspended') return { type: 'resume-debate' };
  if (stage === 'deliberation') return onFloor('close-division');
  if (stage === 'closed') return { type: 'publish-result' };
  if (stage === 'lobby' && toToss(debate)) return { type: 'toss-coin' };
  if (floor.phase === 'recess') return onFloor('end-recess');
  const over = books.filter(({ outcome }) => outcome && outcome !== 'repeated').length;
  if (floor.phase === 'idle' && over === format.segments.length - 2)
    return onFloor('open-division');
  return skipTurn;
}

it('a debate that is left to the clock comes to its end, as soon as its debaters are there', () => {
  everyCourse((trace) => {
    const resumed = takenOver(trace).when({ type: 'resume-debate' }, newChair);
    const { then } = resumed.then.when({ type: 'hand-over', to: 'clock' }, newChair);
    const waiting = then.debate.stage === 'scheduled' ? then.at(7200) : then;
    const { debate, now } = filled(waiting);
    const end = filled(waiting).at(seconds(now) + wholeDebate(debate)).debate;
    if (!isOver(end)) throw new Error(JSON.stringify([debate, end]));
  });
});

/** Strangers sit down on every free seat, and everybody is ready. */
function filled(rehearsal: Rehearsal): Rehearsal {
  const { format } = rehearsal.debate;
  let so = rehearsal;
  format.seats.forEach(({ id: seat }, i) => {
    so = so.when({ type: 'claim-seat', seat, move: false }, stranger(i), seatLink(seat)).then;
  });
  for (const { person } of Object.values(so.debate.seats))
    so = so.when({ type: 'check-in' }, person).then;
  return so;
}
