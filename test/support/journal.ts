import { setTimeout as passed } from 'node:timers/promises';
import {
  type Answer,
  type Command,
  type CommandId,
  type DebateId,
  type Invitation,
  passing,
  type PersonId,
} from '@crossbench/shared';
import { newCommandId, type Person } from './person.ts';

export type Answered = Answer<{ seq: number }>;

/** One command of one person, however often it was sent; instants by the clock of this machine, ms. */
export interface Sent {
  readonly debateId: DebateId;
  readonly commandId: CommandId;
  readonly by: PersonId;
  readonly command: Command;
  /** What the secret that was sent along entitles to. */
  readonly invitation?: Invitation;
  readonly at: number;
  /** Whether every sending so far went out on a connection that was open. */
  connected: boolean;
  /** Every answer but those that ask to send it again. */
  readonly answers: { readonly at: number; readonly answer: Answered }[];
}

/** How a command is sent. */
export interface Sending {
  readonly secret?: string;
  readonly invitation?: Invitation;
  readonly commandId?: CommandId;
  /** Never sent again, as by somebody who closes the lid. */
  readonly once?: boolean;
}

/** How long a command is sent again before it counts as a fault that nobody answers it, ms. */
const patience = 30_000;

/** What was sent and what was answered, kept by a process that nobody kills. */
export class Journal {
  private readonly entries = new Map<CommandId, Sent>();
  private readonly sending = new Bell();
  private readonly answering = new Bell();
  private readonly acknowledged: { sent: number; at: number }[] = [];

  get sent(): readonly Sent[] {
    return [...this.entries.values()];
  }

  of(debateId: DebateId): Sent[] {
    return this.sent.filter((each) => each.debateId === debateId);
  }

  /** Sent on an open connection and not answered yet. */
  inFlight(): Sent[] {
    return this.sent.filter(({ connected, answers }) => connected && answers.length === 0);
  }

  /** Resolves when the next command is sent. */
  nextSend(): Promise<void> {
    return this.sending.next;
  }

  /** When the first command that was sent after an instant was acknowledged; resolves when it is. */
  async acknowledgedAfter(instant: number): Promise<number> {
    for (;;) {
      const first = this.acknowledged.find(({ sent }) => sent > instant);
      if (first) return first.at;
      await this.answering.next;
    }
  }

  /** Sends a command until it is answered for good; null when that never happens. */
  async issue(
    person: Person,
    debateId: DebateId,
    command: Command,
    { secret, invitation, commandId = newCommandId(), once = false }: Sending = {},
  ): Promise<Answered | null> {
    const entry = this.enter(person, {
      debateId,
      commandId,
      command,
      ...(invitation && { invitation }),
    });
    const message = { debateId, commandId, command, ...(secret !== undefined && { secret }) };
    const began = Date.now();
    for (;;) {
      entry.connected &&= person.socket.connected;
      this.sending.ring();
      const answer = await person.socket
        .timeout(3_000)
        .emitWithAck('command', message)
        .catch(() => null);
      if (answer && isFinal(answer)) {
        entry.answers.push({ at: Date.now(), answer });
        if (answer.ok) this.acknowledged.push({ sent: entry.at, at: Date.now() });
        this.answering.ring();
        return answer;
      }
      if (once || !person.socket.active) return null;
      if (Date.now() - began > patience) throw new Error(`${command.type} stays unanswered.`);
      entry.connected = true;
      if (answer) await passed(waitAfter(answer));
    }
  }

  private enter(person: Person, what: Pick<Sent, 'debateId' | 'commandId' | 'command'>): Sent {
    const entry = this.entries.get(what.commandId) ?? {
      ...what,
      by: person.id,
      at: Date.now(),
      connected: true,
      answers: [],
    };
    this.entries.set(what.commandId, entry);
    return entry;
  }
}

/** Something that happens again and again, and can be waited for. */
class Bell {
  private onRing: () => void = () => undefined;
  next = this.coming();

  ring(): void {
    const { onRing } = this;
    this.next = this.coming();
    onRing();
  }

  private coming(): Promise<void> {
    return new Promise((done) => (this.onRing = done));
  }
}

export const isFinal = (answer: Answered): boolean =>
  answer.ok || !passing.includes(answer.refusal.code);

/** A client waits a moment before it sends again what could not be taken now. */
function waitAfter(answer: Answered): number {
  if (answer.ok || answer.refusal.code !== 'rate-limited') return 100;
  return answer.refusal.retryAfterMs;
}
