import type { CommandOf } from '../commands.js';
import { entryBy, type Issued } from '../issued.js';
import { accept, type Decision, type Entry, refuse, type Refusal } from '../refusal.js';
import { type OpenedDebate, segmentAt } from '../state.js';
import { unreachable } from '../vocabulary.js';
import { mayNotAsk, noQuestions, objectionToQuestion } from './asking.js';
import type { Question, Submission, SubmissionId, UpVotes } from './question.js';
import { questionQueue } from './queue.js';
import { isAddressed, questionOnFloor, standingOf, takesQuestions } from './standing.js';

type QuestionCommand = CommandOf<
  | 'ask-question'
  | 'approve-question'
  | 'merge-question'
  | 'take-down-question'
  | 'call-question'
  | 'answer-question'
  | 'pass-question'
>;

export function decideQuestion(
  debate: OpenedDebate,
  command: QuestionCommand,
  issued: Issued,
): Decision {
  switch (command.type) {
    case 'ask-question':
      return askQuestion(debate, command, issued);
    case 'approve-question':
      return approveQuestion(debate, command, issued);
    case 'merge-question':
      return mergeQuestion(debate, command, issued);
    case 'take-down-question':
      return takeDownQuestion(debate, command, issued);
    case 'call-question':
      return callQuestion(debate, command, issued);
    case 'answer-question':
      return answerQuestion(debate, command, issued);
    case 'pass-question':
      return passQuestion(debate, command, issued);
    default:
      return unreachable(command);
  }
}

/** Where questions are reviewed later, whoever asks publishes the question. */
function askQuestion(
  debate: OpenedDebate,
  { submission }: CommandOf<'ask-question'>,
  { by, at, facts }: Issued,
): Decision {
  const asked = facts.submission;
  const objection =
    mayNotAsk(debate, by) ?? heldBack(debate) ?? notWaiting(debate, submission, asked);
  if (objection) return refuse(objection);
  if (asked?.person !== by) return refuse({ code: 'question-not-waiting' });
  const tooMany = objectionToQuestion(debate, asked, { person: by, at, undecided: 0 });
  return tooMany ? refuse(tooMany) : accept(published(debate, asked, { by, at }));
}

const heldBack = ({ questionPolicy }: OpenedDebate): Refusal | null =>
  questionPolicy === 'hold' ? { code: 'questions-held' } : null;

function approveQuestion(
  debate: OpenedDebate,
  { submission }: CommandOf<'approve-question'>,
  { by, at, facts }: Issued,
): Decision {
  const asked = facts.submission;
  const objection = noQuestions(debate) ?? notWaiting(debate, submission, asked);
  if (objection || !asked) return refuse(objection ?? { code: 'question-not-waiting' });
  return accept(published(debate, asked, { by, at }));
}

function notWaiting(
  debate: OpenedDebate,
  submission: SubmissionId,
  found: Submission | undefined,
): Refusal | null {
  if (debate.questions.some((each) => each.submission === submission)) {
    return { code: 'already-so' };
  }
  return found?.id === submission ? null : { code: 'question-not-waiting' };
}

function published(
  debate: OpenedDebate,
  { id: submission, person, to, leaning, text, name }: Submission,
  { by, at }: Pick<Issued, 'by' | 'at'>,
): Entry {
  const question = debate.questions.length + 1;
  return entryBy(by, at)(
    { type: 'question-approved', question, submission, person, to, leaning },
    { text, name },
  );
}

/** One question stands for both; each keeps its up-votes. */
function mergeQuestion(
  debate: OpenedDebate,
  { question, into }: CommandOf<'merge-question'>,
  { by, at }: Issued,
): Decision {
  const objection = notQueued(debate, question) ?? notOpen(debate, into);
  if (objection) return refuse(objection);
  if (question === into) return refuse({ code: 'already-so' });
  return accept(entryBy(by, at)({ type: 'question-merged', question, into }));
}

function takeDownQuestion(
  debate: OpenedDebate,
  { question, rule, reason }: CommandOf<'take-down-question'>,
  { by, at }: Issued,
): Decision {
  const found = debate.questions[question - 1];
  if (!found) return refuse({ code: 'no-such-question', question });
  if (found.takenDown) return refuse({ code: 'already-so' });
  return accept(entryBy(by, at)({ type: 'question-taken-down', question, rule }, { reason }));
}

/** Puts a question on the floor: the first in the queue, or with a reason another one. */
function callQuestion(
  debate: OpenedDebate,
  { floor, question, reason }: CommandOf<'call-question'>,
  { by, at, facts }: Issued,
): Decision {
  if (floor !== debate.floorVersion) {
    return refuse({ code: 'floor-moved', floor: debate.floorVersion });
  }
  const { phase } = debate.floor;
  if (phase !== 'running' || !takesQuestions(segmentAt(debate, debate.floor.turn))) {
    return refuse({ code: 'no-questions-now' });
  }
  const objection = notQueued(debate, question);
  if (objection) return refuse(objection);
  const before = questionOnFloor(debate);
  if (before) return refuse({ code: 'question-on-floor', question: before.number });
  const { upVotes = {} } = facts;
  const first = firstOf(debate, upVotes);
  if (first !== question && reason === undefined) {
    return refuse({ code: 'question-out-of-turn', first });
  }
  const { turn } = debate.floor;
  const votes = upVotes[question] ?? 0;
  return accept(
    entryBy(by, at)(
      { type: 'question-called', question, turn, upVotes: votes },
      first === question || reason === undefined ? undefined : { reason },
    ),
  );
}

/** The chair says so, or a debater to whom it was put. */
function answerQuestion(
  debate: OpenedDebate,
  { question }: CommandOf<'answer-question'>,
  { by, at }: Issued,
): Decision {
  const found = debate.questions[question - 1];
  if (!found) return refuse({ code: 'no-such-question', question });
  const entitled = debate.chair === by || isAddressed(debate, by, found);
  if (!entitled) return refuse({ code: 'question-to-others', question });
  const objection = notOnFloor(debate, question);
  if (objection) return refuse(objection);
  return accept(entryBy(by, at)({ type: 'question-answered', question }));
}

function passQuestion(
  debate: OpenedDebate,
  { question }: CommandOf<'pass-question'>,
  { by, at }: Issued,
): Decision {
  const objection = notOnFloor(debate, question);
  if (objection) return refuse(objection);
  return accept(entryBy(by, at)({ type: 'question-passed', question }));
}

/** Why nothing can answer a question now; null when it is on the floor. */
export function notOnFloor(debate: OpenedDebate, question: number): Refusal | null {
  if (!debate.questions[question - 1]) return { code: 'no-such-question', question };
  return questionOnFloor(debate)?.number === question
    ? null
    : { code: 'question-not-on-floor', question };
}

/** Why a question does not wait in the queue; null when it does. */
export const notQueued = (debate: OpenedDebate, number: number): Refusal | null =>
  notStanding(debate, number, (standing) => standing === 'queued');

/** Why no other question can be merged into this one; null when one can. */
export const notOpen = (debate: OpenedDebate, number: number): Refusal | null =>
  notStanding(debate, number, (standing) => standing === 'queued' || standing === 'on-floor');

function notStanding(
  debate: OpenedDebate,
  number: number,
  fits: (standing: ReturnType<typeof standingOf>) => boolean,
): Refusal | null {
  const question = debate.questions[number - 1];
  if (!question) return { code: 'no-such-question', question: number };
  return fits(standingOf(debate, question))
    ? null
    : { code: 'question-not-queued', question: number };
}

/** Only asked for where at least one waits. */
const firstOf = (debate: OpenedDebate, upVotes: UpVotes): Question['number'] =>
  questionQueue(debate, upVotes)[0]?.number ?? 0;
