import { isExamination } from '../../formats/format.js';
import type { Card } from '../../evidence/card.js';
import { firstSentence, wordCount } from '../../evidence/words.js';
import { type ArgumentDraft, longestTag, opposing, quoteWords, type Relation } from './argument.js';
import type { CommandOf } from '../commands.js';
import { concessionsTo } from '../examination/exchanges.js';
import { entryBy, type Issued } from '../issued.js';
import { isNew } from './new-argument.js';
import { allowance } from '../lobby/accommodation.js';
import { accept, type Decision, type Entry, refuse, type Refusal } from '../refusal.js';
import { notOnFloor } from '../questions/questions.js';
import { type OpenedDebate, placeOf, seatOf, segmentAt, sideOfSeat, speakersOf } from '../state.js';
import { sideTaken } from './siding.js';
import type { Instant, PersonId, SeatId, Side } from '../vocabulary.js';

/** Files an argument in one's own turn, within its words. In grace it is marked as overtime. */
export function fileArgument(
  debate: OpenedDebate,
  { turn, argument }: CommandOf<'file-argument'>,
  { by, at, facts }: Issued,
): Decision {
  const seat = seatOf(debate, by);
  const { floor } = debate;
  if (!('turn' in floor) || floor.turn !== turn) {
    return refuse({ code: wasHeld(debate, turn) ? 'floor-closed' : 'not-your-turn' });
  }
  if (floor.phase === 'clearing') return refuse({ code: 'floor-closed' });
  if (!seat || !maySpeak(debate, turn, seat)) return refuse({ code: 'not-your-turn' });
  if (isExamination(segmentAt(debate, turn))) return refuse({ code: 'questions-only' });
  if (floor.phase === 'paused') return refuse({ code: 'clock-paused' });
  if (floor.phase !== 'running' && floor.phase !== 'overtime')
    return refuse({ code: 'not-your-turn' });

  const objection = objectionTo(debate, seat, turn, argument);
  if (objection) return refuse(objection);
  const overtime = floor.phase === 'overtime';
  const { cards = [] } = facts;
  const number = debate.arguments.length + 1;
  const said = { turn, seat, person: by, at, argument, cards, number };
  return accept(filed(debate, { ...said, overtime, cutOff: false }));
}

/** The entry of an argument that has been found in order. */
export function filed(
  debate: OpenedDebate,
  {
    at,
    argument,
    number,
    ...rest
  }: {
    number: number;
    turn: number;
    seat: SeatId;
    person: PersonId;
    at: Instant;
    argument: ArgumentDraft;
    cards: readonly Card[];
    overtime: boolean;
    cutOff: boolean;
  },
): Entry {
  const { body } = argument;
  const concessions = [...new Set(argument.concessions)];
  const tag = argument.tag || firstSentence(body, longestTag);
  return entryBy(rest.cutOff ? 'clock' : rest.person, at)(
    {
      type: 'argument-filed',
      ...rest,
      cards: [...rest.cards],
      argument: number,
      side: sideOf(debate, rest.seat, argument),
      relations: argument.relations,
      ...(concessions.length > 0 && { concessions }),
      words: wordsOf(argument),
      ...(argument.answers !== undefined && { answers: argument.answers }),
      ...(isNew(debate, rest.turn, argument) && { isNew: true }),
    },
    { tag, body, quotes: argument.cards.map((card) => card.quote) },
  );
}

/** Words that a seat may still file in a turn. */
export function wordsLeft(debate: OpenedDebate, seat: SeatId, turn: number): number {
  const used = debate.filedWords[placeOf(turn, seat)] ?? 0;
  const given = segmentAt(debate, turn).words * allowance(debate, seat);
  return Math.max(0, Math.round(given) - used);
}

/** What counts against a turn: tag and body. Quotes have a limit of their own. */
export const wordsOf = ({ tag, body }: Pick<ArgumentDraft, 'tag' | 'body'>): number =>
  wordCount(tag) + wordCount(body);

export function hideArgument(
  debate: OpenedDebate,
  { argument, rule, reason }: CommandOf<'hide-argument'>,
  { by, at }: Issued,
): Decision {
  if (argument > debate.arguments.length) return refuse({ code: 'no-such-argument', argument });
  if (debate.hidden.includes(argument)) return refuse({ code: 'already-so' });
  return accept(entryBy(by, at)({ type: 'argument-hidden', argument, rule }, { reason }));
}

export function restoreArgument(
  debate: OpenedDebate,
  { argument }: CommandOf<'restore-argument'>,
  { by, at }: Issued,
): Decision {
  if (argument > debate.arguments.length) return refuse({ code: 'no-such-argument', argument });
  if (!debate.hidden.includes(argument)) return refuse({ code: 'already-so' });
  return accept(entryBy(by, at)({ type: 'argument-restored', argument }));
}

function objectionTo(
  debate: OpenedDebate,
  seat: SeatId,
  turn: number,
  argument: ArgumentDraft,
): Refusal | null {
  const words = wordsOf(argument);
  if (words === 0) return { code: 'nothing-to-say' };
  const left = wordsLeft(debate, seat, turn);
  if (words > left) return { code: 'too-many-words', left, words };
  const quoted = argument.cards.reduce((sum, card) => sum + wordCount(card.quote), 0);
  if (quoted > quoteWords) return { code: 'quote-too-long', limit: quoteWords };
  const { answers } = argument;
  const astray = answers === undefined ? null : notOnFloor(debate, answers);
  if (astray) return astray;
  const side = sideTaken(debate, seat, argument);
  if (!side) return { code: 'no-side' };
  const strange = argument.concessions?.find((exchange) => !isConceded(debate, side, exchange));
  if (strange !== undefined) return { code: 'no-such-concession', exchange: strange };
  return argument.relations.map((relation) => misfit(debate, side, relation)).find(Boolean) ?? null;
}

/** Why a side's argument cannot bear on another one in this way; null when it can. */
export function misfit(debate: OpenedDebate, side: Side, { kind, to }: Relation): Refusal | null {
  const target = debate.arguments[to - 1];
  if (!target) return { code: 'no-such-argument', argument: to };
  const across = target.side !== side;
  return across === opposing.includes(kind) ? null : { code: 'wrong-relation', argument: to };
}

/** Whether a seat has the floor in a turn: in a free debate only while its side does. */
export function maySpeak(debate: OpenedDebate, turn: number, seat: SeatId): boolean {
  if (!speakersOf(debate, turn).includes(seat)) return false;
  const side = debate.holder?.side;
  return !side || sideOfSeat(debate, seat) === side;
}
/** Whether the other side has answered that question, so that this side can hold it to its answer. */
export const isConceded = (debate: OpenedDebate, side: Side, exchange: number): boolean =>
  concessionsTo(debate, side).some((each) => each.number === exchange);

const wasHeld = (debate: OpenedDebate, turn: number): boolean =>
  debate.books.some((book) => book.turn === turn);

function sideOf(debate: OpenedDebate, seat: SeatId, argument: ArgumentDraft): Side {
  const side = sideTaken(debate, seat, argument);
  if (!side) throw new Error(`An argument from ${seat} speaks for a side.`);
  return side;
}
