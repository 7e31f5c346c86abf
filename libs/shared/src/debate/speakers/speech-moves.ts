import type { EventOf } from '../events.js';
import { usedAt } from '../floor/used.js';
import type { Floor, Holder } from '../restorable.js';
import { bookOf, type OpenedDebate, segmentAt, speakersOf } from '../state.js';
import type { Instant, PersonId, Side } from '../vocabulary.js';
import { isPoint } from './floor-request.js';
import type { Heard } from './speakers-list.js';
import { requestStanding } from './standing.js';

/** Somebody from the list has the floor. Who has it still was interrupted, and goes on afterwards. */
export function speakerRecognised(
  debate: OpenedDebate,
  { request, person, side, budget }: EventOf<'speaker-recognised'>,
  at: Instant,
): OpenedDebate {
  return {
    ...debate,
    interrupted: debate.holder,
    holder: { side, person, request, budget, used: 0 },
    floor: onwards(debate.floor, at),
  };
}

/** Whoever has the floor has finished; who was interrupted goes on. */
export const speakerFinished = (
  debate: OpenedDebate,
  { turn }: EventOf<'speaker-finished'>,
  at: Instant,
): OpenedDebate => ({
  ...debate,
  heard: afterSpeech(debate, debate.heard, debate.holder, { turn, at }),
  holder: debate.interrupted,
  interrupted: null,
  floor: onwards(debate.floor, at),
});

/** A turn that is over: its speakers have been heard, and whoever still waits has waited in vain. */
export function turnHeard(debate: OpenedDebate, turn: number, at: Instant): OpenedDebate {
  const { holder, interrupted, floor } = debate;
  const late = floor.phase === 'overtime' ? at - floor.since : 0;
  const last = holder && { ...holder, used: holder.used + late };
  const spoken = afterSpeech(debate, withOwnTurn(debate, turn), interrupted, { turn, at });
  const heard = afterSpeech(debate, spoken, last, { turn, at });
  const lapsed = debate.requests
    .filter((request) => !isPoint(request) && requestStanding(debate, request) === 'queued')
    .map(({ number }) => number);
  const listed = holder !== null && holder.request !== null;
  return {
    ...debate,
    ...(listed && { holder: null, interrupted: null }),
    heard: { ...heard, lapsed: [...heard.lapsed, ...lapsed] },
  };
}

/** The time of a turn that belongs to one speaker. */
function withOwnTurn(debate: OpenedDebate, turn: number): Heard {
  const [seat, ...others] = speakersOf(debate, turn);
  const book = bookOf(debate, turn);
  const person = seat && debate.seats[seat]?.person;
  if (!person || !book || others.length > 0) return debate.heard;
  return withTime(debate.heard, person, segmentAt(debate, turn).side, book.ran + book.overtime);
}

function afterSpeech(
  debate: OpenedDebate,
  heard: Heard,
  speaker: Holder | null,
  { turn, at }: { readonly turn: number; readonly at: Instant },
): Heard {
  if (!speaker?.person || speaker.request === null) return heard;
  const { person, request, side, used } = speaker;
  const timed = withTime(heard, person, side, used);
  const leaving = { turn, request, since: at };
  return {
    ...timed,
    done: [...timed.done, request],
    leaving: speaksAnyway(debate, turn, person) ? timed.leaving : [...timed.leaving, leaving],
  };
}

/** A seat of the segment goes on writing when others have the floor. */
const speaksAnyway = (debate: OpenedDebate, turn: number, person: PersonId): boolean =>
  speakersOf(debate, turn).some((seat) => debate.seats[seat]?.person === person);

function withTime(heard: Heard, person: PersonId, side: Side | null, ms: number): Heard {
  const whose = side ?? 'neither';
  return {
    ...heard,
    people: { ...heard.people, [person]: (heard.people[person] ?? 0) + ms },
    sides: { ...heard.sides, [whose]: heard.sides[whose] + ms },
  };
}

/** The same phase, counted from now on. */
function onwards(floor: Floor, at: Instant): Floor {
  if (floor.phase === 'running') return { ...floor, since: at, used: usedAt(floor, at) };
  return floor.phase === 'paused' ? { ...floor, since: at } : floor;
}
