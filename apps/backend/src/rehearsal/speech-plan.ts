import {
  type ArgumentDraft,
  type BriefArgument,
  firstWords,
  type Format,
  isExamination,
  type Motion,
  otherSide,
  type Segment,
  type Side,
  wordCount,
} from '@crossbench/shared';

/** An argument that a robot means to bring in one turn. */
export interface PlannedArgument {
  readonly turn: number;
  readonly side: Side;
  readonly draft: Omit<ArgumentDraft, 'relations'>;
  /** The tag of the opponent's argument that it rebuts, if that has been heard by then. */
  readonly rebuts: string | null;
}

/** Spreads the prepared arguments of both sides over the turns of a format, within the words that each holds. */
export function speechPlan(format: Format, motion: Motion): PlannedArgument[] {
  const left = {
    proposition: [...motion.brief.proposition],
    opposition: [...motion.brief.opposition],
  };
  return format.segments.flatMap((segment, turn) => {
    if (!holdsArguments(segment)) return [];
    const side = speakingSide(format, turn);
    const laterTurns = turnsOf(format, side).filter((each) => each > turn).length;
    const planned: PlannedArgument[] = [];
    let words = segment.words;
    while (left[side].length > laterTurns || planned.length === 0) {
      const next = left[side][0];
      if (!next || wordsOf(next) > words) break;
      left[side].shift();
      words -= wordsOf(next);
      planned.push({ turn, side, draft: draftOf(next), rebuts: rebutted(motion, side, next) });
    }
    return planned.length > 0 ? planned : [recalled(motion, side, turn, segment.words)];
  });
}

const holdsArguments = (segment: Segment) => segment.seats.length > 0 && !isExamination(segment);

/** Who speaks in a turn; in an open block whoever is named first. */
function speakingSide(format: Format, turn: number): Side {
  const segment = format.segments[turn];
  if (segment?.side) return segment.side;
  const first = format.seats.find(({ id }) => id === segment?.seats[0]);
  return first?.side ?? 'proposition';
}

const turnsOf = (format: Format, side: Side): number[] =>
  format.segments.flatMap((segment, turn) =>
    holdsArguments(segment) && speakingSide(format, turn) === side ? [turn] : [],
  );

const wordsOf = ({ tag, body }: BriefArgument): number => wordCount(tag) + wordCount(body);

const draftOf = ({ tag, body, card }: BriefArgument) => ({ tag, body, cards: [card] });

const rebutted = ({ brief }: Motion, side: Side, { rebuts }: BriefArgument): string | null =>
  (rebuts !== undefined && brief[otherSide(side)][rebuts]?.tag) || null;

/** When everything prepared has been said, the side's first argument is called to mind again. */
function recalled({ brief }: Motion, side: Side, turn: number, words: number): PlannedArgument {
  const [first] = brief[side];
  const tag = firstWords(`To remember: ${first?.tag ?? ''}`, words);
  const body = firstWords(first?.body ?? '', words - wordCount(tag));
  return { turn, side, draft: { tag, body, cards: [] }, rebuts: null };
}
