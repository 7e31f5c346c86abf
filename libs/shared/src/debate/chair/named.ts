import type { Words } from '../refusal.js';
import type { OpenedDebate } from '../state.js';
import type { PersonId } from '../vocabulary.js';

/** The name under which somebody comes to the chair or the deputies. */
export const named = (debate: OpenedDebate, person: PersonId, name?: string): Words => ({
  name: name ?? debate.names[person] ?? 'Chair',
});
