import type { Message } from './message.js';
import type { RoomSocket } from './visitor.js';
import { type Bundle, bundle, send } from './wire.js';

/** How long one turn of the event loop may be spent on talking, ms: the time that a bell or an answer may wait for it. */
const sliceMs = 3;

/** Listeners of one room between two looks at the clock. */
const step = 32;

/** What is being said in one room, and what waits until everybody there has heard it. */
class Talk {
  private waiting: Message[] = [];
  private now: Bundle | null = null;
  private listeners: Iterator<RoomSocket> = [].values();

  constructor(private readonly room: ReadonlySet<RoomSocket>) {}

  add(message: Message): void {
    this.waiting.push(message);
  }

  /** Tells the next few; false when everything is said to everybody. What has come up meanwhile is said in one go. */
  goOn(): boolean {
    const now = (this.now ??= this.begin());
    for (let i = 0; i < step; i++) {
      const next = this.listeners.next();
      if (next.done) {
        this.now = null;
        return this.waiting.length > 0;
      }
      send(next.value, now);
    }
    return true;
  }

  private begin(): Bundle {
    const messages = this.waiting;
    this.waiting = [];
    this.listeners = this.room.values();
    return bundle(messages);
  }
}

/**
 * Says things to rooms, each room in order, all rooms in turn. It begins on the next turn of the event loop,
 * so that whoever asked has been answered, and rests between slices.
 */
export class FanOut {
  private readonly talks = new Map<ReadonlySet<RoomSocket>, Talk>();
  private resting = true;

  say(room: ReadonlySet<RoomSocket>, message: Message): void {
    const talk = this.talks.get(room) ?? new Talk(room);
    talk.add(message);
    this.talks.set(room, talk);
    if (this.resting) this.soon();
  }

  private soon(): void {
    this.resting = false;
    setImmediate(() => this.slice());
  }

  private slice(): void {
    const end = performance.now() + sliceMs;
    for (const [room, talk] of this.talks) {
      this.talks.delete(room);
      // Goes to the back of the row, where this loop meets it again.
      if (talk.goOn()) this.talks.set(room, talk);
      if (performance.now() > end) break;
    }
    this.resting = true;
    if (this.talks.size > 0) this.soon();
  }
}
