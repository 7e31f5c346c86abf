import { isExamination, isSilent } from '../../formats/format.js';
import type { CommandOf } from '../commands.js';
import type { Refusal } from '../refusal.js';
import { requestStanding } from '../speakers/standing.js';
import { type Voice, sideOfVoice } from '../speakers/voice.js';
import { isClerk } from './clerks.js';
import { type OpenedDebate, segmentAt, seatOf, speakersOf } from '../state.js';
import type { PersonId } from '../vocabulary.js';

/** Whose words a note holds. */
export interface NotedFor {
  readonly voice: Voice;
  /** Whoever speaks from there; the one who notes it where nobody has taken the seat. */
  readonly person: PersonId;
  /** Missing where the speaker took the note. */
  readonly notedBy?: PersonId;
}

/** The speech of a spoken debate that notes are about: the one that is held, or the last one until the next begins. */
export function notedTurn(debate: OpenedDebate): number | null {
  if (debate.medium !== 'spoken' || debate.stage !== 'live') return null;
  const begun = debate.books.findLast(
    ({ turn, startedAt }) => startedAt !== null && !isSilent(segmentAt(debate, turn)),
  );
  if (!begun || isExamination(segmentAt(debate, begun.turn))) return null;
  return begun.outcome === null || begun.outcome === 'ended' ? begun.turn : null;
}

/** From where something may have been said in a turn: its seats, and whoever was recognised from the list, the last one first. */
export function voicesIn(debate: OpenedDebate, turn: number): readonly Voice[] {
  const recognised = debate.requests
    .filter((request) => request.turn === turn && request.recognisedAt !== null)
    .filter((request) => heard.includes(requestStanding(debate, request)))
    .map(({ number }) => number);
  return [...recognised.reverse(), ...speakersOf(debate, turn)];
}

const heard: readonly string[] = ['speaking', 'recognised', 'done'];

/** Whose words somebody notes; why they cannot. Notes follow what is said, so that they may come a little after it. */
export function notedFor(
  debate: OpenedDebate,
  { turn, speaker }: Pick<CommandOf<'file-argument'>, 'turn' | 'speaker'>,
  by: PersonId,
): NotedFor | Refusal {
  if (debate.stage !== 'live') return { code: 'wrong-stage', stage: debate.stage };
  if (turn !== notedTurn(debate)) return { code: objectionTo(debate, turn) };
  const voices = voicesIn(debate, turn);
  if (!isClerk(debate, by)) {
    const own = voices.find((voice) => personOf(debate, voice) === by);
    return own === undefined ? { code: 'not-your-turn' } : { voice: own, person: by };
  }
  const voice = speaker ?? speaking(debate, voices);
  if (voice === null) return { code: 'say-who-speaks' };
  if (!voices.includes(voice)) return { code: 'wrong-speaker' };
  return { voice, person: personOf(debate, voice) ?? by, notedBy: by };
}

/** Who has the floor, where only one can; null where it has to be said. */
export function speaking(debate: OpenedDebate, voices: readonly Voice[]): Voice | null {
  const { holder } = debate;
  if (holder?.request != null) return holder.request;
  const open = holder?.side
    ? voices.filter((voice) => sideOfVoice(debate, voice) === holder.side)
    : voices;
  return open.length === 1 ? (open[0] ?? null) : null;
}

/** The person whose words come from there; null where nobody has taken the seat. */
export const personOf = ({ seats, requests }: OpenedDebate, voice: Voice): PersonId | null =>
  (typeof voice === 'number' ? requests[voice - 1]?.person : seats[voice]?.person) ?? null;

/** Whether somebody may note something now: a clerk, or whoever spoke. */
export function mayNote(debate: OpenedDebate, person: PersonId): boolean {
  const turn = notedTurn(debate);
  if (turn === null) return false;
  if (isClerk(debate, person)) return true;
  return seatOf(debate, person) !== null && !('code' in notedFor(debate, { turn }, person));
}

function objectionTo(debate: OpenedDebate, turn: number) {
  const { floor } = debate;
  const asked = 'turn' in floor && floor.turn === turn && debate.format.segments[turn];
  if (asked && isExamination(asked)) return 'questions-only';
  const begun = debate.books.some((book) => book.turn === turn && book.startedAt !== null);
  return begun ? 'floor-closed' : 'not-your-turn';
}
