import fc from 'fast-check';
import { dayAndHourIn, dayIn, inYourTime, type Reader, zoneName } from './zoned-time';

const locale = 'en-GB';
const day = 86_400_000;
const berlin: Reader = { locale, zone: 'Europe/Berlin' };

describe('an instant as it is read', () => {
  const at = Date.UTC(2026, 10, 27, 17);

  it.each([
    ['Europe/Berlin', 'Fri 27 Nov, 18:00', 'CET'],
    ['Europe/London', 'Fri 27 Nov, 17:00', 'GMT'],
    ['America/New_York', 'Fri 27 Nov, 12:00', 'GMT-5'],
    ['Asia/Kolkata', 'Fri 27 Nov, 22:30', 'GMT+5:30'],
    ['Pacific/Kiritimati', 'Sat 28 Nov, 07:00', 'GMT+14'],
    ['Pacific/Chatham', 'Sat 28 Nov, 06:45', 'GMT+13:45'],
  ])('in %s', (zone, words, name) => {
    expect(dayAndHourIn(at, { locale, zone })).toBe(words);
    expect(zoneName(at, { locale, zone })).toBe(name);
    expect(inYourTime(at, { locale, zone })).toBe(`${words}, your time (${name})`);
  });

  it('is a day only where there is little room', () => {
    expect(dayIn(at, { locale, zone: 'Pacific/Kiritimati' })).toBe('28 Nov');
  });

  it('follows the language of the reader', () => {
    expect(dayAndHourIn(at, { locale: 'de', zone: 'Europe/Berlin' })).toContain('27. Nov');
  });
});

describe('a turn of two days over the change of the clocks', () => {
  it('is due an hour earlier by the clock on the wall in autumn, and the zone has another name', () => {
    const called = Date.UTC(2026, 9, 24, 16);
    expect(inYourTime(called, berlin)).toBe('Sat 24 Oct, 18:00, your time (CEST)');
    expect(inYourTime(called + 2 * day, berlin)).toBe('Mon 26 Oct, 17:00, your time (CET)');
  });

  it('is due an hour later in spring', () => {
    const called = Date.UTC(2027, 2, 27, 17);
    expect(inYourTime(called, berlin)).toBe('Sat 27 Mar, 18:00, your time (CET)');
    expect(inYourTime(called + 2 * day, berlin)).toBe('Mon 29 Mar, 19:00, your time (CEST)');
  });

  it('tells the two hours of the same name apart', () => {
    const first = Date.UTC(2026, 9, 25, 0, 30);
    expect(dayAndHourIn(first, berlin)).toBe(dayAndHourIn(first + 3_600_000, berlin));
    expect(inYourTime(first, berlin)).not.toBe(inYourTime(first + 3_600_000, berlin));
  });
});

describe('any instant, in any zone', () => {
  const minutes = fc.integer({
    min: Date.UTC(2020, 0, 1) / 60_000,
    max: Date.UTC(2040, 0, 1) / 60_000,
  });
  const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'), 'UTC');

  it('is what the clock on the wall shows there', () => {
    fc.assert(
      fc.property(minutes, zones, (minute, zone) => {
        const at = minute * 60_000;
        const wall = at + offsetOf(at, zone);
        const there = dayAndHourIn(at, { locale, zone });
        expect(there).toBe(dayAndHourIn(wall, { locale, zone: 'UTC' }));
        expect(there.endsWith(new Date(wall).toISOString().slice(11, 16))).toBe(true);
        expect(zoneName(at, { locale, zone })).not.toBe('');
      }),
      { numRuns: 300 },
    );
  });

  /** What a zone is ahead of Greenwich, ms, by its long name. */
  function offsetOf(at: number, timeZone: string): number {
    const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
      .formatToParts(at)
      .find(({ type }) => type === 'timeZoneName')?.value;
    const [, sign, hours, minutes = '0'] = /GMT([+-])(\d+):?(\d+)?/.exec(parts ?? '') ?? [];
    if (hours === undefined) return 0;
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
  }
});
