import {
  type Card,
  type CardDraft,
  type Command,
  type Facts,
  type Invitation,
  type OpenedDebate,
  type PersonId,
  type Results,
  type StoredDraft,
  tally,
} from '@crossbench/shared';
import { anyDrafts } from '../../libs/shared/src/debate/arguments/argument-attempts.fixture.js';
import { submitted } from '../../libs/shared/src/debate/questions/questions.fixture.js';

/** What the server would look up, made from nothing but what is asked: so a judge can ask again. */

export const nameOf = (person: PersonId): string => `Person ${person.slice(-2)}`;

/** A secret says what it entitles to. */
export const secretOf = ({ invitation }: Facts): string | undefined =>
  invitation && (invitation.role === 'seat' ? `seat ${invitation.seat}` : invitation.role);

export function invitationOf(secret: string): Invitation {
  const [role, seat] = secret.split(' ');
  return seat === undefined
    ? { role: role as Exclude<Invitation['role'], 'seat'> }
    : { role: 'seat', seat };
}

export const checked = (cards: readonly CardDraft[]): Card[] =>
  cards.map(({ sourceId, passage, cite }) => ({
    ...{ sourceId, passage, cite: cite ?? '', sourceHash: null, badge: null },
    check: 'unverifiable',
  }));

/** What every coin is tossed from. */
export const tossed = 7;

/** Every question is Eve's, and nobody up-votes. */
export const questionFacts = (command: Command): Facts =>
  command.type === 'ask-question' || command.type === 'approve-question'
    ? { submission: { ...submitted(1), id: command.submission } }
    : {};

export const countedIn = ({ arguments: all }: OpenedDebate): Results =>
  tally(
    [],
    all.map(({ number }) => number),
  );

/** What the debaters have in their open drafts, whoever asks. */
export function draftsIn(debate: OpenedDebate): StoredDraft[] {
  const size = debate.seq * 7;
  const drafts = anyDrafts(debate, debate.lastAt, { size });
  return drafts.map((draft) => ({ ...draft, cards: checked(draft.argument.cards) }));
}
