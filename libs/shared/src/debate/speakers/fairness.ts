import { countedOn } from '../floor/used.js';
import type { OpenedDebate } from '../state.js';
import type { Instant, PersonId } from '../vocabulary.js';
import type { Heard } from './speakers-list.js';

/** Who has spoken how long in this debate. */
export interface Fairness {
  /** Speaking time of each side, and of those who spoke for neither; ms. */
  readonly sides: Heard['sides'];
  /** Everybody who has spoken or stands on the list; who has spoken least comes first. */
  readonly people: readonly SpeakingTime[];
}

export interface SpeakingTime {
  readonly person: PersonId;
  readonly name: string;
  readonly ms: number;
  /** Has not spoken before, or speaks for the first time now. */
  readonly firstTime: boolean;
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
  const known = new Set([...(Object.keys(people) as PersonId[]), ...requests.map((r) => r.person)]);
  const times = [...known].map((person) => ({
    person,
    name: names[person] ?? '',
    ms: people[person] ?? 0,
    firstTime: (heard.people[person] ?? 0) === 0,
  }));
  return { sides, people: times.sort((a, b) => a.ms - b.ms || a.name.localeCompare(b.name)) };
}
