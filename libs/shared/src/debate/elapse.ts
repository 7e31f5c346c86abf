import { firstWords, wordCount } from '../evidence/words.js';
import { emptySeat, grace } from './clock.js';
import { finalVoteOpened } from './division.js';
import { filed, wordsLeft } from './filing.js';
import { callingEntries } from './floor.js';
import { entryBy, type Facts, type StoredDraft } from './issued.js';
import { lobby } from './opening.js';
import type { Entry } from './refusal.js';
import { nextTurn, type OpenedDebate, segmentAt } from './state.js';
import type { Instant } from './vocabulary.js';

type EntryOf = ReturnType<typeof entryBy>;

/** What `elapse` has to be told before time can pass on. */
export function neededFacts({ stage, chair, floor }: OpenedDebate): 'drafts' | 'results' | null {
  if (floor.phase === 'clearing') return 'drafts';
  return stage === 'closed' && chair === null ? 'results' : null;
}

/** What time itself makes happen at the instant that `due` named; never nothing. */
export function elapse(debate: OpenedDebate, at: Instant, facts: Facts): Entry[] {
  const entry = entryBy('clock', at);
  switch (debate.stage) {
    case 'scheduled':
      return lobby(entry);
    case 'lobby':
      return callNext(debate, entry, at);
    case 'live':
      return passFloor(debate, entry, at, facts);
    case 'deliberation':
      return [entry({ type: 'division-closed', division: 'post' })];
    case 'closed':
      if (!facts.results) throw new Error('A result is published from counted ballots.');
      return [entry({ type: 'result-published', results: facts.results })];
    case 'published':
    case 'cancelled':
      throw new Error(`Time changes nothing in a ${debate.stage} debate.`);
  }
}

function passFloor(debate: OpenedDebate, entry: EntryOf, at: Instant, facts: Facts): Entry[] {
  const { floor } = debate;
  switch (floor.phase) {
    case 'called':
      return [entry({ type: 'turn-started', turn: floor.turn })];
    case 'prep': {
      const { turn, side } = floor;
      return [entry({ type: 'prep-stopped', turn, side, spent: debate.pools[side], dry: true })];
    }
    case 'running':
      return grace(floor.budget) > 0
        ? [entry({ type: 'overtime-started', turn: floor.turn })]
        : [entry({ type: 'turn-ended', turn: floor.turn, by: 'clock' })];
    case 'overtime':
      return [entry({ type: 'turn-ended', turn: floor.turn, by: 'clock' })];
    case 'clearing':
      return [
        ...cutOff(debate, floor.turn, floor.since, at, facts.drafts ?? []),
        entry({ type: 'floor-cleared', turn: floor.turn }),
      ];
    case 'idle':
      return callNext(debate, entry, at);
    case 'paused':
      throw new Error('Time does not end a pause.');
  }
}

/** The clock in the chair: the next turn, or the final vote after the last one. */
function callNext(debate: OpenedDebate, entry: EntryOf, at: Instant): Entry[] {
  const turn = nextTurn(debate);
  if (turn === null) return [entry(finalVoteOpened(debate, at))];
  if (emptySeat(debate, turn)) return [entry({ type: 'turn-skipped', turn })];
  return callingEntries(debate, turn, entry, at);
}

/** The open drafts that the bell files: typed before the turn ended and not filed since. */
function cutOff(
  debate: OpenedDebate,
  turn: number,
  endedAt: Instant,
  at: Instant,
  drafts: readonly StoredDraft[],
): Entry[] {
  const { seats } = segmentAt(debate, turn);
  return drafts
    .filter((draft) => seats.includes(draft.seat) && draft.stampedAt <= endedAt && isOpen(debate, draft))
    .flatMap((draft) => {
      const argument = withinWords(draft, wordsLeft(debate, draft.seat, turn));
      return argument ? [{ draft, argument }] : [];
    })
    .map(({ draft, argument }, i) => {
      const { seat, person, cards } = draft;
      const entry = filed(debate, { turn, seat, person, at, argument, cards, overtime: false, cutOff: true });
      return numbered(entry, debate.arguments.length + 1 + i);
    });
}

const isOpen = (debate: OpenedDebate, { seat, person, stampedAt }: StoredDraft): boolean =>
  debate.seats[seat]?.person === person &&
  !debate.arguments.some((argument) => argument.seat === seat && argument.at >= stampedAt);

/** The bell cuts a draft down to the words that its turn still holds; null when none are left. */
function withinWords({ argument }: StoredDraft, left: number) {
  const tag = firstWords(argument.tag, left);
  const body = firstWords(argument.body, left - wordCount(tag));
  return tag === '' && body === '' ? null : { ...argument, tag, body };
}

function numbered(entry: Entry, argument: number): Entry {
  if (entry.event.type !== 'argument-filed') return entry;
  return { ...entry, event: { ...entry.event, argument } };
}
