import {
  type Command,
  type OpenedDebate,
  type Question,
  segmentAt,
  takesQuestions,
} from '@crossbench/shared';
import { addressed } from './question-words';

/** What the chair's desk has to know of the questions. */
export interface AskedNow {
  /** In the order in which they are to be put. */
  readonly queue: readonly Question[];
  readonly facing: Question | null;
  /** How many no moderator has decided on. */
  readonly waiting: number;
}

export const nothingAsked: AskedNow = { queue: [], facing: null, waiting: 0 };

/** What the chair may do about the questions; without a command it is to read them. */
export interface QuestionAct {
  readonly label: string;
  readonly command: Command | null;
  readonly note: string;
}

/** While the clock of a part that takes questions runs: what the chair does about them next; null when nothing is to do. */
export function nextQuestion(
  debate: OpenedDebate,
  { queue, facing, waiting }: AskedNow,
): QuestionAct | null {
  const { floor } = debate;
  if (floor.phase !== 'running' || !takesQuestions(segmentAt(debate, floor.turn))) return null;
  if (facing) {
    const { number, to } = facing;
    return {
      label: 'It is answered',
      command: { type: 'answer-question', question: number },
      note: `Question ${number} is on the floor, to ${addressed(debate, to)}.`,
    };
  }
  const [first] = queue;
  if (first) {
    const { number } = first;
    return {
      label: `Put question ${number}`,
      command: { type: 'call-question', floor: debate.floorVersion, question: number },
      note: `${countOf(queue.length)} in the queue.`,
    };
  }
  if (waiting === 0) return null;
  return {
    label: `Read ${countOf(waiting)}`,
    command: null,
    note: 'The queue is empty.',
  };
}

/** Said beside everything else, so that nothing that matters more is pushed out; empty when none waits. */
export function waitingWords(waiting: number): string {
  if (waiting === 0) return '';
  return waiting === 1 ? ' 1 question waits to be read.' : ` ${waiting} questions wait to be read.`;
}

const countOf = (count: number): string => (count === 1 ? '1 question' : `${count} questions`);
