import { computed, inject, linkedSignal, Service, signal } from '@angular/core';
import {
  type CardDraft,
  type DraftSlot,
  emptyDraft,
  type Relation,
  type RelationKind,
  sideOfVoice,
  type Voice,
} from '@crossbench/shared';
import { isBlank, shelf } from '../writing/paper';
import { Papers } from '../writing/papers';
import { RoomStore } from '../room/room-store';
import { aimedAt, stepped, targets, withKind } from './aim';
import { heardNow, nameOfVoice } from './desk-voices';
import { readLine } from './note-line';

/** Whose words a note holds, and of which speech; the voice is null while it has to be said. */
interface About {
  readonly turn: number;
  readonly voice: Voice | null;
}

/** A note as it is put together. */
interface Note {
  readonly line: string;
  readonly picked: Relation | null;
  readonly cards: readonly DraftSlot[];
  readonly about: About | null;
}

const blankNote: Note = { line: '', picked: null, cards: [], about: null };

/** What a clerk is noting: the line, what it bears on, its cards, and whose words they are from the first letter on. */
@Service({ autoProvided: false })
export class NotePad {
  private readonly room = inject(RoomStore);
  private readonly papers = inject(Papers);
  private readonly note = signal(blankNote);
  private readonly said = signal('');
  private readonly objected = signal<string | null>(null);
  /** A note that was refused while the next one was being written. */
  private readonly back = signal<Note | null>(null);

  readonly line = computed(() => this.note().line);
  readonly outcome = this.said.asReadonly();
  readonly refusal = this.objected.asReadonly();
  readonly returned = computed(() => this.back()?.line ?? null);

  readonly heard = computed(() => {
    const debate = this.room.debate();
    return debate && heardNow(debate);
  });
  /** Where several may speak: whoever was chosen last, until somebody else has the floor. */
  private readonly chosen = linkedSignal<unknown, Voice | null>({
    source: () => `${this.heard()?.turn} ${this.heard()?.usual}`,
    computation: () => null,
  });
  private readonly now = computed<About | null>(() => {
    const heard = this.heard();
    return heard && { turn: heard.turn, voice: this.chosen() ?? heard.usual };
  });
  readonly about = computed(() => this.note().about ?? this.now());
  readonly name = computed(() => {
    const debate = this.room.debate();
    const voice = this.about()?.voice;
    return debate && voice != null ? nameOfVoice(debate, voice) : null;
  });
  readonly side = computed(() => {
    const debate = this.room.debate();
    const voice = this.about()?.voice;
    return debate && voice != null ? sideOfVoice(debate, voice) : null;
  });
  /** Whether the next speech has begun since the line was, or the floor went on to somebody else. */
  readonly late = computed(() => {
    const held = this.note().about;
    const heard = this.heard();
    return held !== null && heard !== null && held.turn !== heard.turn;
  });

  private readonly targets = computed(() => {
    const debate = this.room.debate();
    return debate ? targets(debate) : [];
  });
  private readonly read = computed(() => readLine(this.line()));
  readonly aim = computed(() => {
    const { to } = this.read();
    const { picked } = this.note();
    return to === null ? picked : aimedAt(picked, to, this.targets(), this.side());
  });
  /** The words of the argument that the note bears on. */
  readonly aimedTag = computed(() => {
    const to = this.aim()?.to;
    return this.targets().find(({ number }) => number === to)?.text?.tag ?? '';
  });
  readonly empty = computed(() => this.read().tag === '');

  /** The cards that lie on the shelf, each with the place that is its key. */
  readonly shelved = computed(() =>
    shelf.flatMap((slot, i) => {
      const draft = this.papers.draft(slot);
      const [card] = draft.cards;
      return card ? [{ slot, key: i + 1, card, on: this.note().cards.includes(slot) }] : [];
    }),
  );
  readonly shelfFull = computed(() => shelf.every((slot) => !isBlank(this.papers.draft(slot))));

  type(line: string): void {
    this.change({ line });
    this.said.set('');
  }

  /** Says whose words they are; those of a line that was begun, too. */
  choose(voice: Voice): void {
    this.chosen.set(voice);
    if (this.note().about) this.note.update((note) => ({ ...note, about: this.now() }));
  }

  /** Chooses the next of those who may have spoken. */
  chooseNext(): void {
    const voices = this.heard()?.voices ?? [];
    const here = voices.findIndex(({ voice }) => voice === this.about()?.voice);
    const next = voices[(here + 1) % voices.length];
    if (next) this.choose(next.voice);
  }

  /** Notes the line for whoever speaks now, after all. */
  bringUp(): void {
    this.objected.set(null);
    this.note.update((note) => ({ ...note, about: this.now() }));
  }

  relate(kind: RelationKind): void {
    this.change({ picked: withKind(this.aim(), kind, this.targets(), this.side()) });
  }

  step(by: 'older' | 'newer'): void {
    this.change({ picked: stepped(this.aim(), by, this.targets(), this.side()) });
  }

  toggle(slot: DraftSlot): void {
    const { cards } = this.note();
    const without = cards.filter((each) => each !== slot);
    this.change({ cards: without.length < cards.length ? without : [...cards, slot] });
  }

  /** Takes relation and cards off, and leaves the words. */
  strip(): void {
    this.change({ line: this.read().tag, picked: null, cards: [] });
  }

  putOnShelf(card: CardDraft): void {
    const free = shelf.find((slot) => isBlank(this.papers.draft(slot)));
    if (free) this.papers.put(free, { ...emptyDraft, cards: [card] });
  }

  throwAway(slot: DraftSlot): void {
    this.papers.put(slot, null);
    this.change({ cards: this.note().cards.filter((each) => each !== slot) });
  }

  /** Files the note, and clears the line at once: the speaker goes on. */
  async file(): Promise<void> {
    const note = { ...this.note(), about: this.about() };
    const { tag } = this.read();
    const { about } = note;
    if (tag === '' || !about) return;
    if (about.voice === null)
      return this.objected.set('Choose whose words these are, then note them.');
    const aim = this.aim();
    const cards = note.cards.flatMap((slot) => this.papers.draft(slot).cards);
    const argument = { ...emptyDraft, tag, relations: aim ? [aim] : [], cards };
    this.note.set(blankNote);
    this.objected.set(null);
    const { turn, voice: speaker } = about;
    const refusal = await this.room.issue({ type: 'file-argument', turn, speaker, argument });
    if (refusal === null) return this.said.set(`Noted: ${tag}`);
    this.objected.set(refusal);
    if (this.line() === '') this.note.set(note);
    else this.back.set(note);
  }

  /** Puts a note that was refused back on the line; what stood there takes its place. */
  swap(): void {
    const back = this.back();
    if (!back) return;
    this.back.set(this.line() === '' ? null : this.note());
    this.note.set(back);
  }

  private change(change: Partial<Note>): void {
    const before = this.note();
    const note = { ...before, ...change };
    this.note.set({ ...note, about: note.line === '' ? null : (before.about ?? this.now()) });
  }
}
