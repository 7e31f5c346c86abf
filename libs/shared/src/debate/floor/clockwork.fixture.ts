import { type Format, isSilent, type Segment } from '../../formats/format.js';
import { otherSide, type Side } from '../vocabulary.js';
import { atRest, copied, type Hands, type Over } from './stopwatch-hands.fixture.js';

/** What goes on by itself: second by second, by counting. */
export class Clockwork {
  hands: Hands;
  protected undoable: { before: Hands; age: number } | null = null;

  constructor(readonly format: Format) {
    this.hands = atRest(format.prepPool);
  }

  get segment(): Segment {
    return this.format.segments[this.hands.turn] as Segment;
  }

  get next(): number | null {
    const { over } = this.hands;
    const found = this.format.segments.findIndex(({ kind }, turn) => {
      const outcome = over.get(turn);
      return kind !== 'division' && (outcome === undefined || outcome === 'repeated');
    });
    return found < 0 ? null : found;
  }

  /** One second goes by. */
  tick(): void {
    if (this.undoable) this.undoable.age++;
    const h = this.hands;
    switch (h.phase) {
      case 'called':
        if (h.wait !== null && --h.wait === 0) this.begin();
        return;
      case 'prep':
        if (--h.pools[h.preparing as Side] === 0) this.afterPrep();
        return;
      case 'running':
        return this.run();
      case 'paused':
        if (h.pause !== null && --h.pause === 0) this.go();
        return;
      case 'overtime':
        h.overtime++;
        if (--h.grace === 0) this.close('ended');
        return;
      case 'clearing':
        if (--h.clearing === 0) h.phase = 'idle';
        return;
      case 'recess':
        if (h.wait !== null && --h.wait === 0) h.phase = 'idle';
        return;
      case 'idle':
    }
  }

  protected run(): void {
    const h = this.hands;
    h.used++;
    if (h.holder) {
      h.use++;
      h.clocks[h.holder]--;
    }
    if (h.used === h.budget) {
      const { grace = Math.min(15, Math.round(h.budget / 10)), sideClock } = this.segment;
      if (isSilent(this.segment) || sideClock || grace === 0) this.close('ended');
      else Object.assign(h, { phase: 'overtime', grace });
    } else if (h.holder && h.use === h.cap && !this.pass()) this.close('ended');
  }

  protected begin(): void {
    const h = this.hands;
    Object.assign(h, { phase: 'running', used: 0, holder: null });
    if (this.segment.sideClock) this.give(this.segment.firstQuestion ?? 'proposition');
  }

  protected give(side: Side): void {
    const cap = this.segment.sideClock?.perUse ?? 0;
    Object.assign(this.hands, {
      holder: side,
      use: 0,
      cap: Math.min(cap, this.hands.clocks[side]),
    });
  }

  protected pass(): boolean {
    const { holder, clocks } = this.hands;
    const other = otherSide(holder as Side);
    const to = clocks[other] > 0 ? other : clocks[holder as Side] > 0 ? holder : null;
    if (to) this.give(to);
    return to !== null;
  }

  protected go(): void {
    Object.assign(this.hands, { phase: 'running', pause: null });
  }

  protected afterPrep(): void {
    const h = this.hands;
    Object.assign(h, { phase: 'called', preparing: null });
    if (h.wait === 0) this.begin();
  }

  protected close(outcome: Over): void {
    const h = this.hands;
    h.over.set(h.turn, outcome);
    Object.assign(h, { phase: isSilent(this.segment) ? 'idle' : 'clearing', clearing: 2 });
    h.holder = null;
  }

  protected remember(): void {
    this.undoable = { before: this.hands, age: 0 };
    this.hands = copied(this.hands);
  }
}
