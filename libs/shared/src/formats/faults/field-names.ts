import type { Format } from '../format.js';
import { type Fault, partCalled, seatCalled } from './fault.js';

/** What a field of a format is called in a sentence; lists in the plural. */
export function fieldCalled(format: Format, path: Fault['path']): string {
  const [field, at, ...rest] = path;
  const index = Number(at);
  if (field === 'sides') return `the name of the ${at === 'proposition' ? 'first' : 'second'} side`;
  if (field === 'seats') return seatFieldCalled(format, index, rest[0]);
  if (field === 'segments') return partFieldCalled(format, index, rest);
  return (whole[String(field)] ?? String(field)) + (at === undefined ? '' : ` (${index + 1})`);
}

/** Whether a field holds a time, in seconds. */
export const isSpan = (path: Fault['path']): boolean => spans.has(String(path.at(-1)));

const spans = new Set([
  'seconds',
  'at',
  'opens',
  'closes',
  'limit',
  'grace',
  'perUse',
  'perSpeaker',
  'prepPool',
]);

const whole: Readonly<Record<string, string>> = {
  id: 'the id of the format',
  name: 'the name of the format',
  prepPool: 'the preparation of each side',
  pace: 'the pace',
  sources: 'the source',
};

function seatFieldCalled(format: Format, index: number, field?: string | number): string {
  if (field === undefined) return 'seats';
  if (field === 'team') return `the team of ${seatCalled(format, index)}`;
  return `the name of seat ${index + 1}`;
}

function partFieldCalled(format: Format, index: number, path: Fault['path']): string {
  const [field, at, inner] = path;
  if (field === undefined) return 'parts';
  if (field === 'label') return `the name of part ${index + 1}`;
  const said = partFields[[field, inner ?? (typeof at === 'string' ? at : '')].join('.')];
  const named = said ?? partFields[`${field}.`] ?? String(field);
  const number = typeof at === 'number' ? ` ${at + 1}` : '';
  return `${named.replace('#', number.trim())} of ${partCalled(format, index)}`;
}

/** By the name of the field and of the field within it; `#` is the place in a list. */
const partFields: Readonly<Record<string, string>> = {
  'code.': 'the short name',
  'seconds.': 'the length',
  'words.': 'the number of words',
  'seats.': 'speakers',
  'bells.': 'bells',
  'bells.at': 'the time of bell #',
  'bells.strokes': 'the number of strokes of bell #',
  'poi.opens': 'the beginning of points of information',
  'poi.closes': 'the end of points of information',
  'poi.limit': 'the length of a point of information',
  'periods.': 'stretches',
  'periods.at': 'the beginning of stretch #',
  'periods.name': 'the name of stretch #',
  'grace.': 'the grace',
  'sideClock.seconds': 'the clock of each side',
  'sideClock.perUse': 'the time for one statement',
  'perSpeaker.': 'the time of one speaker',
  'speakerWords.': 'the number of words of one speaker',
};
