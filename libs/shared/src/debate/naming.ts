import type { Words } from './refusal.js';
import type { OpenedDebate } from './state.js';
import type { PersonId } from './vocabulary.js';

/** Remembers the name under which somebody has appeared in the log. */
export const naming = (debate: OpenedDebate, person: PersonId, words: Words): OpenedDebate => ({
  ...debate,
  names: { ...debate.names, [person]: words.name ?? debate.names[person] ?? '' },
});
