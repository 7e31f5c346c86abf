import type { Awaited, OwnDebate } from '@crossbench/shared';
import { dayAndHourIn, inYourTime, type Reader } from '../ui/zoned-time';

/** Held by correspondence, and it is the reader's turn. */
export const waitsByLetter = ({ debate, awaited }: OwnDebate): boolean =>
  debate.turnSeconds !== null && awaited !== null;

/** What waits for the reader before what does not, and what is due first before all. */
export const byUrgency = (a: OwnDebate, b: OwnDebate): number => rank(a) - rank(b);

const rank = ({ awaited }: OwnDebate): number =>
  awaited === null ? Infinity : (awaited.due ?? Number.MAX_SAFE_INTEGER);

const asks: Readonly<Record<Awaited['what'], string>> = {
  ready: 'Say that you are ready',
  speech: 'Your turn',
  question: 'Your question',
  answer: 'A question waits for your answer',
  response: 'A challenge waits for your answer',
};

/** What the reader is to do, in a few words. */
export const whatWaits = ({ what }: Awaited): string => asks[what];

/** "since Wed 25 Nov, 18:00, due Fri 27 Nov, 18:00, your time (CET)". */
export function sinceAndDue({ since, due }: Awaited, reader: Reader = {}): string {
  const parts = [
    since === null ? null : `since ${dayAndHourIn(since, reader)}`,
    due === null ? null : `due ${inYourTime(due, reader)}`,
  ];
  return parts.filter(Boolean).join(', ');
}

/** "3 new since your last visit"; null where nothing is, or nobody knows. */
export function newsWords(said: number, seen: number | null): string | null {
  const fresh = seen === null ? 0 : said - seen;
  return fresh > 0 ? `${fresh} new since your last visit` : null;
}
