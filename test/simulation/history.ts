import {
  type Command,
  type CommandId,
  type Facts,
  passing,
  type PersonId,
} from '@crossbench/shared';
import type { Handled } from '../../apps/backend/src/debates/request.js';

/** What a node answered: when, and where the log ended then. */
export interface Given {
  readonly at: number;
  readonly end: number;
  readonly handled: Handled;
}

/** One command of one person, however often it was sent. */
export interface Asked {
  readonly commandId: CommandId;
  readonly by: PersonId;
  readonly command: Command;
  readonly facts: Facts;
  /** When it was first sent, and where the log ended then. */
  readonly at: number;
  readonly end: number;
  readonly answers: Given[];
}

/** Everything that was asked and answered, kept where nothing is ever killed. */
export class History {
  private readonly byId = new Map<string, Asked>();
  /** When each line was committed; line 1 comes first. */
  readonly committedAt: number[] = [];

  get asked(): readonly Asked[] {
    return [...this.byId.values()];
  }

  get end(): number {
    return this.committedAt.length;
  }

  ask(asked: Omit<Asked, 'answers' | 'end'>): Asked {
    const entry = { ...asked, end: this.end, answers: [] };
    this.byId.set(key(asked.commandId, asked.by), entry);
    return entry;
  }

  committed(lines: number, at: number): void {
    for (let i = 0; i < lines; i++) this.committedAt.push(at);
  }

  find(commandId: CommandId | null, by: string): Asked | undefined {
    return commandId === null ? undefined : this.byId.get(key(commandId, by));
  }
}

/** Whether the sender may not send it again. */
export const isFinal = ({ handled }: Given): boolean =>
  handled.ok || !passing.includes(handled.refusal.code);

const key = (commandId: CommandId, by: string) => `${commandId} ${by}`;
