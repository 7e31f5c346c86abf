import type {
  Command,
  CommandId,
  Facts,
  Instant,
  PersonId,
  Refusal,
  WireRefusal,
} from '@crossbench/shared';

/** A command as it reached the server, stamped, with what was looked up for it. */
export interface Request {
  readonly by: PersonId;
  readonly at: Instant;
  readonly commandId: CommandId;
  readonly command: Command;
  readonly facts: Facts;
}

/** What a mailbox is asked for: a command; or to let time pass; or to see whether the chair is lost. */
export type Errand = Request | 'time' | 'succession';

/** What became of it; given only when the batch that it was decided in is committed. */
export type Handled =
  | { readonly ok: true; readonly value: { readonly seq: number } }
  | { readonly ok: false; readonly refusal: Refusal | WireRefusal };

export const refused = (refusal: Refusal | WireRefusal): Handled => ({ ok: false, refusal });
