import { spanInWords } from '../ui/span-text';
import { minutesAndSeconds } from '../ui/time-text';

const hour = 3_600_000;

/** A clock's figures for a time left in ms: 6:41, 1:02:05 beyond an hour, "1 day 4 h" where seconds do not matter, +0:07 when it is over. */
export const figures = (ms: number): string =>
  ms >= 3 * hour ? spanInWords(ms) : minutesAndSeconds(ms);

const counted = (n: number, unit: string): string => `${n} ${unit}${n === 1 ? '' : 's'}`;

/** A time in ms as it is read out: "1 minute 30 seconds". */
export function spokenTime(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  const parts = [
    { n: Math.floor(seconds / 86_400), unit: 'day' },
    { n: Math.floor((seconds % 86_400) / 3600), unit: 'hour' },
    { n: Math.floor((seconds % 3600) / 60), unit: 'minute' },
    { n: seconds % 60, unit: 'second' },
  ].filter(({ n }) => n > 0);
  if (parts.length === 0) return '0 seconds';
  return parts
    .slice(0, 2)
    .map(({ n, unit }) => counted(n, unit))
    .join(' ');
}
