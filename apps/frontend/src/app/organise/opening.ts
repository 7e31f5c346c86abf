import {
  CallLink,
  DebatedMotion,
  type Instant,
  Medium,
  MotionKind,
  type OpenDebateRequest,
  type Place,
  Podium,
  QuestionPolicy,
  Visibility,
} from '@crossbench/shared';
import * as z from 'zod';

/** Turns that are offered for a debate by correspondence, in seconds: from four hours to a week. */
export const turnLengths = [
  '14400',
  '28800',
  '43200',
  '86400',
  '172800',
  '259200',
  '432000',
  '604800',
] as const;

/** In the list of motions: the organiser's own sentence. */
export const ownMotion = 'own';

const fields = z.object({
  /** A motion of the library, or `own`. */
  motion: z.string().min(1, 'Choose a motion, or write your own.'),
  wording: z.string().trim(),
  kind: MotionKind,
  formatId: z.string().min(1, 'Choose a format.'),
  visibility: Visibility,
  chair: z.enum(['me', 'link', 'clock']),
  /** By letters is in writing as well, with turns of hours or days. */
  medium: z.enum([...Medium.options, 'letters']),
  /** Where a spoken debate is held; either may be left empty. */
  hall: z.string().trim().max(120, 'Say it in at most 120 characters.'),
  call: z.string().trim(),
  podium: Podium,
  questions: QuestionPolicy,
  when: z.enum(['now', 'later']),
  /** As `datetime-local` writes it, in the reader's zone. */
  startsAt: z.string(),
  /** Seconds that a turn lasts by correspondence. */
  turn: z.enum(turnLengths),
  /** How many times faster than the real thing. */
  pace: z.enum(['1', '10', '60']),
});

/** What the form for opening a debate holds. */
export type Opening = z.infer<typeof fields>;

export const emptyOpening: Opening = {
  motion: '',
  wording: '',
  kind: 'policy',
  formatId: 'lightning',
  visibility: 'public',
  chair: 'me',
  medium: 'written',
  hall: '',
  call: '',
  podium: 'live',
  questions: 'hold',
  when: 'now',
  startsAt: '',
  turn: '172800',
  pace: '1',
};

/** What suits letters: nobody has to be there for the clock, and nobody reads half a sentence for days. */
export const byLetters: Partial<Opening> = { chair: 'clock', podium: 'sealed' };

/** The form's rules. `now` is asked each time, because a start must lie ahead when the form is sent. */
export const openingSchema = (now: () => number) =>
  fields.superRefine(({ motion, wording, medium, call, when, startsAt }, context) => {
    if (motion === ownMotion && !DebatedMotion.shape.wording.safeParse(wording).success) {
      context.addIssue({ code: 'custom', path: ['wording'], message: wordingRule });
    }
    if (medium === 'spoken' && call !== '' && !CallLink.safeParse(call).success) {
      context.addIssue({ code: 'custom', path: ['call'], message: callRule });
    }
    const start = instantOf(startsAt);
    if (when === 'later' && start === null) {
      context.addIssue({
        code: 'custom',
        path: ['startsAt'],
        message: 'Choose a day and an hour.',
      });
    } else if (when === 'later' && start !== null && start <= now()) {
      context.addIssue({ code: 'custom', path: ['startsAt'], message: 'This lies in the past.' });
    }
  });

const callRule = 'Copy the whole link, from https:// on.';

const wordingRule = 'A motion is one sentence of 8 to 200 characters.';

/** The form as a request. */
export function requestOf(opening: Opening): OpenDebateRequest {
  const { motion, wording, kind, formatId, visibility, chair, podium, questions } = opening;
  const { medium, turn, when, startsAt, pace } = opening;
  return {
    motion: motion === ownMotion ? { wording: wording.trim(), kind } : { id: motion },
    formatId,
    visibility,
    chair: chair === 'clock' ? 'clock' : 'organiser',
    medium: medium === 'spoken' ? 'spoken' : 'written',
    ...(medium === 'spoken' && { place: placeOf(opening) }),
    podium,
    questions,
    startsAt: when === 'later' ? instantOf(startsAt) : null,
    pace: Number(pace),
    turnSeconds: medium === 'letters' ? Number(turn) : null,
  };
}

const placeOf = ({ hall, call }: Opening): Place => ({
  ...(hall.trim() && { hall: hall.trim() }),
  ...(call.trim() && { call: call.trim() }),
});

/** A local date and hour as an instant; null when none is written. */
export function instantOf(local: string): Instant | null {
  const at = new Date(local).getTime();
  return Number.isNaN(at) ? null : (at as Instant);
}
