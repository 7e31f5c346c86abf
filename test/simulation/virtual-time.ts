import { Agenda } from './agenda.js';
import { replaceClocks } from './clocks.js';

/** A process that can be killed, or stopped and continued: nothing of it happens after the one or during the other. */
export class Life {
  over = false;
  frozenUntil = 0;

  /** `wall` is how wrong its system clock is, ms. */
  constructor(
    readonly bornAt: number,
    readonly wall: number,
  ) {}
}

interface Act {
  readonly at: number;
  readonly order: number;
  readonly life: Life | null;
  readonly act: () => void;
  cancelled: boolean;
}

const soon = (then: () => void): void => process.nextTick(then);

/** Time that passes only from one thing that happens to the next, in ms. What happens belongs to a life, or to nobody. */
export class VirtualTime {
  private readonly agenda = new Agenda<Act>();
  private order = 0;
  /** Whose turn it is. */
  private life: Life | null = null;
  steps = 0;

  constructor(public now: number) {}

  /** Does it later, unless that life is over by then; a frozen one does it when it thaws. */
  after(ms: number, act: () => void, life: Life | null = this.life): Act {
    const item = { at: this.now + ms, order: this.order++, life, act, cancelled: false };
    this.agenda.enter(item);
    return item;
  }

  /** Nothing but waiting. */
  pause(ms: number): Promise<void> {
    return new Promise((done) => this.after(ms, done));
  }

  /** Does something in the name of a life. */
  as<T>(life: Life, act: () => T): T {
    const before = this.life;
    this.life = life;
    try {
      return act();
    } finally {
      this.life = before;
    }
  }

  /** Lets everything happen that is due until then. Each thing comes to rest before the next one begins. */
  async pass(until: number): Promise<void> {
    for (let next = this.agenda.first; next && next.at <= until; next = this.agenda.first) {
      this.agenda.takeFirst();
      if (next.cancelled || next.life?.over) continue;
      if (next.life && next.life.frozenUntil > next.at) {
        this.agenda.enter({ ...next, at: next.life.frozenUntil, order: this.order++ });
        continue;
      }
      this.now = next.at;
      this.life = next.life;
      this.steps++;
      next.act();
      await new Promise<void>(soon);
    }
    this.now = until;
    this.life = null;
  }

  /** Puts this time in the place of the real one; gives back what undoes it. */
  install(): () => void {
    return replaceClocks({
      setTimeout: (act, ms = 0) => this.after(Math.max(1, Math.trunc(ms)), act),
      setImmediate: (act) => this.after(0, act),
      setInterval: (act, ms) => this.repeat(act, ms),
      cancel: (timer) => cancel(timer as { cancelled: boolean } | undefined),
      monotonic: () => this.now - (this.life?.bornAt ?? 0),
      wall: () => this.now + (this.life?.wall ?? 0),
    });
  }

  private repeat(act: () => void, ms: number): { cancelled: boolean } {
    const repeated = { cancelled: false };
    const turn = () => {
      if (repeated.cancelled) return;
      this.after(ms, turn);
      act();
    };
    this.after(ms, turn);
    return repeated;
  }
}

function cancel(item: { cancelled: boolean } | undefined): void {
  if (item) item.cancelled = true;
}
