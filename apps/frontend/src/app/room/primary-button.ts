import {
  atTable,
  type Choice,
  isExamination,
  type OpenedDebate,
  ownerOf,
  type SeatId,
  segmentAt,
  sideOfSeat,
  mayNote,
  voiceIn,
} from '@crossbench/shared';
import { ownNextSpeech } from '../writing/turn-numbers';

/** What the one button of a role does. */
export type PrimaryAct =
  | 'ask'
  | 'ask-floor'
  | 'first-vote'
  | 'final-vote'
  | 'see-result'
  | 'check-in'
  | 'spend-prep'
  | 'stop-prep'
  | 'answer-challenge'
  | 'write'
  | 'file';

/** The one button of a role, or, while there is nothing to press, a sentence. */
export type Primary =
  | { readonly act: PrimaryAct; readonly words: string }
  | { readonly act: null; readonly words: string };

const said = (words: string): Primary => ({ act: null, words });

/** What somebody without a seat and without the chair does next. `voted` is their own first vote, where it is known. */
export function audiencePrimary(
  debate: OpenedDebate,
  voted: Choice | null,
  mayAsk = false,
  mayAskFloor = false,
): Primary {
  switch (debate.stage) {
    case 'scheduled':
      return said('The first vote opens with the lobby.');
    case 'lobby':
      return firstVote(voted);
    case 'live':
      if (debate.divisions.pre.state === 'open') return firstVote(voted);
      if (mayAskFloor) return { act: 'ask-floor', words: 'Ask for the floor' };
      if (mayAsk) return { act: 'ask', words: 'Ask a question' };
      return said(
        voted
          ? 'Listen. The final vote opens after the last turn.'
          : 'The first vote is over. You can still vote in the end.',
      );
    case 'deliberation':
      return { act: 'final-vote', words: 'Final vote' };
    case 'closed':
      return said('The votes are sealed. The result comes when the chair publishes it.');
    case 'published':
      return { act: 'see-result', words: 'See the result' };
    case 'suspended':
      return said('The debate is put off. It goes on when the chair resumes it.');
    case 'cancelled':
      return said('This debate was cancelled.');
    case 'abandoned':
      return said('This debate was abandoned; its votes are not counted.');
  }
}

const firstVote = (voted: Choice | null): Primary => ({
  act: 'first-vote',
  words: voted ? 'Change your first vote' : 'First vote',
});

/** What a debater does next. */
export function debaterPrimary(debate: OpenedDebate, seat: SeatId): Primary {
  switch (debate.stage) {
    case 'scheduled':
      return { act: 'write', words: 'Prepare' };
    case 'lobby':
      return debate.seats[seat]?.ready
        ? { act: 'write', words: 'Prepare' }
        : { act: 'check-in', words: 'I’m ready' };
    case 'live':
      return onTheFloor(debate, seat);
    case 'deliberation':
    case 'closed':
      return said('The audience decides now. Debaters do not vote.');
    case 'published':
      return { act: 'see-result', words: 'See the result' };
    case 'suspended':
      return said('The debate is put off. It goes on when the chair resumes it.');
    case 'cancelled':
      return said('This debate was cancelled.');
    case 'abandoned':
      return said('This debate was abandoned; its votes are not counted.');
  }
}

function onTheFloor(debate: OpenedDebate, seat: SeatId): Primary {
  const { floor } = debate;
  const own = debate.seats[seat]?.person;
  const notes = own !== undefined && mayNote(debate, own);
  const challenge = atTable(debate);
  if (challenge?.standing === 'raised' && challenge.side !== sideOfSeat(debate, seat))
    return { act: 'answer-challenge', words: 'Answer the challenge' };
  const filesNow =
    'turn' in floor &&
    own !== undefined &&
    voiceIn(debate, floor.turn, own) !== null &&
    !isExamination(segmentAt(debate, floor.turn));
  if (notes && !challenge) return { act: 'file', words: 'Note it' };
  if (filesNow) {
    if (floor.phase === 'running' || floor.phase === 'overtime')
      return { act: 'file', words: 'File' };
    if (floor.phase === 'paused') return { act: 'write', words: 'Write on' };
  }
  const side = sideOfSeat(debate, seat);
  if (floor.phase === 'prep' && floor.side === side) {
    return { act: 'stop-prep', words: 'Stop preparing' };
  }
  if (floor.phase === 'called' && side && ownerOf(debate, floor.turn) === side) {
    const allowed = segmentAt(debate, floor.turn).prep !== false && !challenge;
    if (debate.pools[side] > 0 && allowed)
      return { act: 'spend-prep', words: 'Take preparation time' };
  }
  return ownNextSpeech(debate, seat) === null
    ? said('Your speeches are over. Thank you for debating.')
    : { act: 'write', words: 'Prepare' };
}
