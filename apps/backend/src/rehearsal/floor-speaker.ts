import {
  type ArgumentDraft,
  firstWords,
  isFloorBlock,
  listedTurn,
  type Motion,
  mayNotRequest,
  type OpenedDebate,
  type RequestKind,
  type Side,
  wordCount,
  wordsLeft,
} from '@crossbench/shared';
import type { Robot } from './robot.js';

/** What a robot in the audience asks for the floor for. */
export interface FloorPart {
  readonly kind: Extract<RequestKind, 'speech' | 'question'>;
  readonly side: Side | null;
  readonly draft: ArgumentDraft;
}

/** Part of a speaker's time that a robot takes to type; the rest is left for reading. */
const share = 0.6;

/** Both sides are heard as often, somebody speaks for neither, and one asks a question. */
export function floorParts({ brief }: Motion): readonly FloorPart[] {
  const recalled = (side: Side, place: number): ArgumentDraft => {
    const all = brief[side];
    const chosen = all[place % Math.max(1, all.length)];
    return draft(`From the floor: ${chosen?.tag ?? ''}`, chosen?.body ?? '');
  };
  const doubt = draft(
    'What nobody has said yet',
    'Neither side has said what would prove it wrong.',
  );
  const speech = { kind: 'speech' } as const;
  return [
    { ...speech, side: 'proposition', draft: recalled('proposition', 0) },
    { ...speech, side: 'opposition', draft: recalled('opposition', 0) },
    { ...speech, side: 'proposition', draft: recalled('proposition', 1) },
    { ...speech, side: 'opposition', draft: recalled('opposition', 1) },
    { ...speech, side: null, draft: doubt },
    { kind: 'question', side: null, draft: draft('Which of your sources says so?', '') },
  ];
}

const draft = (tag: string, body: string): ArgumentDraft => ({
  tag,
  body,
  relations: [],
  cards: [],
});

/** A robot in the audience. Where a debate is debated from the floor it asks for it once, says one thing, and gives it back. */
export class FloorSpeaker {
  private busy = false;
  private began: number | null = null;

  constructor(
    private readonly robot: Robot,
    private readonly part: FloorPart,
  ) {}

  async look(now: number): Promise<void> {
    const { debate } = this.robot;
    const turn = debate && listedTurn(debate);
    if (!debate || turn === null || this.busy || !isFloorBlock(debate, turn)) return;
    if (debate.floor.phase !== 'running') return;
    this.busy = true;
    try {
      if (debate.holder?.person === this.me) await this.speak(debate, turn, now);
      else await this.ask(debate, turn);
    } finally {
      this.busy = false;
    }
  }

  private get me() {
    return this.robot.identity.personId;
  }

  /** Once in each part: whoever was heard does not ask again. */
  private async ask(debate: OpenedDebate, turn: number): Promise<void> {
    this.began = null;
    const { kind, side, draft: said } = this.part;
    const asked = debate.requests.some((each) => each.person === this.me && each.turn === turn);
    if (asked || mayNotRequest(debate, kind, this.me)) return;
    await this.robot.issue({ type: 'request-floor', kind, side, text: said.tag.slice(0, 140) });
  }

  /** A question was written when it was asked; a speech is typed, filed, and over. */
  private async speak(debate: OpenedDebate, turn: number, now: number): Promise<void> {
    const request = debate.holder?.request ?? null;
    if (request === null) return;
    this.began ??= now;
    const said = debate.arguments.some((argument) => argument.request === request);
    if (this.part.kind === 'question' || said) {
      await this.robot.issue({ type: 'yield-floor' });
      return;
    }
    const argument = this.fitting(wordsLeft(debate, request, turn));
    const time = (debate.holder?.budget ?? 60_000) * share;
    const typed = Math.floor(((now - this.began) / time) * wordCount(argument.body));
    if (typed >= wordCount(argument.body))
      await this.robot.issue({ type: 'file-argument', turn, argument });
    else this.robot.type({ ...argument, body: firstWords(argument.body, typed) });
  }

  private fitting(words: number): ArgumentDraft {
    const { draft: whole } = this.part;
    return { ...whole, body: firstWords(whole.body, Math.max(0, words - wordCount(whole.tag))) };
  }
}
