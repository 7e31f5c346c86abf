import {
  type Argument,
  answerTime,
  type Command,
  type Exchange,
  type Instant,
  mayAnswer,
  mayAsk,
  nextQuestion,
  openExchange,
  type OpenedDebate,
  type SeatId,
  sideOfSeat,
  usedAt,
} from '@crossbench/shared';

/** Questions that robots put in one examination. */
const questions = 4;
/** How long a robot thinks before it asks or answers, ms at full pace. */
const thinking = 5_000;

/** What a robot in this seat says in the examination on the floor now; null when it waits for somebody. */
export function examining(
  debate: OpenedDebate,
  turn: number,
  seat: SeatId,
  now: Instant,
): Command | null {
  const used = usedAt(debate.floor, now);
  const open = openExchange(debate);
  const spoken = debate.exchanges.filter((exchange) => exchange.turn === turn);
  const last = open ? open.asked : (spoken.at(-1)?.closed ?? 0);
  if (used - last < thinking / debate.format.pace) return null;
  if (!open) return asking(debate, turn, seat, now);
  if (sideOfSeat(debate, seat) !== open.side) {
    if (!mayAnswer(debate, turn, seat)) return null;
    return { type: 'answer-exchange', exchange: open.number, text: answerTo(debate, open) };
  }
  const late = used - open.asked >= answerTime(debate);
  return late && seat === open.seat ? { type: 'leave-exchange', exchange: open.number } : null;
}

function asking(debate: OpenedDebate, turn: number, seat: SeatId, now: Instant): Command | null {
  const side = sideOfSeat(debate, seat);
  const next = nextQuestion(debate, turn, now);
  const asked = debate.exchanges.filter((exchange) => exchange.turn === turn).length;
  const barred = !mayAsk(debate, turn, seat) || (next !== null && next.side !== side);
  if (barred || asked >= questions) return null;
  const theirs = debate.arguments.filter((argument) => argument.side !== side && argument.text);
  const about = theirs.at(-1 - (asked % Math.max(1, theirs.length)));
  return { type: 'open-exchange', turn, text: questionAbout(about) };
}

/** Neutral words: what anybody could ask about anything. */
const questionAbout = (argument: Argument | undefined): string =>
  argument
    ? `You say that “${shortened(argument.text?.tag ?? '', 120)}” – which source is that from?`
    : 'Which of your reasons is the one that everything depends on?';

function answerTo(debate: OpenedDebate, { side }: Exchange): string {
  const own = debate.arguments.filter((argument) => argument.side !== side);
  const cite = own.flatMap(({ cards }) => cards.map((card) => card.cite)).at(-1);
  return cite
    ? shortened(`It is from ${cite}, and the card shows the passage.`, 300)
    : 'We shall show it in our next speech.';
}

const shortened = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
