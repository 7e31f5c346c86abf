import type { Recorded } from '../record/recorded.js';
import type { DebateEvent, EventOf } from './events.js';
import { exchangesRewound, moveExchange } from './examination/exchange-moves.js';
import { moveFloor } from './floor/floor-moves.js';
import { argumentFiled, withArgument } from './arguments/hearing.js';
import { moveArgument, revealed } from './arguments/argument-moves.js';
import { creditResponse, moveChallenge, reopened } from './challenge/challenge-moves.js';
import { followed, moveOrder, moveWords, noted, tookBack } from './order/order-moves.js';
import { exchanged } from './lobby/toss.js';
import { opened, placeIn } from './opened.js';
import { moveClerks } from './clerk/clerks.js';
import { moveOffice } from './chair/office.js';
import { resumed, suspended } from './suspension.js';
import { movePoint, pointsRewound } from './poi/poi-moves.js';
import { remembered } from './chair/remembered.js';
import { movedAlong, moveList, relisted } from './speakers/list-moves.js';
import { naming } from './naming.js';
import { moveQuestion } from './questions/question-moves.js';
import type { Words } from './refusal.js';
import type { Division } from './restorable.js';
import { type Debate, type OpenedDebate, unopened } from './state.js';
import { type Instant, unreachable } from './vocabulary.js';

/** Applies one recorded fact. Trusts the log: it never refuses and reads nothing but its arguments. */
export function evolve(debate: Debate, recorded: Recorded): Debate {
  const { event, at, seq } = recorded;
  const words = wordsOf(recorded);
  if (debate.stage === 'unopened') {
    return event.type === 'debate-opened' ? opened(event, recorded, words) : debate;
  }
  const next = apply(debate, event, recorded, words);
  return { ...next, undoable: remembered(debate, next, recorded), lastAt: at, seq };
}

/** What a log amounts to. */
export function replay(log: Iterable<Recorded>, from: Debate = unopened): Debate {
  let debate = from;
  for (const recorded of log) debate = evolve(debate, recorded);
  return debate;
}

function apply(
  debate: OpenedDebate,
  event: DebateEvent,
  recorded: Recorded,
  words: Words,
): OpenedDebate {
  switch (event.type) {
    case 'debate-opened':
      return debate;
    case 'lobby-opened':
      return { ...debate, stage: 'lobby' };
    case 'debate-moved':
      return { ...debate, place: placeIn(words) };
    case 'division-opened':
    case 'division-closed':
      return moveDivision(debate, event, recorded);
    case 'seat-claimed':
    case 'seat-moved':
    case 'seat-vacated':
    case 'seat-checked-in':
      return moveSeat(debate, event, words);
    case 'chair-taken':
    case 'deputy-named':
    case 'deputy-dismissed':
    case 'chair-handed-over':
    case 'chair-succeeded':
      return moveOffice(debate, event, recorded.at, words);
    case 'clerk-named':
    case 'clerk-dismissed':
      return moveClerks(debate, event, words);
    case 'argument-filed':
      return withArgument(debate, argumentFiled(event, recorded, words));
    case 'argument-hidden':
    case 'argument-restored':
      return noted(moveArgument(debate, event, recorded, words), event, recorded, words);
    case 'words-hidden':
    case 'words-restored':
      return noted(moveWords(debate, event), event, recorded, words);
    case 'argument-allowed':
    case 'argument-disregarded':
    case 'argument-retracted':
    case 'argument-corrected':
      return moveArgument(debate, event, recorded, words);
    case 'question-approved':
    case 'question-merged':
    case 'question-called':
    case 'question-answered':
    case 'question-passed':
      return moveQuestion(debate, event, recorded, words);
    case 'question-taken-down':
      return noted(moveQuestion(debate, event, recorded, words), event, recorded, words);
    case 'participant-warned':
    case 'participant-muted':
    case 'participant-removed':
    case 'participant-banned':
    case 'sanction-lifted':
    case 'appeal-filed':
    case 'appeal-decided':
      return moveOrder(debate, event, recorded, words);
    case 'challenge-raised':
    case 'challenge-answered':
    case 'response-time-ended':
    case 'challenge-withdrawn':
    case 'challenge-deferred':
    case 'challenge-upheld':
    case 'challenge-dismissed':
      return moveChallenge(debate, event, words, recorded);
    case 'poi-offered':
    case 'poi-withdrawn':
    case 'poi-accepted':
    case 'poi-declined':
    case 'poi-answered':
    case 'poi-lapsed':
      return movePoint(debate, event, recorded, words);
    case 'exchange-opened':
    case 'exchange-answered':
    case 'exchange-left':
      return moveExchange(debate, event, recorded, words);
    case 'floor-requested':
    case 'request-withdrawn':
    case 'request-declined':
    case 'ruling-given':
    case 'queue-policy-set':
    case 'list-closed':
    case 'list-opened':
    case 'speech-cleared':
      return moveList(debate, event, recorded, words);
    case 'speaker-recognised':
      return moveFloor(moveList(debate, event, recorded, words), event, recorded.at);
    case 'podium-blanked':
      return { ...debate, blanked: true };
    case 'podium-shown':
      return { ...debate, blanked: false };
    case 'result-published':
      return { ...debate, stage: 'published', results: event.results };
    case 'command-undone':
      return tookBack(relisted(revealed(reopened(undone(debate, event, recorded.at)))), recorded);
    case 'debate-cancelled':
      return ended(debate, 'cancelled', recorded.at, words);
    case 'debate-abandoned':
      return ended(debate, 'abandoned', recorded.at, words);
    case 'debate-suspended':
      return suspended(debate, recorded.at, words);
    case 'debate-resumed':
      return resumed(debate, recorded.at);
    case 'coin-tossed': {
      const { seed, heads } = event;
      const format = heads ? debate.format : exchanged(debate.format);
      return { ...debate, toss: { seed, heads }, format };
    }
    case 'time-granted': {
      const { seat, percent } = event;
      return { ...debate, accommodations: { ...debate.accommodations, [seat]: percent } };
    }
    case 'turn-called':
    case 'turn-held':
    case 'turn-started':
    case 'clock-paused':
    case 'clock-resumed':
    case 'turn-extended':
    case 'overtime-started':
    case 'turn-ended':
    case 'turn-skipped':
    case 'floor-cleared':
    case 'prep-started':
    case 'prep-stopped':
    case 'floor-passed':
    case 'technical-pause-taken':
    case 'overrun-repeated':
    case 'turn-voided':
    case 'recess-called':
    case 'recess-ended':
    case 'speaker-finished':
      return moveFloor(debate, event, recorded.at);
    case 'outage-credited':
      return creditResponse(moveFloor(debate, event, recorded.at), event);
    default:
      return unreachable(event);
  }
}

/** What debaters did stays, and is brought in line with the floor as it is again. */
function undone(
  debate: OpenedDebate,
  { restored }: EventOf<'command-undone'>,
  at: Instant,
): OpenedDebate {
  const again = { ...debate, ...restored, floorVersion: debate.floorVersion + 1 };
  return {
    ...again,
    points: pointsRewound(again, at),
    exchanges: exchangesRewound(again, at),
  };
}

/** A debate that ends before its time: nobody has the floor, and no vote takes ballots. */
const ended = (
  debate: OpenedDebate,
  stage: 'cancelled' | 'abandoned',
  at: Instant,
  { reason }: Words,
): OpenedDebate => ({
  ...debate,
  stage,
  cancelReason: reason ?? null,
  floor: { phase: 'idle', since: at },
  holder: null,
  interrupted: null,
  heard: { ...debate.heard, leaving: [] },
  suspension: null,
  divisions: {
    pre: closed(debate.divisions.pre, at),
    post: closed(debate.divisions.post, at),
  },
});

/** A vote that was open takes no more ballots; one that never opened stays planned. */
const closed = (division: Division, at: Instant): Division =>
  division.state === 'open' ? { ...division, state: 'closed', closesAt: at } : division;

function moveDivision(
  debate: OpenedDebate,
  event: EventOf<'division-opened' | 'division-closed'>,
  { at }: Recorded,
): OpenedDebate {
  const closing = event.type === 'division-closed';
  const before = debate.divisions[event.division];
  const after = closing
    ? { ...before, state: 'closed' as const, closesAt: at }
    : { state: 'open' as const, openedAt: at, closesAt: event.closesAt };
  const stage = event.division === 'pre' ? debate.stage : closing ? 'closed' : 'deliberation';
  return {
    ...debate,
    stage,
    divisions: { ...debate.divisions, [event.division]: after },
    floorVersion: debate.floorVersion + 1,
  };
}

function moveSeat(
  debate: OpenedDebate,
  event: EventOf<'seat-claimed' | 'seat-moved' | 'seat-vacated' | 'seat-checked-in'>,
  words: Words,
): OpenedDebate {
  const { [event.seat]: seated, ...others } = debate.seats;
  switch (event.type) {
    case 'seat-vacated':
      return { ...debate, seats: others };
    case 'seat-checked-in':
      return seated
        ? { ...debate, seats: { ...others, [event.seat]: { ...seated, ready: true } } }
        : debate;
    case 'seat-claimed':
    case 'seat-moved': {
      const { person, robot } = event;
      const ready = event.type === 'seat-moved' && (seated?.ready ?? false);
      const seats = { ...others, [event.seat]: { person, name: words.name ?? '', ready, robot } };
      const sanctions =
        event.type === 'seat-moved' ? followed(debate.sanctions, event) : debate.sanctions;
      const listed = event.type === 'seat-moved' ? movedAlong(debate, event) : debate;
      return naming({ ...listed, seats, sanctions }, person, words);
    }
  }
}

/** Words were parsed when they came in, so they are trusted here. */
function wordsOf({ wording }: Recorded): Words {
  return wording ? (JSON.parse(wording.text) as Words) : {};
}
