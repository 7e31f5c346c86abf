import type { CardDraft } from '../../evidence/card.js';
import type { StoredDraft } from '../issued.js';
import { questionOnFloor } from '../questions/standing.js';
import { words } from '../rehearsal.fixture.js';
import { type OpenedDebate, seatOf, segmentAt } from '../state.js';
import { type Instant, later, type PersonId } from '../vocabulary.js';
import { type ArgumentDraft, type Relation, RelationKind } from './argument.js';
import { wordsLeft } from './filing.js';

/** An argument for the turn that has the floor; now and then with too many words, or none. */
export function anyArgument(debate: OpenedDebate, size: number): ArgumentDraft {
  const voice = seatsOfTurn(debate)[0] ?? debate.holder?.request;
  const room = voice && 'turn' in debate.floor ? wordsLeft(debate, voice, debate.floor.turn) : 20;
  const left = Math.min(room, 600);
  const count = size % 7 === 0 ? left + 1 : Math.ceil((left * (size % 4)) / 8);
  const relations = size % 2 === 0 ? [] : [anyRelation(debate, size)];
  const facing = questionOnFloor(debate);
  const answers = size % 3 === 1 ? (facing?.number ?? (size % 5 === 0 ? 1 : undefined)) : undefined;
  return {
    tag: size % 3 ? 'A tag' : '',
    body: words(count),
    relations,
    cards: anyCards(size),
    ...(size % 5 === 0 && { concessions: [1 + (size % 6)] }),
    ...(answers !== undefined && { answers }),
  };
}

const anyRelation = (debate: OpenedDebate, size: number): Relation => ({
  kind: pick(RelationKind.options, size >> 1),
  to: 1 + (size % (debate.arguments.length + 1)),
});

const anyCards = (size: number): CardDraft[] =>
  Array.from({ length: size % 3 }, (_, i) => ({
    sourceId: null,
    passage: null,
    quote: words(1 + ((size * (i + 1)) % 45)),
  }));

/** What people have in their open drafts, stamped around now. */
export const anyDrafts = (
  debate: OpenedDebate,
  now: Instant,
  { size }: { readonly size: number },
): StoredDraft[] =>
  everybody(debate).map((person, i) => ({
    seat: seatOf(debate, person),
    person,
    stampedAt: later(now, (size % 11) * 500 * (i + 1) - 4_000),
    argument: anyArgument(debate, size + i),
    cards: [],
  }));

const everybody = ({ seats, requests }: OpenedDebate): PersonId[] => [
  ...new Set([...Object.values(seats), ...requests].map(({ person }) => person)),
];

const seatsOfTurn = (debate: OpenedDebate): readonly string[] =>
  'turn' in debate.floor ? segmentAt(debate, debate.floor.turn).seats : [];

const pick = <T>(items: readonly T[], index: number): T => items[index % items.length] as T;
