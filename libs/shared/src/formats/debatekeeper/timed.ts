import { quoted } from './names.js';
import type { Remarks } from './remarks.js';
import type { Timed, TimedBell } from './show.js';
import type { Stretches } from './stretches.js';
import { secondsIn, timeText } from '../time-text.js';
import { childrenOf, type XmlElement } from './xml-element.js';

/** The longest that one part may last, in seconds. */
const longest = 30 * 86_400;

/** Strokes that our bells hold; fifteen and more sound as one. */
const mostStrokes = 60;

/** Reads the length and the bells of one part; null, with a fault, where it has no length. `called` is what it is. */
export function timedIn(
  element: XmlElement,
  called: string,
  stretches: Stretches,
  remarks: Remarks,
): Timed | null {
  const length = element.attributes['length'];
  const seconds = length === undefined ? null : secondsIn(length);
  if (seconds === null || seconds === 0 || seconds > longest) {
    const said = length === undefined ? 'has no length' : `has the length ${quoted(length)}`;
    remarks.fault(`${called} ${said}. Write its minutes and seconds, like length="7:00".`, element);
    return null;
  }
  const bells = childrenOf(element, 'bell').flatMap((bell) =>
    bellIn(bell, { seconds, called }, stretches, remarks),
  );
  const first = stretches(element.attributes['first-period'], element);
  return { seconds, first, bells: inOrder(bells, called, remarks), line: element.line };
}

function bellIn(
  element: XmlElement,
  { seconds, called }: { seconds: number; called: string },
  stretches: Stretches,
  remarks: Remarks,
): TimedBell[] {
  const { time = '', number, 'next-period': next, 'pause-on-bell': pause } = element.attributes;
  const at = time === 'finish' ? seconds : secondsIn(time);
  if (at === null) {
    const said = time === '' ? 'a bell without a time' : `a bell at ${quoted(time)}`;
    const advice = 'Write minutes and seconds, like time="1:00", or time="finish".';
    remarks.note(`${called} has ${said}; it is left out. ${advice}`, element);
    return [];
  }
  if (at > seconds) {
    const advice = 'It is left out; give it an earlier time, or the speech more time.';
    const ends = `but it ends at ${timeText(seconds)}`;
    remarks.note(`${called} has a bell at ${timeText(at)}, ${ends}. ${advice}`, element);
    return [];
  }
  const strokes = strokesIn(number, called, element, remarks);
  return [
    { at, strokes, next: stretches(next, element), pause: pause === 'true', line: element.line },
  ];
}

function strokesIn(
  number: string | undefined,
  called: string,
  element: XmlElement,
  remarks: Remarks,
): number {
  if (number === undefined) return 1;
  if (!/^\d{1,6}$/.test(number.trim())) {
    remarks.note(
      `${called} has a bell that rings ${quoted(number)} times; it rings once.`,
      element,
    );
    return 1;
  }
  return Math.min(Number(number), mostStrokes);
}

/** By time; of several at one instant the loudest rings, and the last says what begins. */
function inOrder(bells: readonly TimedBell[], called: string, remarks: Remarks): TimedBell[] {
  const sorted = [...bells].sort((a, b) => a.at - b.at);
  const merged: TimedBell[] = [];
  for (const bell of sorted) {
    const before = merged.at(-1);
    if (before?.at !== bell.at) {
      merged.push(bell);
      continue;
    }
    const strokes = Math.max(before.strokes, bell.strokes);
    const next = bell.next ?? before.next;
    merged.splice(-1, 1, { ...bell, strokes, next, pause: bell.pause || before.pause });
    const which = `the one with ${strokes} stroke${strokes === 1 ? '' : 's'} rings`;
    remarks.note(`${called} has two bells at ${timeText(bell.at)}; ${which}.`, bell);
  }
  return merged;
}
