import type { EventOf } from '../events.js';
import { naming } from '../naming.js';
import type { Words } from '../refusal.js';
import type { OpenedDebate } from '../state.js';
import type { Instant } from '../vocabulary.js';

type OfficeEvent = EventOf<
  'chair-taken' | 'deputy-named' | 'deputy-dismissed' | 'chair-handed-over' | 'chair-succeeded'
>;

/** Who has the chair, and who may follow. */
export function moveOffice(
  debate: OpenedDebate,
  event: OfficeEvent,
  at: Instant,
  words: Words,
): OpenedDebate {
  const { deputies } = debate;
  switch (event.type) {
    case 'chair-taken':
      return naming({ ...debate, chair: event.person, chairSince: at }, event.person, words);
    case 'chair-handed-over':
      return { ...debate, chair: event.to, chairSince: at };
    case 'deputy-named': {
      // Logs of the time when a debate had one deputy name somebody again.
      const others = deputies.filter((each) => each !== event.person);
      return naming({ ...debate, deputies: [...others, event.person] }, event.person, words);
    }
    case 'deputy-dismissed':
      return { ...debate, deputies: deputies.filter((each) => each !== event.person) };
    case 'chair-succeeded': {
      const others = deputies.filter((each) => each !== event.from);
      return { ...debate, chair: event.to, chairSince: at, deputies: [event.from, ...others] };
    }
  }
}
