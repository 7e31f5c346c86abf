/** How somebody reads a time: in which language, and in which zone. What is left out is the browser's own. */
export interface Reader {
  readonly locale?: string;
  readonly zone?: string;
}

const made = new Map<string, Intl.DateTimeFormat>();

/** Day and hour of an instant: "Fri 27 Nov, 18:00". */
export const dayAndHourIn = (at: number, reader: Reader = {}): string =>
  `${write(at, reader, { weekday: 'short', day: 'numeric', month: 'short' })}, ` +
  write(at, reader, { hour: '2-digit', minute: '2-digit' });

/** The day alone, where there is little room: "27 Nov". */
export const dayIn = (at: number, reader: Reader = {}): string =>
  write(at, reader, { day: 'numeric', month: 'short' });

/** What the reader's zone is called at an instant, which in summer is another name than in winter: "CET", "GMT+5:30". */
export function zoneName(at: number, reader: Reader = {}): string {
  const parts = formatOf(reader, { hour: '2-digit', timeZoneName: 'short' }).formatToParts(at);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
}

/** An instant so that nobody mistakes it: "Fri 27 Nov, 18:00, your time (CET)". */
export const inYourTime = (at: number, reader: Reader = {}): string =>
  `${dayAndHourIn(at, reader)}, your time (${zoneName(at, reader)})`;

/** The zone that this browser is set to: "Europe/Berlin". */
export const ownZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

const write = (at: number, reader: Reader, options: Intl.DateTimeFormatOptions): string =>
  formatOf(reader, options).format(at);

/** Making a format costs more than using it a thousand times. */
function formatOf(
  { locale, zone }: Reader,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, zone, options]);
  const known = made.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(locale, { ...options, ...(zone && { timeZone: zone }) });
  made.set(key, format);
  return format;
}
