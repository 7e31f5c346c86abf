import { everyCourse } from '../course.fixture.js';
import { graceOf, remaining } from '../floor/clock.js';
import { allowance } from '../lobby/accommodation.js';
import { maySpeak } from '../speakers/voice.js';
import { type OpenedDebate, segmentAt } from '../state.js';
import type { Instant } from '../vocabulary.js';

const holds = (law: boolean, what: () => unknown) => {
  if (!law) throw new Error(JSON.stringify(what()));
};

it('in a written debate nobody files but in the own turn, within its words, before the end of grace', () => {
  everyCourse(({ lines }) => {
    for (const { before, recorded, after } of lines) {
      const { event, at } = recorded;
      if (event.type !== 'argument-filed' || before.stage === 'unopened') continue;
      if (before.medium === 'spoken') continue;
      const { turn, seat, request, person } = event;
      if (request === undefined) {
        holds(seat !== undefined && maySpeak(before, turn, seat), () => recorded);
        holds(before.seats[seat ?? '']?.person === person, () => recorded);
      } else holds(spoke(before, request, event.cutOff) === person, () => [recorded, before]);
      const said = after.arguments.filter(
        (each) => each.turn === turn && isSame(each, event) && !each.voided,
      );
      const { perSpeaker, words: given } = segmentAt(before, turn);
      const list = request !== undefined && perSpeaker !== undefined;
      const room = (list ? perSpeaker * before.format.pace : given) * allowance(before, seat);
      holds(said.reduce((sum, { words }) => sum + words, 0) <= Math.round(room), () => recorded);
      holds(after.arguments.length === event.argument, () => recorded);
      for (const { kind, to } of event.relations) {
        const target = before.arguments[to - 1]?.side ?? null;
        const fits = (target === event.side) === ['supports', 'extends'].includes(kind);
        holds(fits || target === null, () => recorded);
        holds(to < event.argument, () => recorded);
      }
      const inTime =
        request !== undefined && event.cutOff
          ? cleared(before, request, at)
          : onTime(before, at, turn, event.cutOff);
      holds(inTime, () => [recorded, before.floor]);
    }
  });
});

/** Who speaks from the list, or has just stopped. */
function spoke({ holder, heard, requests }: OpenedDebate, request: number, cutOff: boolean) {
  const left = heard.leaving.some((each) => each.request === request);
  return (cutOff ? left : holder?.request === request) && requests[request - 1]?.person;
}

const cleared = ({ heard }: OpenedDebate, request: number, now: number): boolean =>
  heard.leaving.some((each) => each.request === request && now >= each.since + 2_000);

const isSame = (
  one: { readonly seat: string | null; readonly request: number | null },
  { seat, request }: { readonly seat?: string | undefined; readonly request?: number | undefined },
): boolean =>
  request === undefined ? one.request === null && one.seat === seat : one.request === request;

/** Filed by a speaker while the clock runs or in grace; by the bell two seconds after the end. */
function onTime(debate: OpenedDebate, now: number, turn: number, cutOff: boolean): boolean {
  const { floor } = debate;
  if (!('turn' in floor) || floor.turn !== turn) return false;
  if (cutOff) return floor.phase === 'clearing' && now >= floor.since + 2_000;
  if (floor.phase !== 'running' && floor.phase !== 'overtime') return false;
  const left = remaining(debate, now as Instant) ?? 0;
  return floor.phase === 'running'
    ? left > 0
    : left > -graceOf(segmentAt(debate, turn), floor.budget);
}
