import { countedOn } from '../floor/used.js';
import { type OpenedDebate, segmentAt, speakersOf } from '../state.js';
import type { Instant, PersonId, Side } from '../vocabulary.js';
import type { Heard } from './speakers-list.js';

/** Who has spoken how often, and how long, in this debate. */
export interface Fairness {
  /** Speaking time of each side, and of those who spoke for neither; ms. */
  readonly sides: Heard['sides'];
  /** How often each side has had the floor. */
  readonly turns: Heard['sides'];
  /** Everybody who has spoken or stands on the list; who has spoken least comes first. */
  readonly people: readonly SpeakingTime[];
}

export interface SpeakingTime {
  readonly person: PersonId;
  readonly name: string;
  readonly ms: number;
  /** How often they have had the floor, this time included. */
  readonly turns: number;
  /** Has not spoken before, or speaks for the first time now. */
  readonly firstTime: boolean;
}

interface Turn {
  readonly person: PersonId;
  readonly side: Side | null;
}

/** The fairness strip: what the queue policies look at, for everybody to see. Whoever has the floor is counted up to now. */
export function fairness(debate: OpenedDebate, now: Instant): Fairness {
  const { heard, names, requests, interrupted } = debate;
  const speaking = [countedOn(debate, now), interrupted].flatMap((holder) =>
    holder?.person && holder.request !== null ? [{ ...holder, person: holder.person }] : [],
  );
  const sides = { ...heard.sides };
  const people: Record<PersonId, number> = { ...heard.people };
  for (const { person, side, used } of speaking) {
    sides[side ?? 'neither'] += used;
    people[person] = (people[person] ?? 0) + used;
  }
  const had = [...turnsHad(debate), ...speaking];
  const known = new Set([...(Object.keys(people) as PersonId[]), ...requests.map((r) => r.person)]);
  const times = [...known].map((person) => ({
    person,
    name: names[person] ?? '',
    ms: people[person] ?? 0,
    turns: had.filter((turn) => turn.person === person).length,
    firstTime: (heard.people[person] ?? 0) === 0,
  }));
  return {
    sides,
    turns: counted(had),
    people: times.sort((a, b) => a.ms - b.ms || a.name.localeCompare(b.name)),
  };
}

/** Speeches from the list, and turns that belonged to one speaker. */
function turnsHad(debate: OpenedDebate): Turn[] {
  const { heard, requests, books, seats } = debate;
  const listed = heard.done.flatMap((number) => requests[number - 1] ?? []);
  const own = books.flatMap(({ turn, startedAt, endedAt }): Turn[] => {
    const [seat, ...others] = speakersOf(debate, turn);
    const person = seat && seats[seat]?.person;
    const held = startedAt !== null && endedAt !== null;
    return person && held && others.length === 0
      ? [{ person, side: segmentAt(debate, turn).side }]
      : [];
  });
  return [...listed, ...own];
}

function counted(turns: readonly Turn[]): Heard['sides'] {
  const count = (whose: Side | null): number => turns.filter(({ side }) => side === whose).length;
  return {
    proposition: count('proposition'),
    opposition: count('opposition'),
    neither: count(null),
  };
}
