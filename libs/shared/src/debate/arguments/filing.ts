import { isExamination } from '../../formats/format.js';
import type { Card } from '../../evidence/card.js';
import { firstSentence, wordCount } from '../../evidence/words.js';
import { type ArgumentDraft, longestTag, opposing, quoteWords, type Relation } from './argument.js';
import type { CommandOf } from '../commands.js';
import { notedFor, type NotedFor } from '../clerk/noting.js';
import { concessionsTo } from '../examination/exchanges.js';
import { entryBy, type Issued } from '../issued.js';
import { isNew } from './new-argument.js';
import { allowance } from '../lobby/accommodation.js';
import { accept, type Decision, type Entry, refuse, type Refusal } from '../refusal.js';
import { notOnFloor } from '../questions/questions.js';
import { type Voice, seatOfVoice, voiceIn } from '../speakers/voice.js';
import { type OpenedDebate, placeOf, segmentAt } from '../state.js';
import { needsSide, sideTaken } from './siding.js';
import type { Instant, PersonId, Side } from '../vocabulary.js';

/** Files an argument in one's own turn, within its words. In grace it is marked as overtime. */
export function fileArgument(
  debate: OpenedDebate,
  command: CommandOf<'file-argument'>,
  { by, at, facts }: Issued,
): Decision {
  const { turn, argument } = command;
  const place =
    debate.medium === 'spoken' ? notedFor(debate, command, by) : ownTurn(debate, turn, by);
  if ('code' in place) return refuse(place);
  const { voice } = place;
  const objection = objectionTo(debate, voice, turn, argument);
  if (objection) return refuse(objection);
  // A note comes after what it notes, so when it was taken says nothing of the speaker's time.
  const overtime = debate.medium === 'written' && debate.floor.phase === 'overtime';
  const { cards = [] } = facts;
  const number = debate.arguments.length + 1;
  const said = { ...place, turn, by, at, argument, cards, number };
  return accept(filed(debate, { ...said, overtime, cutOff: false }));
}

/** From where somebody files in a written debate: the turn is their own, and its clock runs. */
function ownTurn(debate: OpenedDebate, turn: number, by: PersonId): NotedFor | Refusal {
  const { floor } = debate;
  if (!('turn' in floor) || floor.turn !== turn) {
    return { code: wasHeld(debate, turn) ? 'floor-closed' : 'not-your-turn' };
  }
  if (floor.phase === 'clearing') return { code: 'floor-closed' };
  const voice = voiceIn(debate, turn, by);
  if (voice === null) return { code: 'not-your-turn' };
  if (isExamination(segmentAt(debate, turn))) return { code: 'questions-only' };
  if (floor.phase === 'paused') return { code: 'clock-paused' };
  if (floor.phase !== 'running' && floor.phase !== 'overtime') return { code: 'not-your-turn' };

  return { voice, person: by };
}

/** The entry of an argument that has been found in order. */
export function filed(
  debate: OpenedDebate,
  {
    at,
    argument,
    number,
    voice,
    by,
    ...rest
  }: {
    number: number;
    turn: number;
    voice: Voice;
    person: PersonId;
    notedBy?: PersonId;
    /** Who files it. */
    by: PersonId;
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
  const seat = seatOfVoice(debate, voice);
  return entryBy(rest.cutOff ? 'clock' : by, at)(
    {
      type: 'argument-filed',
      ...rest,
      ...(seat !== null && { seat }),
      ...(typeof voice === 'number' && { request: voice }),
      cards: [...rest.cards],
      argument: number,
      side: sideTaken(debate, voice, argument),
      relations: argument.relations,
      ...(concessions.length > 0 && { concessions }),
      words: wordsOf(argument),
      ...(argument.answers !== undefined && { answers: argument.answers }),
      ...(isNew(debate, rest.turn, argument) && { isNew: true }),
    },
    { tag, body, quotes: argument.cards.map((card) => card.quote) },
  );
}

/** Words that a seat, or a speaker from the list, may still file in a turn. Speaking is measured by the clock, so notes are not counted. */
export function wordsLeft(debate: OpenedDebate, voice: Voice, turn: number): number {
  if (debate.medium === 'spoken') return Infinity;
  const used = debate.filedWords[placeOf(turn, voice)] ?? 0;
  const own = allowance(debate, seatOfVoice(debate, voice) ?? undefined);
  const given = typeof voice === 'string' ? segmentAt(debate, turn).words : fromList(debate, turn);
  return Math.max(0, Math.round(given * own) - used);
}

/** What the format says, else a word for every second that a speaker from the list has, at the pace of the rule book. */
function fromList(debate: OpenedDebate, turn: number): number {
  const { perSpeaker, speakerWords, words } = segmentAt(debate, turn);
  return speakerWords ?? (perSpeaker === undefined ? words : perSpeaker * debate.format.pace);
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
  voice: Voice,
  turn: number,
  argument: ArgumentDraft,
): Refusal | null {
  const words = wordsOf(argument);
  if (words === 0) return { code: 'nothing-to-say' };
  const left = wordsLeft(debate, voice, turn);
  if (words > left) return { code: 'too-many-words', left, words };
  const quoted = argument.cards.reduce((sum, card) => sum + wordCount(card.quote), 0);
  if (quoted > quoteWords) return { code: 'quote-too-long', limit: quoteWords };
  const { answers } = argument;
  const astray = answers === undefined ? null : notOnFloor(debate, answers);
  if (astray) return astray;
  const side = sideTaken(debate, voice, argument);
  if (!side && needsSide(voice)) return { code: 'no-side' };
  const strange = argument.concessions?.find(
    (exchange) => !side || !isConceded(debate, side, exchange),
  );
  if (strange !== undefined) return { code: 'no-such-concession', exchange: strange };
  return argument.relations.map((relation) => misfit(debate, side, relation)).find(Boolean) ?? null;
}

/** Why a side's argument cannot bear on another one in this way; null when it can. On one of neither side any may. */
export function misfit(
  debate: OpenedDebate,
  side: Side | null,
  { kind, to }: Relation,
): Refusal | null {
  const target = debate.arguments[to - 1];
  if (!target) return { code: 'no-such-argument', argument: to };
  if (!target.side) return null;
  const across = target.side !== side;
  return across === opposing.includes(kind) ? null : { code: 'wrong-relation', argument: to };
}

/** Whether the other side has answered that question, so that this side can hold it to its answer. */
export const isConceded = (debate: OpenedDebate, side: Side, exchange: number): boolean =>
  concessionsTo(debate, side).some((each) => each.number === exchange);

const wasHeld = (debate: OpenedDebate, turn: number): boolean =>
  debate.books.some((book) => book.turn === turn);
