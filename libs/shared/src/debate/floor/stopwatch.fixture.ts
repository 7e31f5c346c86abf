import { seatIn, isSilent } from '../../formats/format.js';
import { otherSide, type Side, sides } from '../vocabulary.js';
import { Clockwork } from './clockwork.fixture.js';

/**
 * The floor and its clocks as somebody with a stopwatch and a pencil would keep them. What is asked of it says whether
 * it was done; what is not done changes nothing.
 */
export class Stopwatch extends Clockwork {
  readonly paused = new Set<Side>();

  call(): boolean {
    const { next } = this;
    if (this.hands.phase !== 'idle' || next === null) return false;
    this.remember();
    const h = this.hands;
    h.turn = next;
    h.calls.push(next);
    const { side, seconds, sideClock } = this.segment;
    Object.assign(h, { phase: 'called', wait: 10, used: 0, overtime: 0, repaid: false });
    h.advance = side ? h.owed[side] : 0;
    h.budget = seconds + h.advance;
    if (side) h.owed[side] = 0;
    if (sideClock) h.clocks = { proposition: sideClock.seconds, opposition: sideClock.seconds };
    h.over.delete(next);
    if (isSilent(this.segment)) this.begin();
    return true;
  }

  start(): boolean {
    if (this.hands.phase !== 'called') return false;
    this.remember();
    this.begin();
    return true;
  }

  hold(): boolean {
    if (this.hands.phase !== 'called' || this.hands.wait === null) return false;
    this.remember();
    this.hands.wait = null;
    return true;
  }

  pause(): boolean {
    if (this.hands.phase !== 'running') return false;
    this.remember();
    Object.assign(this.hands, { phase: 'paused', pause: null });
    return true;
  }

  resume(): boolean {
    if (this.hands.phase !== 'paused') return false;
    this.remember();
    this.go();
    return true;
  }

  extend(seconds: number, both: boolean): boolean {
    const { phase } = this.hands;
    if (!['called', 'running', 'paused', 'overtime'].includes(phase)) return false;
    this.remember();
    const h = this.hands;
    const { side, sideClock } = this.segment;
    if (phase === 'overtime') Object.assign(h, { phase: 'running', used: h.budget });
    const clocks = !sideClock ? [] : both || !h.holder ? sides : [h.holder];
    h.budget += sideClock ? clocks.length * seconds : seconds;
    for (const each of clocks) h.clocks[each] += seconds;
    if (sideClock) {
      if (h.holder) h.cap = Math.min(sideClock.perUse, h.clocks[h.holder] + h.use);
    } else if (both && side && this.speaksAgain(otherSide(side))) {
      h.owed[otherSide(side)] += seconds;
    }
    return true;
  }

  end(): boolean {
    if (!['running', 'paused', 'overtime'].includes(this.hands.phase)) return false;
    this.remember();
    this.close('ended');
    return true;
  }

  skip(): boolean {
    const { phase } = this.hands;
    if (phase === 'clearing' || phase === 'recess') return false;
    if (phase === 'idle' && this.next === null) return false;
    this.remember();
    const h = this.hands;
    if (phase === 'idle') {
      h.turn = this.next as number;
      h.calls.push(h.turn);
      h.over.set(h.turn, 'skipped');
    } else if (phase === 'called' || phase === 'prep') {
      h.over.set(h.turn, 'skipped');
      h.phase = 'idle';
    } else this.close('skipped');
    return true;
  }

  /** The first debater of a side says that it has finished. */
  yield(side: Side): boolean {
    const h = this.hands;
    const { sideClock, seats } = this.segment;
    if (sideClock) {
      if (h.phase !== 'running' || h.holder !== side) return false;
      if (!this.pass()) this.close('ended');
      return true;
    }
    if (h.phase !== 'running' && h.phase !== 'overtime') return false;
    const own = this.speaker();
    if (seats.length === 0 || own === null || !this.isFirst(own, side)) return false;
    this.undoable = null;
    this.close('ended');
    return true;
  }

  prepare(side: Side): boolean {
    const h = this.hands;
    const { prep, side: own, asker } = this.segment;
    const owner = own ?? (asker ? seatIn(this.format, asker)?.side : null);
    if (h.phase !== 'called' || prep === false || owner !== side || h.pools[side] === 0)
      return false;
    this.undoable = null;
    Object.assign(h, { phase: 'prep', preparing: side });
    return true;
  }

  stopPreparing(side: Side | 'chair'): boolean {
    const h = this.hands;
    if (h.phase !== 'prep' || (side !== 'chair' && side !== h.preparing)) return false;
    this.undoable = null;
    this.afterPrep();
    return true;
  }

  technicalPause(side: Side): boolean {
    const h = this.hands;
    if ((h.phase !== 'called' && h.phase !== 'running') || this.paused.has(side)) return false;
    if (h.phase === 'called' && h.wait === null) return false;
    this.paused.add(side);
    if (h.phase === 'called') h.wait = Math.max(h.wait ?? 0, 60);
    else Object.assign(h, { phase: 'paused', pause: 60 });
    return true;
  }

  recess(seconds: number | null): boolean {
    if (this.hands.phase !== 'idle' || this.hands.calls.length === 0) return false;
    this.remember();
    Object.assign(this.hands, { phase: 'recess', wait: seconds });
    return true;
  }

  endRecess(): boolean {
    if (this.hands.phase !== 'recess') return false;
    this.remember();
    this.hands.phase = 'idle';
    return true;
  }

  voidLast(again: boolean): boolean {
    const h = this.hands;
    const last = h.calls.at(-1);
    if (h.phase !== 'idle' || last === undefined || h.over.get(last) !== 'ended') return false;
    this.remember();
    const { side } = this.format.segments[last] ?? {};
    if (again && side) this.hands.owed[side] += this.hands.advance;
    this.hands.over.set(last, again ? 'repeated' : 'voided');
    return true;
  }

  repeatOverrun(): boolean {
    const h = this.hands;
    const last = h.calls.at(-1);
    const side = last === undefined ? null : this.format.segments[last]?.side;
    if (h.phase !== 'idle') return false;
    if (last === undefined || !side || h.over.get(last) !== 'ended') return false;
    if (h.overtime === 0 || h.repaid || !this.speaksAgain(otherSide(side))) return false;
    this.remember();
    this.hands.owed[otherSide(side)] += h.overtime;
    this.hands.repaid = true;
    return true;
  }

  /** Puts back what stood before the chair's last command, as if no second had gone by since. */
  undo(): boolean {
    if (!this.undoable || this.undoable.age > 10) return false;
    this.hands = this.undoable.before;
    this.undoable = null;
    return true;
  }

  private speaksAgain(side: Side): boolean {
    const { calls, over } = this.hands;
    return this.format.segments.some(
      (segment, turn) =>
        segment.side === side && (!calls.includes(turn) || over.get(turn) === 'repeated'),
    );
  }

  private speaker(): string | null {
    const { seats, oneSpeaker } = this.segment;
    return seats.length === 1 || oneSpeaker ? (seats[0] ?? null) : null;
  }

  private isFirst(seat: string, side: Side): boolean {
    return this.format.seats.find((each) => each.side === side)?.id === seat;
  }
}
