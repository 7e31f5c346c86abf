import * as z from 'zod';
import { MotionId, MotionKind } from '../evidence/motion.js';
import { Prose } from './vocabulary.js';

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

/** Whether speeches are typed here, or held in a hall or a call while arguments are noted here. */
export const Medium = z.enum(['written', 'spoken']);
export type Medium = z.infer<typeof Medium>;

/** An address that a browser opens safely, as browsers copy it: nothing but `https`, and no name or password in it. */
export const CallLink = z
  .string()
  .trim()
  .max(300)
  .regex(
    /^https:\/\/[A-Za-z0-9][A-Za-z0-9.-]*(:[0-9]{1,5})?([/?#][!-~]*)?$/,
    'The link of a call begins with https://.',
  );

/** Where a spoken debate is held: a hall, a call, or one that is in both. */
export const Place = z.object({
  hall: Prose.min(1).max(120).exactOptional(),
  call: CallLink.exactOptional(),
});
export type Place = z.infer<typeof Place>;

/** Whether a question of the audience is held until a moderator approves it, published and reviewed later, or not taken at all. */
export const QuestionPolicy = z.enum(['hold', 'review', 'off']);
export type QuestionPolicy = z.infer<typeof QuestionPolicy>;
