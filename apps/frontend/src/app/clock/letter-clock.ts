import {
  atTable,
  graceOf,
  type Instant,
  later,
  type OpenedDebate,
  remaining,
  segmentAt,
  turnEnds,
} from '@crossbench/shared';
import { spanInWords } from '../ui/span-text';
import { dayAndHourIn, inYourTime, type Reader } from '../ui/zoned-time';
import { byItself } from '../chair/by-itself';
import type { ClockReading } from './clock-reading';

/** Reads the clock of a debate by correspondence: how long there still is, and the date. Null where it reads as in a hall. */
export function readLetterClock(
  debate: OpenedDebate,
  now: Instant,
  reader: Reader = {},
): ClockReading | null {
  if (!debate.format.correspondence) return null;
  const words = (at: Instant) => inYourTime(at, reader);
  if (debate.stage === 'deliberation') return voting(debate, now, words);
  if (debate.stage !== 'live') return beforehand(debate, now, words);
  const { floor } = debate;
  const challenge = atTable(debate);
  if (challenge?.standing === 'raised') {
    const face = { face: 'paused', share: null } as const;
    const left = spanInWords(challenge.answerBy - now);
    return {
      ...face,
      figures: left,
      words: `To answer a challenge, until ${words(challenge.answerBy)}`,
    };
  }
  switch (floor.phase) {
    case 'running':
      return running(debate, now, words);
    case 'paused': {
      const stands = { face: 'paused', figures: spanInWords(remaining(debate, now) ?? 0) } as const;
      const share = (floor.budget - floor.used) / floor.budget;
      const because = floor.until
        ? `Technical pause, goes on ${words(floor.until)}`
        : 'Paused by the chair. The date moves on';
      return { ...stands, share, words: challenge ? 'The clock waits for a ruling' : because };
    }
    case 'overtime': {
      const until = later(floor.since, graceOf(segmentAt(debate, floor.turn), floor.budget));
      return {
        face: 'overtime',
        figures: 'Late',
        words: `Was due ${dayAndHourIn(floor.since, reader)}. Taken until ${words(until)}`,
        share: 0,
      };
    }
    case 'idle':
      return between(debate, now, words);
    default:
      return null;
  }
}

type Dated = (at: Instant) => string;

function running(debate: OpenedDebate, now: Instant, words: Dated): ClockReading | null {
  const due = turnEnds(debate);
  if (due === null || debate.floor.phase !== 'running') return null;
  const left = Math.max(0, due - now);
  const share = left / Math.max(1, due - debate.floor.since);
  const shown = { figures: spanInWords(left), words: `Due ${words(due)}`, share };
  return { face: share <= 0.1 ? 'last-minute' : 'running', ...shown };
}

/** Between two turns only a person in the chair is waited for, and not for ever. */
function between(debate: OpenedDebate, now: Instant, words: Dated): ClockReading | null {
  const itself = byItself(debate);
  if (itself === null) return null;
  const note = `Waits for the chair. Goes on by itself ${words(itself)}`;
  return { face: 'quiet', figures: spanInWords(itself - now), words: note, share: null };
}

function voting({ divisions }: OpenedDebate, now: Instant, words: Dated): ClockReading | null {
  const { openedAt, closesAt } = divisions.post;
  if (openedAt === null || closesAt === null) return null;
  const left = Math.max(0, closesAt - now);
  return {
    face: 'voting',
    figures: spanInWords(left),
    words: `The final vote closes ${words(closesAt)}`,
    share: left / Math.max(1, closesAt - openedAt),
  };
}

function beforehand(
  { stage, startsAt }: OpenedDebate,
  now: Instant,
  words: Dated,
): ClockReading | null {
  if (stage !== 'scheduled' && stage !== 'lobby') return null;
  if (startsAt === null || startsAt <= now) return null;
  const shown = { figures: spanInWords(startsAt - now), words: `Begins ${words(startsAt)}` };
  return { face: 'quiet', ...shown, share: null };
}
