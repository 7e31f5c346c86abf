import {
  type Bell,
  type Format,
  isDivision,
  isExamination,
  isSilent,
  seatIn,
  type SeatId,
  type Segment,
} from '@crossbench/shared';
import { timeText } from './time-text';

/** How long a format takes with both votes, in seconds. */
export const totalSeconds = ({ segments }: Pick<Format, 'segments'>): number =>
  segments.reduce((sum, { seconds }) => sum + seconds, 0);

/** How many people debate. */
export const debatersOf = ({ seats }: Pick<Format, 'seats'>): string =>
  seats.length === 1 ? '1 debater' : `${seats.length} debaters`;

/** Seconds of the longest part in which somebody speaks: what bars are measured against. */
export const longestSpoken = ({ segments }: Pick<Format, 'segments'>): number =>
  Math.max(...segments.filter((part) => !isSilent(part)).map(({ seconds }) => seconds || 0));

/** Who speaks, beside the name of a part: a part that is called after its speaker says the side. */
export function speakersBeside(format: Format, segment: Segment): string {
  const speakers = speakersOf(format, segment);
  const { side, label } = segment;
  return side && speakers === label ? format.sides[side] : speakers;
}

/** Who speaks in a part, in a few words. */
export function speakersOf(format: Format, segment: Segment): string {
  const { seats, asker, answerer, oneSpeaker, kind } = segment;
  const label = (seat: SeatId) => seatIn(format, seat)?.label ?? `${seat} (no such seat)`;
  if (isDivision(segment)) return 'The audience votes';
  if (isSilent(segment)) return 'Nobody speaks';
  if (asker && answerer) return `${label(asker)} asks, ${label(answerer)} answers`;
  const labels = seats.map(label);
  if (kind === 'floor') return ['Speakers from the list', ...labels].join(', ');
  if (labels.length === 0) return 'Nobody yet';
  if (oneSpeaker) return `One of ${labels.join(', ')}`;
  if (labels.length > 2 && labels.length === format.seats.length) return 'Everybody';
  return labels.join(', ');
}

/** When the bell rings, and how often: "Bell at 1:00, 6:00 and twice at 7:00". */
export function bellsInWords(bells: readonly Bell[]): string {
  const rung = [...bells].filter(({ strokes }) => strokes > 0).sort((a, b) => a.at - b.at);
  const said = rung.map(({ at, strokes }, i) => {
    const like = i > 0 && rung[i - 1]?.strokes === strokes;
    return like ? timeText(at) : `${times(strokes)}at ${timeText(at)}`;
  });
  return said.length === 0 ? 'No bell' : `Bell ${listed(said)}`;
}

/** Strokes from which on a bell is one long ring. */
const longRing = 15;

function times(strokes: number): string {
  if (strokes >= longRing) return 'long ';
  if (strokes === 1) return '';
  return strokes === 2 ? 'twice ' : `${strokes} times `;
}

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/** When points of information may be offered, and for how long each. */
export const pointsInWords = ({ poi, side }: Segment): string =>
  poi && side
    ? `Points of information from ${timeText(poi.opens)} to ${timeText(poi.closes)}, ${timeText(poi.limit)} each`
    : '';

/** What else a part says that people should know beforehand, each in a few words. */
export function rulesInWords(format: Format, segment: Segment): string[] {
  const { periods, grace, prep, sideClock, perSpeaker, firstQuestion, newArguments } = segment;
  const files = !isDivision(segment) && !isSilent(segment) && !isExamination(segment);
  return [
    ...(periods ? [periods.map(({ at, name }) => `${name} from ${timeText(at)}`).join(', ')] : []),
    ...(sideClock
      ? [
          `${timeText(sideClock.seconds)} for each side, at most ${timeText(sideClock.perUse)} at a time`,
        ]
      : []),
    ...(perSpeaker ? [`at most ${timeText(perSpeaker)} for each speaker`] : []),
    ...(firstQuestion ? [`${format.sides[firstQuestion]} asks first`] : []),
    ...(files && !newArguments ? ['no new arguments'] : []),
    ...(grace === 0 ? ['no grace'] : []),
    ...(grace ? [`${timeText(grace)} of grace`] : []),
    ...(prep === false && format.prepPool > 0 ? ['no preparation before it'] : []),
  ];
}

/** Everything of a part in one sentence, for those who hear the picture. */
export function partInWords(format: Format, segment: Segment): string {
  const bells = isDivision(segment) ? [] : [bellsInWords(segment.bells)];
  const said = [
    timeText(segment.seconds),
    speakersOf(format, segment),
    ...bells,
    pointsInWords(segment),
  ];
  return `${segment.label}: ${said.filter(Boolean).join('. ')}`;
}

/** How a part is drawn: its side, a vote, or what belongs to both. */
export const faceOf = (
  segment: Segment,
): 'proposition' | 'opposition' | 'both' | 'vote' | 'silent' =>
  isDivision(segment) ? 'vote' : isSilent(segment) ? 'silent' : (segment.side ?? 'both');
