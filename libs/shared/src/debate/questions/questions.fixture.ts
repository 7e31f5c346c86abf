import { openBlock } from '../../formats/segments.js';
import { lightning } from '../../formats/lightning.js';
import { sound } from '../../formats/check.js';
import type { Format } from '../../formats/format.js';
import type { CommandOf } from '../commands.js';
import { did, eve, olga, onFloor, type Step } from '../rehearsal.fixture.js';
import type { Addressee, Submission, SubmissionId } from './question.js';

const questions = openBlock(['for', 'against'], {
  code: 'QA',
  label: 'Audience questions',
  kind: 'q-and-a',
  seconds: 300,
});

/** Lightning in which nothing but questions of the audience is answered, twice five minutes. */
export const townHall: Format = sound({
  ...lightning,
  id: 'town-hall',
  name: 'Town hall',
  segments: lightning.segments.toSpliced(1, 6, questions, { ...questions, code: 'QA 2' }),
});

export const submissionId = (n: number): SubmissionId =>
  `00000000-0000-4000-9000-${n.toString().padStart(12, '0')}` as SubmissionId;

/** A question that Eve has submitted. */
export const submitted = (n: number, more: Partial<Submission> = {}): Submission => ({
  id: submissionId(n),
  person: eve,
  name: 'Eve',
  text: `What of the ${n} things that were left out?`,
  to: null,
  leaning: null,
  ...more,
});

export const approve = (n: number): CommandOf<'approve-question'> => ({
  type: 'approve-question',
  submission: submissionId(n),
});

/** Olga has approved a question of Eve's. */
export const approved = (n: number, to: Addressee | null = null): Step =>
  did(olga, approve(n), { submission: submitted(n, { to }) });

export const callQuestion = (question: number, reason?: string) =>
  onFloor('call-question', { question, ...(reason !== undefined && { reason }) });

/** Olga has put a question on the floor, whatever its place in the queue. */
export const questionCalled = (question: number): Step =>
  did(olga, callQuestion(question, 'It fits now'));
