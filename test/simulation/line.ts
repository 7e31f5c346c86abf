import type { Answer, Issue, Page, PersonId } from '@crossbench/shared';
import type { Handled } from '../../apps/backend/src/debates/request.js';
import type { Life } from './virtual-time.js';

/** A node as those who are connected to it know it. */
export interface Reachable {
  readonly life: Life;
  readonly listening: boolean;
  readonly hall: { readonly listeners: Set<Listener> };
  follow(listener: Listener, after: number): Promise<Answer<Page>>;
  command(issue: Issue, by: PersonId): Promise<Handled>;
  now(): number;
}

/** A tab as a node knows it. */
export interface Listener {
  readonly person: PersonId;
  readonly life: Life;
  readonly line: Line | null;
  hear(event: string, content: unknown): void;
  connected(line: Line): void;
  disconnected(): void;
}

/** One connection between the two. */
export interface Line {
  readonly node: Reachable;
  /** Requests in a row that nobody answered. */
  unheard: number;
  /** What waits for an answer on it. */
  readonly waiting: Set<() => void>;
}
