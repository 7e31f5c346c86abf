const units: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };

/** Seconds of a length as people write it: `7:00`, `1:30:00`, `90 s`, `2 h`, `3 days`; a bare number is minutes. NaN for anything else. */
export function secondsOf(text: string): number {
  const written = text.trim().replace(',', '.').toLowerCase();
  const worded =
    /^(\d+(?:\.\d+)?)\s*(?:([smhd])|(s)ec(?:onds?)?|(m)in(?:utes?)?|(h)ours?|(d)ays?)?$/.exec(
      written,
    );
  if (worded) return Number(worded[1]) * (units[worded.slice(2).find(Boolean) ?? 'm'] ?? NaN);
  const timed = /^(?:(\d+):)?(\d{1,4}):(\d{2}(?:\.\d+)?)$/.exec(written);
  if (!timed || Number(timed[3]) >= 60) return NaN;
  const [, hours = '0', minutes = '0', seconds = '0'] = timed;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}
