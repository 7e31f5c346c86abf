import type { Card, CardDraft } from '../../evidence/card.js';
import type { Attempt } from '../attempt.fixture.js';
import { atTable, type Challenge, Ground, isOpen } from '../challenge/challenge.js';
import type { Command } from '../commands.js';
import { noVotes, olga } from '../rehearsal.fixture.js';
import { type OpenedDebate, seatOf, sideOfSeat } from '../state.js';
import type { PersonId } from '../vocabulary.js';
import type { Argument } from './argument.js';

/** Fields of commands about what was said, of any kind. */
export const contentFields = (type: Command['type'], size: number): object => ({
  tag: size % 3 ? 'A tag' : '',
  body: 'Better said',
  card: 1 + (size % 2),
  challenge: 1 + (size % 2),
  ground: groundOf(size),
  statement: 'It says something else',
  text: 'It says just that',
  ...(type === 'rule-challenge' && { result: size % 2 ? 'upheld' : 'dismissed' }),
  ...(type === 'rule-argument' && { result: size % 2 ? 'allowed' : 'disregarded' }),
});

/** What the server would say of somebody's cards. */
export const checked = (cards: readonly CardDraft[]): Card[] =>
  cards.map(({ sourceId, passage }) => ({
    ...{ sourceId, passage, sourceHash: null, cite: '', badge: null, check: 'unverifiable' },
  }));

/** What people would do now about what was said. */
export function aboutContent(debate: OpenedDebate, size: number): Attempt[] {
  const open = debate.challenges.filter(isOpen);
  return [
    ...(atTable(debate) ? [] : challenges(debate, size)),
    ...open.flatMap((challenge) => settled(debate, challenge, size)),
    ...debate.arguments.filter((each) => each.isNew && !each.ruling).flatMap(ruled(debate, size)),
    ...(size % 5 === 0 ? debate.arguments.slice(-2).flatMap(mended(debate, size)) : []),
  ];
}

const tried = (by: PersonId, command: Command): Attempt => ({ by, command, facts: noVotes });

/** Cards of the other side, between turns. */
function challenges(debate: OpenedDebate, size: number): Attempt[] {
  const { floor, seats } = debate;
  if (floor.phase !== 'idle' && floor.phase !== 'called') return [];
  const argument = debate.arguments.findLast(({ cards }) => cards.length > 0);
  if (!argument) return [];
  const by = Object.values(seats).find(
    ({ person }) => sideOf(debate, person) !== argument.side,
  )?.person;
  const said = { ground: groundOf(size), statement: 'It says something else' };
  const target = { argument: argument.number, card: 1 };
  return by ? times(3, tried(by, { type: 'challenge-card', ...target, ...said })) : [];
}

function settled(debate: OpenedDebate, challenge: Challenge, size: number): Attempt[] {
  const { number, seat, side, standing } = challenge;
  const chair = debate.chair ?? olga;
  const result = size % 2 ? 'upheld' : 'dismissed';
  const other = Object.values(debate.seats).find(({ person }) => sideOf(debate, person) !== side);
  const own = debate.seats[seat];
  const text = 'It says just that';
  return [
    ...(standing !== 'raised'
      ? times(
          6,
          tried(chair, { type: 'rule-challenge', challenge: number, result, reason: 'Because' }),
        )
      : []),
    ...(other && standing === 'raised'
      ? times(6, tried(other.person, { type: 'answer-challenge', challenge: number, text }))
      : []),
    ...(own ? [tried(own.person, { type: 'withdraw-challenge', challenge: number })] : []),
  ];
}

const ruled =
  (debate: OpenedDebate, size: number) =>
  ({ number }: Argument): Attempt[] => {
    const result = size % 2 ? 'allowed' : 'disregarded';
    const command = { type: 'rule-argument', argument: number, result, reason: 'Because' } as const;
    return times(2, tried(debate.chair ?? olga, command));
  };

/** Retracted or corrected by who filed it. */
const mended =
  (debate: OpenedDebate, size: number) =>
  ({ number, seat, person, text }: Argument): Attempt[] => {
    const author = seat === null ? person : debate.seats[seat]?.person;
    if (!author) return [];
    if (size % 2) return [tried(author, { type: 'retract-argument', argument: number })];
    const { tag, body } = text ?? { tag: '', body: '' };
    const better = { tag, body: `slip${size} ${body.split(' ').slice(1).join(' ')}` };
    return times(3, tried(author, { type: 'correct-argument', argument: number, ...better }));
  };

const sideOf = (debate: OpenedDebate, person: PersonId) =>
  sideOfSeat(debate, seatOf(debate, person) ?? '');

const groundOf = (size: number): Ground =>
  Ground.options[size % Ground.options.length] ?? 'distortion';

const times = <T>(count: number, item: T): T[] => Array.from({ length: count }, () => item);
