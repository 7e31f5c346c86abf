import type { OpenedDebate } from '@crossbench/shared';
import { nameAt } from '../room/holders';

/** A point of information that was taken or answered since, as a sentence. Offers are nobody's business but the speaker's. */
export function pointNews(before: OpenedDebate, after: OpenedDebate): string | null {
  for (const poi of after.points) {
    const was = before.points[poi.number - 1];
    if (was?.state === poi.state) continue;
    const speaker = nameAt(after, poi.takenBy ?? '');
    if (poi.state === 'accepted')
      return `${speaker} takes a point from ${nameAt(after, poi.seat)}${poi.text ? `: ${poi.text}` : '.'}`;
    if (poi.state === 'answered')
      return poi.answer ? `${speaker} answers: ${poi.answer}` : `${speaker} has answered.`;
  }
  return null;
}

/** A question that was put or answered since. */
export function examinationNews(before: OpenedDebate, after: OpenedDebate): string | null {
  const last = after.exchanges.at(-1);
  if (!last) return null;
  const was = before.exchanges[last.number - 1];
  if (last.answer && !was?.answer)
    return `${nameAt(after, last.answer.seat)} answers: ${last.answer.text}`;
  return was ? null : `${nameAt(after, last.seat)} asks: ${last.question}`;
}
