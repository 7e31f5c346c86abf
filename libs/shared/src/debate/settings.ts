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

/** Whether a question of the audience is held until a moderator approves it, published and reviewed later, or not taken at all. */
export const QuestionPolicy = z.enum(['hold', 'review', 'off']);
export type QuestionPolicy = z.infer<typeof QuestionPolicy>;
