import { setTimeout as passed } from 'node:timers/promises';
import { now } from './now.js';

/** Every frame of one room begins differently: with its debate, and with the number of its first line. */
const beginning = 120;

const patienceMs = 20_000;

interface Heard {
  count: number;
  last: number;
}

/** Keeps count of which commands' events have been heard how often, and when last. */
export class Ear {
  deliveries = 0;
  bytes = 0;
  private readonly known = new Map<string, readonly Heard[]>();
  private readonly events = new Map<string, Heard>();

  /** Frames that many hear are taken apart once. */
  hear(frame: Buffer): void {
    const key = `${frame.length}${frame.toString('latin1', 0, beginning)}`;
    let events = this.known.get(key);
    if (!events) {
      events = commandsIn(frame).map((id) => this.event(id));
      this.known.set(key, events);
    }
    if (events.length === 0) return;
    const at = now();
    for (const event of events) {
      event.count++;
      event.last = at;
    }
    this.deliveries += events.length;
    this.bytes += frame.length;
  }

  forget(): void {
    this.deliveries = 0;
    this.bytes = 0;
    this.known.clear();
    this.events.clear();
  }

  /** When each was heard by the last of so many; fails if that takes too long. */
  async all(ids: readonly string[], each: number): Promise<readonly number[]> {
    const until = now() + patienceMs;
    for (const id of ids) {
      while (this.event(id).count < each) {
        const { count } = this.event(id);
        if (now() > until) throw new Error(`${count} of ${each} have heard ${id}.`);
        await passed(5);
      }
    }
    return ids.map((id) => this.event(id).last);
  }

  private event(id: string): Heard {
    const event = this.events.get(id) ?? { count: 0, last: 0 };
    this.events.set(id, event);
    return event;
  }
}

/** The commands that brought what a frame announces; none of anything else. */
function commandsIn(frame: Buffer): readonly string[] {
  const [event, content] = JSON.parse(frame.toString('utf8', 2)) as [
    string,
    { events: { commandId: string | null }[] },
  ];
  if (event !== 'recorded') return [];
  return content.events.flatMap(({ commandId }) => commandId ?? []);
}
