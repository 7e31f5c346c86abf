import { Pipe, type PipeTransform } from '@angular/core';
import { inYourTime } from './zoned-time';

/** Minutes and seconds of a span in ms, as on a chess clock: rounded up while time is left, `+0:07` when it is over. */
export function minutesAndSeconds(ms: number): string {
  const over = ms < 0;
  const seconds = over ? Math.floor(-ms / 1000) : Math.ceil(ms / 1000);
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  const rest = String(seconds % 60).padStart(2, '0');
  const text =
    hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`;
  return over ? `+${text}` : text;
}

/** A length of time as on a timer: `7:00`, `1:00:00`; a part of a second stays visible. Whole days are said as such. */
export function timeText(seconds: number): string {
  const days = seconds / 86_400;
  if (days >= 1 && Number.isInteger(days)) return days === 1 ? '1 day' : `${days} days`;
  const whole = Math.floor(seconds);
  const [hours, minutes, rest] = [whole / 3600, (whole / 60) % 60, whole % 60].map(Math.floor) as [
    number,
    number,
    number,
  ];
  const two = (value: number) => String(value).padStart(2, '0');
  const part = seconds === whole ? '' : `.${Math.round((seconds - whole) * 10)}`;
  return `${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(rest)}${part}`;
}

/** Length of a plan in words: "45 s", "90 s", "8 min", "1 h 30 min", "3 days". */
export function lengthInWords(seconds: number): string {
  if (seconds < 60 || (seconds < 120 && seconds % 60 !== 0)) return `${Math.round(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 90) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  if (hours >= 48) return `${Math.round(hours / 24)} days`;
  return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${minutes % 60} min`;
}

@Pipe({ name: 'length' })
export class LengthText implements PipeTransform {
  transform = (seconds: number): string => lengthInWords(seconds);
}

const day = new Intl.DateTimeFormat(undefined, {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
});
const hour = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' });
const full = new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'long' });

/** Day and hour of an instant in the reader's own zone. */
export const dayAndHour = (at: number): string => `${day.format(at)}, ${hour.format(at)}`;

/** The time of day in the reader's own zone. */
export const timeOfDay = (at: number): string => hour.format(at);

@Pipe({ name: 'day' })
export class DayText implements PipeTransform {
  transform = (at: number): string => dayAndHour(at);
}

/** Day and hour with the name of the reader's zone, for what somebody has to be there for. */
@Pipe({ name: 'yourTime' })
export class YourTimeText implements PipeTransform {
  transform = (at: number): string => inYourTime(at);
}

/** An instant with everything, zone included, for a tooltip. */
@Pipe({ name: 'instant' })
export class InstantText implements PipeTransform {
  transform = (at: number): string => full.format(at);
}

const calendar = new Intl.DateTimeFormat(undefined, { dateStyle: 'long', timeZone: 'UTC' });

/** A calendar day, `YYYY-MM-DD`, as the reader writes it. A day of the calendar has no zone. */
@Pipe({ name: 'calendarDay' })
export class CalendarDay implements PipeTransform {
  transform = (date: string): string => calendar.format(Date.parse(date));
}

const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

/** How far an instant is from now, in the largest unit that fits: "in 20 minutes", "yesterday". */
export function fromNow(at: number, now: number): string {
  const minutes = Math.round((at - now) / 60_000);
  if (Math.abs(minutes) < 60) return relative.format(minutes, 'minute');
  if (Math.abs(minutes) < 24 * 60) return relative.format(Math.round(minutes / 60), 'hour');
  return relative.format(Math.round(minutes / 1440), 'day');
}
