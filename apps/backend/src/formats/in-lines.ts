import { type Format, isDivision, secondsPerSide, type Segment } from '@crossbench/shared';

/** A format as lines of text, for a terminal: its run of show, with bells and points of information. */
export function inLines(format: Format): string[] {
  const { name, id, seats, segments, sides } = format;
  const total = segments.reduce((sum, { seconds }) => sum + seconds, 0);
  const { proposition, opposition } = secondsPerSide(format);
  const width = Math.max(...segments.map(({ code }) => code.length));
  return [
    `${name} (${id}): ${seats.length} debaters, ${clock(total)} with both votes`,
    `${sides.proposition} ${clock(proposition)}, ${sides.opposition} ${clock(opposition)}`,
    '',
    ...segments.map((segment) => lineOf(segment, width)),
  ];
}

function lineOf(segment: Segment, width: number): string {
  const { code, seconds, label, poi, oneSpeaker, seats } = segment;
  const said = [
    label,
    ...(oneSpeaker ? [`by one of ${seats.join(', ')}`] : []),
    ...(poi ? [`points of information ${clock(poi.opens)}–${clock(poi.closes)}`] : []),
    ...(isDivision(segment) ? [] : [bellsOf(segment)]),
  ].filter(Boolean);
  return `  ${code.padEnd(width)}  ${clock(seconds).padStart(7)}  ${said.join(' · ')}`;
}

function bellsOf({ bells }: Segment): string {
  if (bells.length === 0) return '';
  const rung = bells.map(({ at, strokes }) => clock(at) + (strokes > 1 ? ` ×${strokes}` : ''));
  return `bells ${rung.join(', ')}`;
}

function clock(seconds: number): string {
  const [hours, minutes, rest] = [seconds / 3600, (seconds / 60) % 60, seconds % 60].map(
    Math.floor,
  );
  const two = (value = 0) => value.toString().padStart(2, '0');
  return hours ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}
