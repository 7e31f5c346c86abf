import type { Message } from './message.js';
import type { Room } from './room.js';

/**
 * How long one turn of the event loop may be spent on talking, ms. A bell waits that long, and an answer several
 * times: it takes a few turns from the command to the commit.
 */
const sliceMs = 1;

/** Listeners of one room between two looks at the clock. */
const step = 16;

/**
 * Says things to rooms, each room in order, all rooms in turn. It begins on the next turn of the event loop,
 * so that whoever asked has been answered, and rests between slices.
 */
export class FanOut {
  private readonly talking = new Set<Room>();
  private resting = true;

  say(room: Room, message: Message): void {
    room.say(message);
    this.talking.add(room);
    if (this.resting) this.soon();
  }

  private soon(): void {
    this.resting = false;
    setImmediate(() => this.slice());
  }

  private slice(): void {
    const end = performance.now() + sliceMs;
    for (const room of this.talking) {
      this.talking.delete(room);
      // Goes to the back of the row, where this loop meets it again.
      if (room.tell(step)) this.talking.add(room);
      if (performance.now() > end) break;
    }
    this.resting = true;
    if (this.talking.size > 0) this.soon();
  }
}
