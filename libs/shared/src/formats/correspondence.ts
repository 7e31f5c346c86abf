import { type Format, hasList, isDivision, secondsPerSide, type Segment } from './format.js';
import { quickened } from './pace.js';

/** The shortest and the longest turn of a debate by correspondence, in seconds. */
export const shortestTurn = 3_600;
export const longestTurn = 7 * 86_400;

/** Most that may be filed late, in seconds; otherwise a tenth of the turn. */
const longestGrace = 3_600;

/**
 * The same format for people who are not there at the same time: every turn lasts `turn` seconds, whatever the rule
 * book gives it in the hall. What may be written stays the same.
 * @see docs/decisions/0027-by-correspondence.md
 */
export function byCorrespondence(format: Format, turn: number): Format {
  const segments = format.segments.map((segment) => stretched(segment, turn, format.pace));
  const { proposition, opposition } = secondsPerSide({ ...format, segments });
  const unequal = Math.abs(proposition - opposition) >= 0.001;
  return {
    ...format,
    prepPool: 0,
    segments,
    correspondence: { turn },
    ...(unequal && { asymmetric: true }),
  };
}

/** In a free debate one use of a side's clock lasts as long as a turn; recesses and announcements stay short. */
function stretched(segment: Segment, turn: number, pace: number): Segment {
  const { kind, sideClock, perSpeaker } = segment;
  const { poi: _, ...silent } = { ...segment, bells: [] };
  if (kind === 'recess' || kind === 'announcement') return silent;
  if (isDivision(segment) || kind === 'prep') return { ...silent, seconds: turn };
  if (sideClock) return quickened(silent, sideClock.perUse / turn);
  return {
    ...quickened(silent, segment.seconds / turn),
    seconds: turn,
    grace: Math.min(turn / 10, longestGrace),
    ...(hasList(segment) && perSpeaker !== undefined && { speakerWords: perSpeaker * pace }),
  };
}
