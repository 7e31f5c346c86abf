import { computed, effect, inject, Service, signal, untracked } from '@angular/core';
import {
  type Argument,
  isAuthor,
  mayNote,
  maySpeak,
  notedTurn,
  type Relation,
  segmentAt,
  type Side,
  sideOfVoice,
  speakersOf,
  type Voice,
  voiceIn,
  wordsLeft,
  wordsOf,
} from '@crossbench/shared';
import { FollowedDebate } from '../connection/followed-debate';
import { relationsTo } from '../arguments/relation-words';
import { RoomStore } from '../room/room-store';
import { isBlank, shelf } from './paper';
import { Papers } from './papers';
import { ownNextSpeech } from './turn-numbers';

/** What a debater does with the open draft: answers somebody, counts words, files it. */
@Service({ autoProvided: false })
export class Speaking {
  private readonly room = inject(RoomStore);
  private readonly papers = inject(Papers);
  private readonly followed = inject(FollowedDebate);
  private readonly asked = signal(false);
  private readonly said = signal<string | null>(null);
  private readonly objected = signal<string | null>(null);

  /** Whether an answer of the server is awaited. */
  readonly filing = this.asked.asReadonly();
  /** Why it was not filed; null while nothing is in the way. */
  readonly refusal = this.objected.asReadonly();
  /** What became of the last draft. */
  readonly outcome = this.said.asReadonly();

  readonly draft = computed(() => this.papers.draft('open'));
  readonly standing = computed(() => this.papers.standing('open'));

  /** Whether what is written is a note of a spoken speech of one's own, held now or just over. */
  readonly noting = computed(() => {
    const debate = this.room.debate();
    const me = this.room.me();
    if (!debate || !me) return false;
    const listed = this.room.listed() !== null && notedTurn(debate) !== null;
    return listed || mayNote(debate, me);
  });

  /** The turn that the open draft is for; null when no turn is left. */
  readonly turn = computed(() => {
    const debate = this.room.debate();
    if (debate && this.room.listed() !== null && 'turn' in debate.floor) return debate.floor.turn;
    const seat = this.room.seat();
    if (debate && !seat && this.room.waits() !== null && 'turn' in debate.floor)
      return debate.floor.turn;
    if (!debate || !seat) return null;
    return this.noting() ? notedTurn(debate) : ownNextSpeech(debate, seat);
  });

  /** From where the open draft is filed: a seat, or a request on the list of speakers. */
  private readonly voice = computed<Voice | null>(() => {
    const debate = this.room.debate();
    const me = this.room.me();
    const listed = this.room.listed();
    if (!debate || !me) return null;
    if (listed === null || !('turn' in debate.floor)) return this.room.seat() ?? this.room.waits();
    return voiceIn(debate, debate.floor.turn, me) ?? listed;
  });

  /** The side that the open draft speaks for: that of its voice, else the one that is written on it; null for neither. */
  readonly side = computed(() => this.givenSide() ?? this.draft().side ?? null);
  /** The side that a seat, or a request, binds the open draft to; null where its writer chooses. */
  readonly givenSide = computed(() => {
    const debate = this.room.debate();
    const voice = this.voice();
    return debate && voice !== null ? sideOfVoice(debate, voice) : null;
  });

  /** Whether somebody without a seat prepares what they will say when they are recognised. */
  readonly preparing = computed(
    () => this.room.seat() === null && this.room.listed() === null && this.room.waits() !== null,
  );

  /** Whoever a question interrupted waits for its end. */
  readonly interrupted = computed(() => {
    const me = this.room.me();
    return me !== null && this.room.debate()?.interrupted?.person === me;
  });

  /** Whether arguments may be filed now. */
  readonly open = computed(() => {
    if (this.interrupted() || this.preparing()) return false;
    const debate = this.room.debate();
    if (debate?.medium === 'spoken') return this.noting();
    const floor = debate?.floor;
    return (
      floor !== undefined &&
      (floor.phase === 'running' || floor.phase === 'overtime' || floor.phase === 'paused') &&
      floor.turn === this.turn()
    );
  });

  readonly words = computed(() => {
    const debate = this.room.debate();
    const voice = this.voice();
    const turn = this.turn();
    if (!debate || voice === null || turn === null || debate.medium === 'spoken') return null;
    return { used: wordsOf(this.draft()), of: wordsLeft(debate, voice, turn) };
  });

  /** Whether both sides have the floor in turn here, each on its own clock. */
  readonly free = computed(() => {
    const debate = this.room.debate();
    const turn = this.turn();
    return debate !== null && turn !== null && segmentAt(debate, turn).sideClock !== undefined;
  });

  /** Whoever has the floor from the list gives it back. Only the speaker of a turn of one's own can end it, and only the side that has the floor passes it; any other open block is the chair's. */
  readonly mayYield = computed(() => {
    const debate = this.room.debate();
    const turn = this.turn();
    if (this.room.listed() !== null) return this.open();
    const { floor } = debate ?? {};
    const runs = floor?.phase === 'running' || floor?.phase === 'overtime';
    if (!debate || turn === null || !this.open() || !runs || floor.turn !== turn) return false;
    if (this.free()) return maySpeak(debate, turn, this.room.seat() ?? '');
    return speakersOf(debate, turn).length === 1;
  });

  /** The last argument of this writer that the bell filed. */
  private readonly cut = computed(
    () => {
      const debate = this.room.debate();
      const me = this.room.me();
      if (!debate || !me) return null;
      return debate.arguments.findLast((each) => each.cutOff && isAuthor(debate, each, me)) ?? null;
    },
    { equal: (a, b) => a?.number === b?.number },
  );

  constructor() {
    effect(() => {
      if (this.room.listed() !== null && this.room.seat() === null)
        untracked(() => this.stampAgain());
    });
    let known = false;
    effect(() => {
      const cut = this.cut();
      if (!this.followed.caughtUp()) return;
      if (known && cut) untracked(() => this.clearAfterBell(cut));
      known = true;
    });
  }

  /** Takes up an argument to answer it. */
  answer(number: number): void {
    const target = this.room.debate()?.arguments[number - 1];
    const side = this.side();
    const { relations } = this.draft();
    if (
      !target ||
      this.voice() === null ||
      relations.length >= 8 ||
      relations.some(({ to }) => to === number)
    )
      return;
    const [kind] = relationsTo(target, side);
    if (kind) this.relate([...relations, { kind, to: number }]);
  }

  relate(relations: Relation[]): void {
    this.papers.write('open', { relations });
  }

  /** Says for which side the open draft speaks, where its writer is bound to neither. */
  speakFor(side: Side | null): void {
    const { side: _, ...draft } = this.draft();
    this.papers.put('open', side === null ? draft : { ...draft, side });
  }

  /** Says which question of the audience the open draft answers; null says none. */
  answerQuestion(number: number | null): void {
    const { answers: _, ...draft } = this.draft();
    this.papers.put('open', number === null ? draft : { ...draft, answers: number });
  }

  async file(): Promise<void> {
    const turn = this.turn();
    const argument = this.draft();
    if (turn === null || this.asked()) return;
    this.asked.set(true);
    this.objected.set(null);
    this.said.set(null);
    const refusal = await this.room.issue({ type: 'file-argument', turn, argument });
    this.asked.set(false);
    this.objected.set(refusal);
    if (refusal !== null) return;
    if (this.draft() === argument) this.papers.put('open', null);
    this.said.set(this.noting() ? 'Noted.' : 'Filed.');
  }

  async press(type: 'yield-floor' | 'check-in' | 'spend-prep' | 'stop-prep'): Promise<void> {
    this.objected.set(null);
    this.objected.set(await this.room.issue({ type }));
  }

  /** Moves the open draft to a free place on the shelf; false when there is none. */
  shelve(): boolean {
    const free = shelf.find((slot) => isBlank(this.papers.draft(slot)));
    if (!free) return false;
    this.papers.put(free, this.draft());
    this.papers.put('open', null);
    return true;
  }

  /** The bell files what was stamped since its writer was recognised, so what was prepared is stamped again then. */
  private stampAgain(): void {
    if (!isBlank(this.draft())) this.papers.put('open', this.draft());
  }

  private clearAfterBell(cut: Argument): void {
    const draft = this.draft();
    if (isBlank(draft)) return;
    const whole = cut.text?.body.trim() === draft.body.trim();
    const kept = !whole && this.shelve();
    if (!kept) this.papers.put('open', null);
    this.said.set(
      `The bell filed what stood here as argument ${cut.number}.${kept ? ' The whole draft is on your shelf.' : ''}`,
    );
  }
}
