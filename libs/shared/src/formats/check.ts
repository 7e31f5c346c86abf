import type { Side } from '../debate/vocabulary.js';
import {
  type Format,
  isDivision,
  isSilent,
  seatIn,
  secondsPerSide,
  type Segment,
} from './format.js';

/** Everything that makes a format impossible to debate by, each as a sentence; none when it is sound. */
export function faults(format: Format): string[] {
  return [
    ...format.segments.flatMap((segment) => segmentFaults(format, segment)),
    ...twins(format.segments.map(({ code }) => code)).map(
      (code) => `Two segments are called ${code}.`,
    ),
    ...twins(format.seats.map(({ id }) => id)).map((id) => `Two seats are called ${id}.`),
    ...divisionFaults(format.segments),
    ...(format.asymmetric ? [] : unequal(secondsPerSide(format))),
  ];
}

/** A format that is known to be sound. A fault is a mistake in our own data, so it stops the program. */
export function sound(format: Format): Format {
  const found = faults(format);
  if (found.length > 0) throw new Error(`${format.name}: ${found.join(' ')}`);
  return format;
}

function segmentFaults(format: Format, segment: Segment): string[] {
  const { code } = segment;
  return [
    ...bellFaults(segment),
    ...seatFaults(format, segment),
    ...poiFaults(segment),
    ...periodFaults(segment),
    ...clockFaults(segment),
  ].map((fault) => `${code}: ${fault}`);
}

const bellFaults = ({ bells, seconds }: Segment): string[] =>
  bells.some((bell) => bell.at > seconds) ? ['a bell rings after the end.'] : [];

function seatFaults(format: Format, segment: Segment): string[] {
  const { seats, side, asker, answerer } = segment;
  const found = seats.flatMap((id) => {
    const seat = seatIn(format, id);
    if (!seat) return [`there is no seat ${id}.`];
    return side && seat.side !== side ? [`${id} sits on the other side.`] : [];
  });
  for (const id of [asker, answerer])
    if (id && !seats.includes(id)) found.push(`${id} asks or answers without being there.`);
  if (isDivision(segment) && seats.length > 0) found.push('nobody speaks in a division.');
  if (isSilent(segment) && seats.length > 0) found.push('nobody speaks in a pause.');
  const open = isDivision(segment) || isSilent(segment) || segment.kind === 'floor';
  if (!open && seats.length === 0) found.push('nobody speaks.');
  return found;
}

function poiFaults({ poi, seconds }: Segment): string[] {
  if (!poi) return [];
  const inside = poi.opens < poi.closes && poi.closes <= seconds;
  return inside ? [] : ['points of information are offered outside of the speech.'];
}

function periodFaults({ periods = [], seconds }: Segment): string[] {
  const rising = periods.every(({ at }, i) =>
    i === 0 ? at === 0 : at > (periods[i - 1]?.at ?? 0),
  );
  const inside = periods.every(({ at }) => at < seconds);
  return rising && inside
    ? []
    : ['its parts do not follow each other from its beginning to its end.'];
}

function clockFaults({ kind, sideClock, seconds }: Segment): string[] {
  if (!sideClock) return [];
  if (kind !== 'free-debate') return ['only a free debate has side clocks.'];
  const fits = Math.abs(sideClock.seconds * 2 - seconds) < 0.001;
  return fits ? [] : ['the two side clocks together are not as long as the segment.'];
}

function unequal({ proposition, opposition }: Readonly<Record<Side, number>>): string[] {
  const equal = Math.abs(proposition - opposition) < 0.001;
  return equal ? [] : [`The sides get different times: ${proposition} s and ${opposition} s.`];
}

const twins = (names: readonly string[]): string[] => [
  ...new Set(names.filter((name, i) => names.indexOf(name) !== i)),
];

function divisionFaults(segments: readonly Segment[]): string[] {
  const places = segments.flatMap((segment, i) => (isDivision(segment) ? [i] : []));
  const framed = places.length === 2 && places[0] === 0 && places[1] === segments.length - 1;
  return framed ? [] : ['A debate begins and ends with a division.'];
}
