const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** A span in ms as one says it where seconds do not matter, rounded up: "1 day 4 h", "4 h 20 min", "12 min". */
export function spanInWords(ms: number): string {
  const minutes = Math.ceil(Math.max(0, ms) / minute);
  if (minutes * minute < hour) return `${minutes} min`;
  if (minutes * minute < day) return joined(`${Math.floor(minutes / 60)} h`, minutes % 60, 'min');
  const hours = Math.ceil(Math.max(0, ms) / hour);
  const days = Math.floor(hours / 24);
  return joined(days === 1 ? '1 day' : `${days} days`, hours % 24, 'h');
}

const joined = (most: string, rest: number, unit: string): string =>
  rest === 0 ? most : `${most} ${rest} ${unit}`;
