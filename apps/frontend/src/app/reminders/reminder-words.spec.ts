import type { Awaited, Instant, OwnDebate } from '@crossbench/shared';
import { byUrgency, newsWords, sinceAndDue, waitsByLetter, whatWaits } from './reminder-words';

const reader = { locale: 'en-GB', zone: 'America/New_York' };
const at = (day: number) => Date.UTC(2026, 10, day, 23) as Instant;
const speech: Awaited = { what: 'speech', since: at(25), due: at(27) };

const own = (awaited: Awaited | null, turnSeconds: number | null = 172_800) =>
  ({ debate: { turnSeconds }, awaited }) as OwnDebate;

it('says what to do, since when and until when, in the reader’s zone', () => {
  expect(whatWaits(speech)).toBe('Your turn');
  expect(sinceAndDue(speech, reader)).toBe(
    'since Wed 25 Nov, 18:00, due Fri 27 Nov, 18:00, your time (GMT-5)',
  );
  expect(sinceAndDue({ ...speech, due: null }, reader)).toBe('since Wed 25 Nov, 18:00');
  expect(sinceAndDue({ what: 'ready', since: null, due: null })).toBe('');
});

it('counts what came since the last visit', () => {
  expect(newsWords(5, 2)).toBe('3 new since your last visit');
  expect(newsWords(5, 5)).toBeNull();
  expect(newsWords(5, null)).toBeNull();
});

it('puts first what is due first, and last what waits for others', () => {
  const [urgent, later, undated, others] = [
    own(speech),
    own({ ...speech, due: at(28) }),
    own({ ...speech, due: null }),
    own(null),
  ];
  expect([others, undated, later, urgent].toSorted(byUrgency)).toEqual([
    urgent,
    later,
    undated,
    others,
  ]);
});

it('reminds of letters only', () => {
  expect([own(speech), own(null), own(speech, null)].map(waitsByLetter)).toEqual([
    true,
    false,
    false,
  ]);
});
