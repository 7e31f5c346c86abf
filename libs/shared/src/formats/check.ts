import { type Format, isDivision, seatIn, secondsPerSide, type Segment } from './format.js';

/** Everything that makes a format impossible to debate by, each as a sentence; none when it is sound. */
export function faults(format: Format): string[] {
  const { proposition, opposition } = secondsPerSide(format);
  return [
    ...format.segments.flatMap((segment) => segmentFaults(format, segment)),
    ...divisionFaults(format.segments),
    ...(Math.abs(proposition - opposition) < 0.001
      ? []
      : [`The sides get different times: ${proposition} s and ${opposition} s.`]),
  ];
}

/** A format that is known to be sound. A fault is a mistake in our own data, so it stops the program. */
export function sound(format: Format): Format {
  const found = faults(format);
  if (found.length > 0) throw new Error(`${format.name}: ${found.join(' ')}`);
  return format;
}

function segmentFaults(format: Format, segment: Segment): string[] {
  const found: string[] = [];
  const { code, seats, seconds, side, bells } = segment;
  if (bells.some((bell) => bell.at > seconds)) found.push(`${code}: a bell rings after the end.`);
  for (const id of seats) {
    const seat = seatIn(format, id);
    if (!seat) found.push(`${code}: there is no seat ${id}.`);
    else if (side && seat.side !== side) found.push(`${code}: ${id} sits on the other side.`);
  }
  if (isDivision(segment) ? seats.length > 0 : seats.length === 0) {
    found.push(
      `${code}: ${isDivision(segment) ? 'nobody speaks in a division' : 'nobody speaks'}.`,
    );
  }
  return found;
}

function divisionFaults(segments: readonly Segment[]): string[] {
  const places = segments.flatMap((segment, i) => (isDivision(segment) ? [i] : []));
  const framed = places.length === 2 && places[0] === 0 && places[1] === segments.length - 1;
  return framed ? [] : ['A debate begins and ends with a division.'];
}
