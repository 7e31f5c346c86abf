import * as z from 'zod';
import { MotionId, MotionKind } from '../evidence/motion.js';
import { Format } from '../formats/format.js';
import { ArgumentDraft } from './arguments/argument.js';
import { Instant, PersonId, Prose, SeatId, Visibility } from './vocabulary.js';

/** The sentence debated, as it is copied into the debate. `id` is null for a motion of one's own. */
export const DebatedMotion = z.object({
  id: MotionId.nullable(),
  wording: Prose.min(8).max(200),
  kind: MotionKind,
});
export type DebatedMotion = z.infer<typeof DebatedMotion>;

/** Whether the room reads along while a speech is typed, or sees it when it is filed. */
export const Podium = z.enum(['live', 'sealed']);
export type Podium = z.infer<typeof Podium>;

/** Why something is hidden: the rule it breaks. */
export const Rule = z.enum([
  'abuse',
  'hate',
  'obscene',
  'spam',
  'personal-data',
  'unrelated',
  'duplicate',
]);
export type Rule = z.infer<typeof Rule>;

/** The version of the floor that the chair was looking at: a second click finds it moved and does nothing. */
const floor = z.int().nonnegative();
const reason = Prose.min(1).max(300);
const type = <const T extends string>(name: T) => z.literal(name);

/** What a person may ask for. Imperative; may be refused. */
export const Command = z.discriminatedUnion('type', [
  z.object({
    type: type('open-debate'),
    code: z.string().regex(/^[A-Z0-9]{4,8}$/),
    motion: DebatedMotion,
    format: Format,
    visibility: Visibility,
    chair: z.enum(['organiser', 'clock']),
    podium: Podium,
    startsAt: Instant.nullable(),
    rehearsal: z.boolean(),
  }),
  z.object({ type: type('open-lobby') }),
  z.object({ type: type('claim-seat'), seat: SeatId, move: z.boolean() }),
  z.object({ type: type('vacate-seat'), seat: SeatId }),
  z.object({ type: type('check-in') }),
  z.object({ type: type('take-chair') }),
  z.object({ type: type('become-deputy') }),
  z.object({ type: type('hand-over'), to: z.union([PersonId, z.literal('clock')]) }),
  z.object({ type: type('call-turn'), floor }),
  z.object({ type: type('start-turn'), floor }),
  z.object({ type: type('hold-turn'), floor }),
  z.object({ type: type('pause-clock'), floor, reason: reason.optional() }),
  z.object({ type: type('resume-clock'), floor }),
  z.object({
    type: type('extend-turn'),
    floor,
    seconds: z.int().min(1).max(3600),
    both: z.boolean(),
  }),
  z.object({ type: type('end-turn'), floor }),
  z.object({ type: type('skip-turn'), floor, reason: reason.optional() }),
  z.object({ type: type('yield-floor') }),
  z.object({ type: type('spend-prep') }),
  z.object({ type: type('stop-prep') }),
  z.object({ type: type('file-argument'), turn: z.int().nonnegative(), argument: ArgumentDraft }),
  z.object({ type: type('hide-argument'), argument: z.int().positive(), rule: Rule, reason }),
  z.object({ type: type('restore-argument'), argument: z.int().positive() }),
  z.object({ type: type('blank-podium') }),
  z.object({ type: type('show-podium') }),
  z.object({ type: type('open-division'), floor }),
  z.object({ type: type('close-division'), floor }),
  z.object({ type: type('publish-result') }),
  z.object({ type: type('undo') }),
  z.object({ type: type('cancel-debate'), reason }),
]);
export type Command = z.infer<typeof Command>;
export type CommandOf<T extends Command['type']> = Extract<Command, { type: T }>;
