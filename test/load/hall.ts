import { type Contender, type Gap, ServerProcess, type Usage } from './server-process.js';
import type { Entered, Gallery, Seat } from './gallery.js';
import { now } from './now.js';
import type { Said, Speaker, Speakers } from './speakers.js';
import { Hand } from './tasks.js';

/** What was measured while people spoke. */
export interface Spoken {
  readonly said: readonly Said[];
  /** Accepted commands in a second. */
  readonly rate: number;
  /** Of the server, µs for each event that a watcher has heard. */
  readonly perDelivery: number;
  /** Of the server, µs for each command. */
  readonly perCommand: number;
  readonly deliveries: number;
  /** Of a delivered event as a watcher gets it. */
  readonly bytes: number;
  /** From sending to the answer, ms. */
  readonly answers: readonly number[];
  /** From sending until the last watcher has it, ms. */
  readonly lasts: readonly number[];
  readonly wallMs: number;
  readonly gaps: readonly Gap[];
  /** Of a core: how busy the audience's process was. Above 0.95 it was the limit. */
  readonly generator: number;
}

/** How the speakers speak. */
export type Speaking =
  | { readonly perSecond: number; readonly seconds: number }
  | { readonly many: number; readonly seconds: number };

/** A server with an audience and speakers, each in a process of their own. */
export class Hall {
  private readonly gallery = Hand.hire<Gallery>('gallery.ts');
  private readonly speakers = Hand.hire<Speakers>('speakers.ts');

  private constructor(private readonly server: ServerProcess) {}

  static async open(contender: Contender, databaseUrl: string): Promise<Hall> {
    return new Hall(await ServerProcess.start(contender, databaseUrl));
  }

  usage(): Promise<Usage> {
    return this.server.usage();
  }

  memory(): Promise<number> {
    return this.server.memory();
  }

  admit(seats: readonly Seat[], abreast = 100): Promise<Entered> {
    return this.gallery.do('enter', { place: this.server.place, seats, abreast });
  }

  leave(): Promise<void> {
    return this.gallery.do('leave', undefined);
  }

  invite(speakers: readonly Speaker[]): Promise<void> {
    return this.speakers.do('enter', { place: this.server.place, speakers });
  }

  /** Lets them speak; the end is when the last of `each` watchers has heard the last word. */
  async speak(how: Speaking, each: number): Promise<Spoken> {
    await this.gallery.do('listen', undefined);
    const before = await this.server.usage();
    this.server.watchLoop();
    const began = now();
    const said =
      'many' in how
        ? await this.speakers.do('together', how)
        : await this.speakers.do('steadily', how);
    const spokenMs = now() - began;
    const ids = said.map(({ id }) => id);
    const heard = await this.gallery.do('heard', { ids, each });
    const wallMs = now() - began;
    const { cpuMs, gaps } = await this.server.usage();
    const usedUs = (cpuMs - before.cpuMs) * 1000;
    return {
      ...{ said, wallMs, gaps, deliveries: heard.deliveries, generator: heard.load },
      rate: said.length / (spokenMs / 1000),
      perDelivery: usedUs / heard.deliveries,
      perCommand: usedUs / said.length,
      bytes: heard.bytes / heard.deliveries,
      answers: said.map(({ sent, answered }) => answered - sent),
      lasts: said.map(({ sent }, i) => (heard.last[i] ?? NaN) - sent),
    };
  }

  async close(): Promise<void> {
    this.gallery.dismiss();
    this.speakers.dismiss();
    await this.server.stop();
  }
}
