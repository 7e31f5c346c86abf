import { setTimeout as wait } from 'node:timers/promises';
import {
  type DebateId,
  hasEnded,
  type Motion,
  type OpenedDebate,
  type SeatLink,
} from '@crossbench/shared';
import { Asker } from './asker.js';
import { Debater } from './debater.js';
import { FloorSpeaker, floorParts } from './floor-speaker.js';
import { type Identity, Robot } from './robot.js';
import { speechPlan } from './speech-plan.js';
import { Voter } from './voter.js';

/** How often robots look up, ms: half a second, more often in a quick debate. */
const glance = (pace: number): number => Math.min(500, Math.max(100, 4_000 / pace));

/** Who plays: one robot for each seat, and an audience. */
export interface Cast {
  readonly debaters: ReadonlyMap<string, Identity>;
  readonly audience: readonly Identity[];
}

/** A debate held by robots from the lobby to its result. */
export class Performance {
  private readonly debaters: { robot: Robot; debater: Debater }[];
  private readonly voters: { robot: Robot; voter: Voter }[];
  /** One of the audience; missing where nobody listens. */
  private readonly asker: Asker | undefined;
  /** Others of the audience, who speak where there is a debate from the floor. */
  private readonly speakers: readonly FloorSpeaker[];
  private readonly observer: Robot;
  private readonly glanceMs: number;

  constructor(
    origin: string,
    private readonly debateId: DebateId,
    debate: { readonly format: OpenedDebate['format'] },
    motion: Motion,
    links: readonly SeatLink[],
    cast: Cast,
    random: () => number,
  ) {
    const plan = speechPlan(debate.format, motion);
    this.debaters = debate.format.seats.map(({ id }) => {
      const identity = cast.debaters.get(id);
      if (!identity) throw new Error(`Nobody plays ${id}.`);
      const robot = new Robot(origin, identity, debateId);
      const link = links.find(({ seat }) => seat === id);
      return { robot, debater: new Debater(robot, id, link?.url.split('#')[1] ?? '', plan) };
    });
    this.voters = cast.audience.map((identity) => {
      const robot = new Robot(origin, identity, debateId);
      return { robot, voter: new Voter(robot, random) };
    });
    this.asker = this.voters[0] && new Asker(this.voters[0].robot);
    const others = this.voters.slice(1);
    this.speakers = floorParts(motion).flatMap((part, i) => {
      const robot = others[i]?.robot;
      return robot ? new FloorSpeaker(robot, part) : [];
    });
    const [first] = this.debaters;
    if (!first) throw new Error('A format has seats.');
    this.observer = first.robot;
    this.glanceMs = glance(debate.format.pace);
  }

  /** Plays until the result is published, the debate is cancelled, or `signal` ends it. The lobby lasts `lobbyMs`. */
  async play(
    lobbyMs: number,
    signal: AbortSignal,
    watch?: (debate: OpenedDebate) => void,
  ): Promise<void> {
    const began = Date.now();
    try {
      while (!signal.aborted && !this.over()) {
        const mayBegin =
          Date.now() - began >= lobbyMs && this.voters.every(({ voter }) => voter.hasVoted);
        await Promise.all([
          ...this.debaters.map(({ debater }) => debater.look(Date.now(), mayBegin)),
          ...this.voters.map(({ voter }) => voter.look()),
          ...this.speakers.map((speaker) => speaker.look(Date.now())),
          this.asker?.look(),
        ]);
        if (this.observer.debate) watch?.(this.observer.debate);
        await wait(this.glanceMs, undefined, { signal });
      }
      if (this.observer.debate) watch?.(this.observer.debate);
    } catch (error) {
      if (!signal.aborted)
        throw new Error(`The performance of ${this.debateId} broke off.`, { cause: error });
    } finally {
      for (const { robot } of [...this.debaters, ...this.voters]) robot.leave();
    }
  }

  private over(): boolean {
    const stage = this.observer.debate?.stage;
    return hasEnded(stage);
  }
}
