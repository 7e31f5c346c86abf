import { type Crowd, type Instant, type OpenedDebate, unreachable } from '@crossbench/shared';
import { type AskedNow, nothingAsked, waitingWords } from '../questions/next-question';
import { figures } from '../clock/figures';
import { nextRuling } from '../challenge/next-ruling';
import { issue, type NextAction } from './act';
import { callNext, sendLink } from './between-turns';
import { onTheFloor } from './next-on-floor';

/** The chair's next sensible action; the first that matches. */
export function nextAction(
  debate: OpenedDebate,
  now: Instant,
  crowd: Crowd | null,
  asked: AskedNow = nothingAsked,
): NextAction {
  const ruling = nextRuling(debate, now);
  const usual = usually(debate, now, crowd, asked);
  if (!ruling) return usual;
  const { primary, note, alone } = ruling;
  return { primary, beside: alone ? null : (usual.primary ?? usual.beside), note };
}

/** What comes next where nothing has to be ruled on, and how many questions wait. */
function usually(
  debate: OpenedDebate,
  now: Instant,
  crowd: Crowd | null,
  asked: AskedNow,
): NextAction {
  const next = stepOf(debate, now, crowd, asked);
  const calm = debate.stage === 'lobby' || (debate.stage === 'live' && !hurried(debate));
  return calm ? { ...next, note: next.note + waitingWords(asked.waiting) } : next;
}

/** Moments in which the chair has no eye for anything else. */
const hurried = ({ floor }: OpenedDebate): boolean =>
  floor.phase === 'overtime' || floor.phase === 'clearing';

function stepOf(
  debate: OpenedDebate,
  now: Instant,
  crowd: Crowd | null,
  asked: AskedNow,
): NextAction {
  switch (debate.stage) {
    case 'scheduled':
      return {
        primary: issue('Open the lobby', { type: 'open-lobby' }),
        beside: null,
        note: 'The lobby lets people in and opens the first vote.',
      };
    case 'lobby':
      return beforeTheFirstTurn(debate, crowd);
    case 'live':
      return onTheFloor(debate, now, crowd, asked);
    case 'deliberation':
      return whileVoting(debate, now, crowd);
    case 'closed':
      return {
        primary: issue('Publish the result', { type: 'publish-result' }),
        beside: null,
        note: 'The votes are sealed and will be counted now.',
      };
    case 'published':
      return {
        primary: { does: 'see-result', label: 'See the result' },
        beside: null,
        note: 'The result is out.',
      };
    case 'suspended':
      return {
        primary: issue('Resume the debate', { type: 'resume-debate' }),
        beside: null,
        note: 'The debate is put off. Everybody keeps their time.',
      };
    case 'cancelled':
      return { primary: null, beside: null, note: 'The debate was cancelled.' };
    case 'abandoned':
      return { primary: null, beside: null, note: 'The debate was abandoned.' };
    default:
      return unreachable(debate.stage);
  }
}

function beforeTheFirstTurn(debate: OpenedDebate, crowd: Crowd | null): NextAction {
  if (debate.format.toss && !debate.toss) {
    return {
      primary: issue('Toss the coin', { type: 'toss-coin' }),
      beside: null,
      note: 'The coin decides who debates which side.',
    };
  }
  const call = callNext(debate, 'Call the first turn');
  // In a hall a speaker needs no device, so a seat that nobody has taken keeps nobody waiting.
  const empty =
    debate.medium === 'written' && debate.format.seats.find((seat) => !debate.seats[seat.id]);
  const voted = votes(crowd) ?? 'The first turn ends the first vote.';
  if (!empty) return { primary: call, beside: null, note: voted };
  const canCall = call?.does === 'issue';
  return {
    primary: sendLink(debate, empty.id),
    beside: canCall ? call : null,
    note: `${empty.label} is empty. ${voted}`,
  };
}

/** "12 of 15 have voted"; null while nobody is known to be here. */
function votes(crowd: Crowd | null): string | null {
  if (!crowd || crowd.watching === 0) return null;
  const audience = crowd.watching - crowd.present.length - (crowd.chairPresent ? 1 : 0);
  if (audience <= 0 && crowd.voted === 0) return 'Nobody from the audience is here yet.';
  return `${crowd.voted} of ${Math.max(audience, crowd.voted)} have voted.`;
}

function whileVoting(debate: OpenedDebate, now: Instant, crowd: Crowd | null): NextAction {
  const { closesAt } = debate.divisions.post;
  const closes =
    closesAt === null ? '' : `It closes itself in ${figures(Math.max(0, closesAt - now))}.`;
  return {
    primary: null,
    beside: issue('Close the vote now', { type: 'close-division', floor: debate.floorVersion }),
    note: [votes(crowd), closes].filter(Boolean).join(' '),
  };
}
