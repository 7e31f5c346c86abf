import type { Command } from './commands.js';
import type { Facts } from './issued.js';
import type { PersonId } from './vocabulary.js';

/** Somebody asks for something, with what the server would look up for it. */
export interface Attempt {
  readonly command: Command;
  readonly by: PersonId;
  readonly facts: Facts;
}

/** Numbers that are read against the debate as it is then, so that a shrunk course still makes sense. */
export interface Whim {
  readonly sensible: boolean;
  readonly what: number;
  readonly who: number;
  readonly size: number;
  /** Milliseconds at the format's own pace, or until time itself does the next thing, or an outage. */
  readonly wait: number | 'due' | 'outage';
}
