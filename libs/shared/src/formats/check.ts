import { type Side, sides } from '../debate/vocabulary.js';
import {
  type Format,
  hasList,
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
    ...benchFaults(format),
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
  if (segment.oneSpeaker && seats.length < 2) found.push('there is no choice of speakers.');
  if (segment.kind === 'cross-examination' && !(asker && answerer))
    found.push('it is not said who asks and who answers.');
  return found;
}

/** Who would sit there the whole time without a word, and sides that nobody speaks for. */
function benchFaults({ seats, segments, sides: names }: Format): string[] {
  const speaking = new Set(segments.flatMap((segment) => segment.seats));
  return [
    ...seats.filter(({ id }) => !speaking.has(id)).map(({ label }) => `${label} never speaks.`),
    ...sides
      .filter((side) => seats.every((seat) => seat.side !== side))
      .map((side) => `Nobody sits for the ${names[side]} side.`),
  ];
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

function clockFaults(segment: Segment): string[] {
  const { kind, sideClock, perSpeaker = 0, seconds } = segment;
  const found: string[] = [];
  if (perSpeaker > seconds) found.push('one speaker may speak longer than the segment lasts.');
  if (perSpeaker && !hasList(segment)) found.push('there is no list of speakers to limit.');
  if (!sideClock) return found;
  if (kind !== 'free-debate') found.push('only a free debate has side clocks.');
  if (sideClock.perUse > sideClock.seconds)
    found.push('one statement may last longer than the side clock.');
  const fits = Math.abs(sideClock.seconds * 2 - seconds) < 0.001;
  return fits ? found : [...found, 'the two side clocks together are not as long as the segment.'];
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
