import { type Side, sides } from '../debate/vocabulary.js';
import { type Fault, partCalled, seatCalled } from './faults/fault.js';
import { segmentFaults } from './faults/segment-faults.js';
import { type Format, isDivision, secondsPerSide } from './format.js';
import { timeText } from './time-text.js';

/** Everything that makes a format of the right shape impossible to debate by; nothing when it is sound. */
export function faults(format: Format): Fault[] {
  return [
    ...format.segments.flatMap((_, index) => segmentFaults(format, index)),
    ...twinFaults(format),
    ...divisionFaults(format),
    ...benchFaults(format),
    ...(format.asymmetric ? [] : unequal(format)),
  ];
}

/** A format that is known to be sound. A fault is a mistake in our own data, so it stops the program. */
export function sound(format: Format): Format {
  const found = faults(format).map(({ sentence }) => sentence);
  if (found.length > 0) throw new Error(`${format.name}: ${found.join(' ')}`);
  return format;
}

function twinFaults(format: Format): Fault[] {
  const codes = format.segments.map(({ code }) => code);
  const ids = format.seats.map(({ id }) => id);
  return [
    ...repeated(codes).map((index) => ({
      path: ['segments', index, 'code'],
      sentence: `Two parts have the short name ${codes[index]}. Give ${partCalled(format, index)} another one.`,
    })),
    ...repeated(ids).map((index) => ({
      path: ['seats', index, 'label'],
      sentence: `Two seats are called ${ids[index]}. Take ${seatCalled(format, index)} away, or call it something else.`,
    })),
  ];
}

/** Where a name stands for the second time. */
const repeated = (names: readonly string[]): number[] =>
  names.flatMap((name, i) =>
    names.slice(0, i).filter((each) => each === name).length === 1 ? [i] : [],
  );

function divisionFaults({ segments }: Format): Fault[] {
  const places = segments.flatMap((segment, i) => (isDivision(segment) ? [i] : []));
  const framed = places.length === 2 && places[0] === 0 && places[1] === segments.length - 1;
  const sentence =
    'A debate begins with the first vote and ends with the final vote. Put one at each end, and none between.';
  return framed ? [] : [{ path: ['segments'], sentence }];
}

/** Who would sit there the whole time without a word, and sides that nobody speaks for. */
function benchFaults(format: Format): Fault[] {
  const { seats, segments, sides: names } = format;
  const speaking = new Set(segments.flatMap((segment) => segment.seats));
  return [
    ...seats.flatMap(({ id }, index) =>
      speaking.has(id)
        ? []
        : [
            {
              path: ['seats', index],
              sentence: `${seatCalled(format, index)} never speaks. Give them a part, or take the seat away.`,
            },
          ],
    ),
    ...sides
      .filter((side) => seats.every((seat) => seat.side !== side))
      .map((side) => ({
        path: ['seats'],
        sentence: `Nobody sits for the ${names[side]} side. Add a seat there.`,
      })),
  ];
}

function unequal(format: Format): Fault[] {
  const times = secondsPerSide(format);
  const { proposition, opposition } = times;
  if (!Number.isFinite(proposition + opposition)) return [];
  if (Math.abs(proposition - opposition) < 0.001) return [];
  const said = (side: Side) => `${format.sides[side]} ${timeText(times[side])}`;
  const advice = 'Even them out, or say that this is meant so.';
  return [
    {
      path: ['asymmetric'],
      sentence: `The sides get different times: ${sides.map(said).join(', ')}. ${advice}`,
    },
  ];
}
