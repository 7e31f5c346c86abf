import {
  type ArgumentDraft,
  concessionsTo,
  firstWords,
  type Instant,
  isExamination,
  type OpenedDebate,
  type SeatId,
  segmentAt,
  wordCount,
} from '@crossbench/shared';
import { examining } from './examiner.js';
import { interjecting } from './interjector.js';
import type { Robot } from './robot.js';
import type { PlannedArgument } from './speech-plan.js';

/** Part of a turn that a robot takes to type all it has; the rest is left for reading. */
const share = 0.75;

/** A robot in a seat. It looks at the room again and again and does what is next; so it can be restarted at any time. */
export class Debater {
  private busy = false;
  private spokenAt = 0;

  constructor(
    private readonly robot: Robot,
    private readonly seat: SeatId,
    private readonly secret: string,
    private readonly plan: readonly PlannedArgument[],
  ) {}

  /** Does what the room asks of this seat now. `mayBegin`: the audience has had time to vote. */
  async look(now: number, mayBegin: boolean): Promise<void> {
    const { debate } = this.robot;
    if (!debate || this.busy) return;
    this.busy = true;
    try {
      await this.act(debate, now, mayBegin);
    } finally {
      this.busy = false;
    }
  }

  private async act(debate: OpenedDebate, now: number, mayBegin: boolean): Promise<void> {
    const seated = debate.seats[this.seat];
    if (!seated) {
      await this.robot.issue({ type: 'claim-seat', seat: this.seat, move: false }, this.secret);
    } else if (debate.stage === 'lobby' && !seated.ready && mayBegin) {
      await this.robot.issue({ type: 'check-in' });
    } else if (debate.floor.phase === 'running') {
      await this.takePart(debate, debate.floor.turn, now);
    }
  }

  /** Points come first, because they do not wait; where there are only questions, nothing is filed. */
  private async takePart(debate: OpenedDebate, turn: number, now: number): Promise<void> {
    const examined = isExamination(segmentAt(debate, turn));
    const react = examined ? examining : interjecting;
    const command = react(debate, turn, this.seat, now as Instant);
    if (command) await this.robot.issue(command);
    else if (!examined) await this.speak(debate, turn, now);
  }

  private async speak(debate: OpenedDebate, turn: number, now: number): Promise<void> {
    const segment = segmentAt(debate, turn);
    const book = debate.books.find((each) => each.turn === turn);
    if (!segment.seats.includes(this.seat) || !book?.startedAt) return;
    const mine = this.plan.filter(
      (planned) => planned.turn === turn && this.speaks(debate, planned),
    );
    const next = mine.find((planned) => !this.hasSaid(debate, planned));
    if (!next) {
      if (segment.seats.length === 1) await this.robot.issue({ type: 'yield-floor' });
      return;
    }
    const total = mine.reduce((sum, { draft }) => sum + wordCount(draft.body), 0);
    const perSecond = total / (segment.seconds * share);
    const began = Math.max(book.startedAt, this.spokenAt);
    const typed = Math.floor(((now - began) / 1000) * perSecond);
    const concessions = this.concessions(debate, next);
    const argument = { ...next.draft, relations: this.relations(debate, next), concessions };
    if (typed >= wordCount(next.draft.body)) {
      this.spokenAt = now;
      await this.robot.issue({ type: 'file-argument', turn, argument });
    } else {
      this.robot.type(typedSoFar(argument, typed));
    }
  }

  private speaks(debate: OpenedDebate, { side }: PlannedArgument): boolean {
    const seat = debate.format.seats.find(({ id }) => id === this.seat);
    return seat?.side === side;
  }

  private hasSaid(debate: OpenedDebate, { turn, draft }: PlannedArgument): boolean {
    return debate.arguments.some(
      (argument) => argument.turn === turn && argument.text?.tag === draft.tag,
    );
  }

  /** The last answer of the other side that nobody has cited yet. */
  private concessions(debate: OpenedDebate, { side }: PlannedArgument): number[] {
    const cited = new Set(debate.arguments.flatMap(({ concessions }) => concessions));
    const last = concessionsTo(debate, side).findLast(({ number }) => !cited.has(number));
    return last ? [last.number] : [];
  }

  private relations(debate: OpenedDebate, { rebuts }: PlannedArgument): ArgumentDraft['relations'] {
    const target = debate.arguments.find(({ text }) => text?.tag === rebuts);
    return target ? [{ kind: 'rebuts', to: target.number }] : [];
  }
}

const typedSoFar = (argument: ArgumentDraft, words: number): ArgumentDraft => ({
  ...argument,
  body: firstWords(argument.body, words),
});
