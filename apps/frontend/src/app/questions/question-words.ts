import {
  type Addressee,
  type OpenedDebate,
  type OwnQuestion,
  type Question,
  seatIn,
  standingOf,
  unreachable,
  wordsOfRule,
} from '@crossbench/shared';

/** To whom a question is put: "For", "Ada", "everybody". */
export function addressed(debate: OpenedDebate, to: Addressee | null): string {
  if (to === null) return 'everybody';
  if ('side' in to) return debate.format.sides[to.side];
  return debate.seats[to.seat]?.name ?? seatIn(debate.format, to.seat)?.label ?? to.seat;
}

/** What became of a published question, in a word or two; empty while it waits in the queue. */
export function standingWords(debate: OpenedDebate, question: Question): string {
  const standing = standingOf(debate, question);
  switch (standing) {
    case 'queued':
      return '';
    case 'on-floor':
      return 'on the floor';
    case 'answered':
      return 'answered';
    case 'passed':
      return 'passed';
    case 'merged':
      return `merged into question ${question.into ?? 0}`;
    case 'taken-down':
      return 'taken down';
    default:
      return unreachable(standing);
  }
}

/** What stands in the place of a question that was taken down. */
export function takenDownWords({ hidings }: OpenedDebate, number: number): string {
  const hiding = hidings.find(({ of }) => 'question' in of && of.question === number);
  if (!hiding) return 'Taken down.';
  const reason = hiding.reason ? `. “${hiding.reason}”` : '.';
  return `Taken down by the ${hiding.office}: ${wordsOfRule(hiding.rule)}${reason}`;
}

/** What became of one's own question, as a sentence. */
export function ownWords(debate: OpenedDebate, own: OwnQuestion): string {
  const { rejected, into } = own;
  const published = debate.questions.find(({ submission }) => submission === own.id);
  if (published?.takenDown) return takenDownWords(debate, published.number);
  if (into !== null) return `Question ${into} asks the same and stands for yours, too.`;
  if (published) {
    const standing = standingWords(debate, published);
    return `Question ${published.number}${standing ? `: ${standing}` : ', in the queue'}.`;
  }
  if (!rejected) return 'Waits for the chair.';
  return `Not published: ${wordsOfRule(rejected.rule)}. “${rejected.reason}”`;
}
