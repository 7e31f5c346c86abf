/** Seconds of `7:00` or `420`; null for anything else. */
export function secondsIn(text: string): number | null {
  const found = /^(?:(\d{1,6}):)?(\d{1,7})$/.exec(text.trim());
  if (!found) return null;
  const [, minutes, seconds] = found;
  if (minutes !== undefined && Number(seconds) > 59) return null;
  return Number(minutes ?? 0) * 60 + Number(seconds);
}

/** `7:00`, as it stands on a timer. */
export const timeText = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${(seconds % 60).toString().padStart(2, '0')}`;
