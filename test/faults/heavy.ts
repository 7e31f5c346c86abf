import { setTimeout as passed } from 'node:timers/promises';
import type { ArgumentDraft } from '@crossbench/shared';
import type { Chamber } from './chamber.js';

let said = 0;

/** One word of 30 KB, with quotes of 18 KB. */
const heavy = (): ArgumentDraft => ({
  tag: '',
  body: `${++said}${'語'.repeat(9_900)}`,
  relations: [],
  cards: [1, 2, 3].map(() => ({ sourceId: null, passage: null, quote: '語'.repeat(1_990) })),
});

/** Someone who says few and very long words, and those who listen. */
export class Heavy {
  private readonly listeners;

  constructor(private readonly chamber: Chamber) {
    this.listeners = chamber.people;
  }

  /** Says something so many times; the answer is how long it took until a listener had heard it, ms. */
  async speak(times: number): Promise<number[]> {
    const took: number[] = [];
    for (let i = 0; i < times; i++) {
      took.push(...(await this.say()));
      await passed(10);
    }
    return took;
  }

  /** Goes on until something has come about. */
  async speakUntil(done: Promise<unknown>): Promise<number[]> {
    const took: number[] = [];
    let going = true;
    void done.then(() => (going = false));
    while (going) {
      took.push(...(await this.say()));
      await passed(10);
    }
    return took;
  }

  /** How many watch, as soon as the server says that it is so many. */
  watching(enough: (watching: number) => boolean): Promise<number> {
    const { socket } = this.chamber.chair;
    return new Promise((done) => {
      const listen = ({ watching }: { watching: number }) => {
        if (!enough(watching)) return;
        socket.off('crowd', listen);
        done(watching);
      };
      socket.on('crowd', listen);
    });
  }

  private async say(): Promise<number[]> {
    const { chamber, listeners } = this;
    const { pro } = chamber;
    const number = pro.now.arguments.length + 1;
    const sentAt = performance.now();
    const hearing = listeners.map(async (person) => {
      await person.until((now) => now.arguments.length >= number);
      return performance.now() - sentAt;
    });
    await chamber.must(pro, { type: 'file-argument', turn: 1, argument: heavy() });
    return Promise.all(hearing);
  }
}
