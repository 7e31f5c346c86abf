import type { Command, SeatId } from '@crossbench/shared';
import type { RulingAct } from '../challenge/next-ruling';

/** One thing that the chair may press. */
export type Act =
  | { readonly does: 'issue'; readonly label: string; readonly command: Command }
  | RulingAct
  | { readonly does: 'send-link'; readonly label: string; readonly seat: SeatId }
  | { readonly does: 'see-result'; readonly label: string }
  | { readonly does: 'read-questions'; readonly label: string };

/** What the chair does next, what may be done instead, and why. */
export interface NextAction {
  /** Null while there is nothing to press. */
  readonly primary: Act | null;
  readonly beside: Act | null;
  readonly note: string;
}

/** What is pressed to issue one command. */
export const issue = (label: string, command: Command): Act => ({ does: 'issue', label, command });
