import type { Attempt } from '../attempt.fixture.js';
import type { Command } from '../commands.js';
import { eve, noVotes, olga } from '../rehearsal.fixture.js';
import { type OpenedDebate, segmentAt } from '../state.js';
import { noQuestions } from './asking.js';
import type { Addressee, Question } from './question.js';
import { approve, submissionId, submitted } from './questions.fixture.js';
import { questionQueue } from './queue.js';
import { isAddressed, questionOnFloor, takesQuestions } from './standing.js';

/** What people would do about questions now; where some may be put, hardly anything else is done. */
export function aboutQuestions(debate: OpenedDebate, size: number): Attempt[] {
  if (noQuestions(debate)) return [];
  const facing = questionOnFloor(debate);
  return [
    ...asking(debate, size),
    ...ofTheQueue(debate, size),
    ...(facing ? ofTheOneOnFloor(debate, facing) : []),
  ];
}

function asking(debate: OpenedDebate, size: number): Attempt[] {
  const number = debate.questions.length + 1;
  const to = addressees[size % addressees.length] ?? null;
  const facts = { ...noVotes, submission: submitted(number, { to }) };
  const own = debate.questionPolicy === 'review' && size % 4 > 0;
  const attempt: Attempt = own
    ? { command: { type: 'ask-question', submission: submissionId(number) }, by: eve, facts }
    : { command: approve(number), by: debate.chair ?? olga, facts };
  return number < 6 ? times(takenNow(debate) ? 6 : 2, attempt) : [];
}

function ofTheQueue(debate: OpenedDebate, size: number): Attempt[] {
  const upVotes = { [1 + (size % 3)]: size % 5, [2 + (size % 2)]: size % 4 };
  const [first, second] = questionQueue(debate, upVotes).map(({ number }) => number);
  if (!first) return [];
  const ask = (command: Command): Attempt => ({
    command,
    by: debate.chair ?? olga,
    facts: { ...noVotes, upVotes },
  });
  const question = (size % 3 === 0 && second) || first;
  const reason = size % 2 ? { reason: 'It fits now' } : {};
  const call = ask({ type: 'call-question', floor: debate.floorVersion, question, ...reason });
  return [
    ...times(takenNow(debate) ? 12 : 1, call),
    ...(second ? [ask({ type: 'merge-question', question: second, into: first })] : []),
    ...(size % 5 === 0
      ? [ask({ type: 'take-down-question', question, rule: 'spam', reason: 'Spam' })]
      : []),
  ];
}

function ofTheOneOnFloor(debate: OpenedDebate, facing: Question): Attempt[] {
  const people = Object.values(debate.seats).map(({ person }) => person);
  const chair = debate.chair ?? olga;
  const debater = people.find((person) => isAddressed(debate, person, facing)) ?? chair;
  const question = facing.number;
  return [
    ...times(16, { command: { type: 'answer-question', question }, by: debater, facts: noVotes }),
    ...times(16, { command: { type: 'pass-question', question }, by: chair, facts: noVotes }),
  ];
}

const takenNow = (debate: OpenedDebate): boolean =>
  debate.floor.phase === 'running' && takesQuestions(segmentAt(debate, debate.floor.turn));

const addressees: readonly (Addressee | null)[] = [
  null,
  { side: 'proposition' },
  { side: 'opposition' },
  { side: 'proposition' },
];

const times = (count: number, attempt: Attempt): Attempt[] =>
  Array.from({ length: count }, () => attempt);
