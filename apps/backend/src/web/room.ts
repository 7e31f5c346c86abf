import type { Message } from './message.js';
import type { RoomSocket } from './visitor.js';
import { type Bundle, bundle, send } from './wire.js';

/**
 * Who listens in one place, and what is being said there. Every listener has the number of the next message that it
 * has to hear; they are told in rounds. What is said in the middle of a round goes to the rest of it together with
 * what is on its way, and to the others in the next round: so nothing waits until somebody has gone all the way.
 */
export class Room {
  private readonly listeners = new Map<RoomSocket, number>();
  /** What somebody may still have to hear; the first of them has the number `first`. */
  private messages: Message[] = [];
  private first = 0;
  private round: Iterator<RoomSocket> = [].values();
  /** Messages before this one have been heard by everybody when the round is over. */
  private heardThen = 0;
  /** What a listener gets that has still to hear from a number on. */
  private readonly bundles = new Map<number, Bundle>();

  /** Hears what is said from now on. */
  enter(socket: RoomSocket): void {
    if (!this.listeners.has(socket)) this.listeners.set(socket, this.said);
  }

  leave(socket: RoomSocket): void {
    this.listeners.delete(socket);
  }

  get empty(): boolean {
    return this.listeners.size === 0;
  }

  sockets(): Iterable<RoomSocket> {
    return this.listeners.keys();
  }

  say(message: Message): void {
    this.bundles.clear();
    this.messages.push(message);
    if (this.messages.length === 1) this.beginRound();
  }

  /** Tells so many more; false when everybody has heard everything. */
  tell(count: number): boolean {
    for (let i = 0; i < count; i++) {
      const next = this.round.next();
      if (next.done) return this.endRound();
      this.update(next.value);
    }
    return true;
  }

  private get said(): number {
    return this.first + this.messages.length;
  }

  private update(socket: RoomSocket): void {
    const from = this.listeners.get(socket) ?? this.said;
    if (from === this.said) return;
    const bundled = this.bundles.get(from) ?? bundle(this.messages.slice(from - this.first));
    this.bundles.set(from, bundled);
    this.listeners.set(socket, this.said);
    send(socket, bundled);
  }

  private beginRound(): void {
    this.heardThen = this.said;
    this.round = this.listeners.keys();
  }

  private endRound(): boolean {
    this.bundles.clear();
    this.messages.splice(0, this.heardThen - this.first);
    this.first = this.heardThen;
    this.beginRound();
    return this.messages.length > 0;
  }
}
