import type { Recorded } from '../record/recorded.js';
import type { EventOf } from './events.js';
import { noDisorder } from './order/sanction.js';
import type { Place } from './settings.js';
import type { Words } from './refusal.js';
import type { Division } from './restorable.js';
import { untouched } from './floor/budgets.js';
import { nobodyHeard, nothingOrdered } from './speakers/speakers-list.js';
import type { OpenedDebate } from './state.js';
import type { PersonId } from './vocabulary.js';

const planned: Division = { state: 'planned', openedAt: null, closesAt: null };

/** A debate as it is when it has just been opened. */
export function opened(
  event: EventOf<'debate-opened'>,
  { actor, at, seq }: Recorded,
  words: Words,
): OpenedDebate {
  const organiser = actor as PersonId;
  return {
    stage: 'scheduled',
    code: event.code,
    motion: event.motion,
    format: event.format,
    visibility: event.visibility,
    podium: event.podium,
    questionPolicy: event.questions ?? 'hold',
    medium: event.medium ?? 'written',
    place: placeIn(words),
    rehearsal: event.rehearsal,
    organiser,
    chair: event.chair,
    chairSince: null,
    deputies: [],
    clerks: [],
    startsAt: event.startsAt,
    seats: {},
    names: { [organiser]: words.name ?? '' },
    arguments: [],
    points: [],
    exchanges: [],
    requests: [],
    filedWords: {},
    questions: [],
    questionCalls: [],
    hidden: [],
    hiddenSayings: [],
    blanked: false,
    inForce: [],
    ...noDisorder,
    rulings: { upheld: [], dismissed: [], allowed: [], disregarded: [] },
    challenges: [],
    floor: { phase: 'idle', since: at },
    floorVersion: 0,
    books: [],
    pools: untouched(event.format),
    holder: null,
    interrupted: null,
    heard: nobodyHeard,
    listed: nothingOrdered,
    voided: [],
    technicalPauses: [],
    accommodations: {},
    toss: null,
    suspension: null,
    owed: { proposition: 0, opposition: 0 },
    divisions: { pre: planned, post: planned },
    results: null,
    cancelReason: null,
    undoable: null,
    lastAt: at,
    seq,
  };
}

/** The place that is written beside an event. */
export const placeIn = ({ hall, call }: Words): Place => ({
  ...(hall !== undefined && { hall }),
  ...(call !== undefined && { call }),
});
