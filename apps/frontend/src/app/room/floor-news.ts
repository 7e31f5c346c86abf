import { type OpenedDebate, questionOnFloor, segmentAt } from '@crossbench/shared';
import { addressed, standingWords } from '../questions/question-words';
import { listNews } from '../speakers/speakers-news';
import { spokenTime } from '../clock/figures';
import { coinWords } from '../table/coin-words';
import { challengeNews, contentNews } from '../arguments/content-news';
import { examinationNews, pointNews } from '../poi/retort-news';
import { holders } from './holders';
import { nameOf } from './vacancy';

/** What has changed for the whole room between two moments of a debate, as sentences to read out. */
export function floorNews(before: OpenedDebate, after: OpenedDebate): readonly string[] {
  const challenge = challengeNews(before, after);
  return [
    stageNews(before, after),
    chairNews(before, after),
    coinNews(before, after),
    voidNews(before, after),
    challenge.length > 0 ? null : turnNews(before, after),
    ...challenge,
    ...contentNews(before, after),
    questionNews(before, after),
    pointNews(before, after),
    examinationNews(before, after),
    listNews(before, after),
  ].filter((words) => words !== null);
}

function coinNews({ toss }: OpenedDebate, after: OpenedDebate): string | null {
  return !toss && after.toss ? coinWords(after) : null;
}

function voidNews(before: OpenedDebate, after: OpenedDebate): string | null {
  const pages = after.books.filter(
    ({ outcome }, i) => outcome !== before.books[i]?.outcome && before.books[i] !== undefined,
  );
  const page = pages.find(({ outcome }) => outcome === 'voided' || outcome === 'repeated');
  if (!page) return null;
  const again = page.outcome === 'repeated' ? ' It is held again.' : '';
  return `${segmentAt(after, page.turn).label} is void.${again}`;
}

function stageNews(before: OpenedDebate, after: OpenedDebate): string | null {
  if (before.stage === after.stage) return null;
  switch (after.stage) {
    case 'lobby':
      return 'The lobby is open, and with it the first vote.';
    case 'deliberation':
      return 'The final vote is open.';
    case 'closed':
      return 'The final vote is closed.';
    case 'published':
      return 'The result is out.';
    case 'suspended':
      return 'The debate is put off. Every clock stands.';
    case 'cancelled':
      return 'The debate was cancelled.';
    case 'abandoned':
      return 'The debate was abandoned.';
    case 'live':
      return before.stage === 'suspended' ? 'The debate goes on.' : null;
    case 'scheduled':
      return null;
  }
}

function chairNews(before: OpenedDebate, after: OpenedDebate): string | null {
  return before.chair === after.chair ? null : `${nameOf(after, after.chair)} has the chair.`;
}

function questionNews(before: OpenedDebate, after: OpenedDebate): string | null {
  const was = questionOnFloor(before);
  const is = questionOnFloor(after);
  if (is && is.number !== was?.number)
    return `Question ${is.number}, to ${addressed(after, is.to)}: ${is.words?.text ?? ''}`;
  const ended = was && !is && after.questions[was.number - 1];
  return ended ? `Question ${ended.number}: ${standingWords(after, ended)}.` : null;
}

function turnNews(before: OpenedDebate, after: OpenedDebate): string | null {
  const { floor: was } = before;
  const { floor } = after;
  const speaker = after.holder?.request ?? null;
  if (speaker !== null && before.holder?.request !== speaker) return speakerNews(after);
  if (was.phase === floor.phase && was.since === floor.since) return null;
  switch (floor.phase) {
    case 'called':
      if (was.phase === 'called') return floor.startsAt === null ? 'The turn is held.' : null;
      return `Called: ${segmentAt(after, floor.turn).label}, ${holders(after, floor.turn)}.`;
    case 'prep':
      return `${after.format.sides[floor.side]} prepares.`;
    case 'running':
      if (was.phase === 'paused') return 'The clock runs again.';
      if (was.phase === 'running' && before.holder?.side !== after.holder?.side)
        return after.holder?.side
          ? `The floor goes to ${after.format.sides[after.holder.side]}.`
          : null;
      if (was.phase === 'running' && was.budget === floor.budget) return null;
      if (was.phase === 'running' || was.phase === 'overtime') return 'The turn was extended.';
      return `${holders(after, floor.turn)}, ${spokenTime(floor.budget)}.`;
    case 'paused':
      return floor.until ? 'A technical pause of one minute.' : 'The clock is paused.';
    case 'recess':
      return floor.until
        ? `Recess, ${spokenTime(floor.until - floor.since)}.`
        : 'Recess, until the chair goes on.';
    case 'clearing':
      return 'The turn is over.';
    case 'idle':
    case 'overtime':
      return null;
  }
}

/** Who has the floor from the list: "Ada has the floor for 2 minutes, speaking for Opposition." */
function speakerNews({ holder, names, format }: OpenedDebate): string | null {
  if (!holder?.person || holder.request === null) return null;
  const time = holder.budget === null ? '' : ` for ${spokenTime(holder.budget - holder.used)}`;
  const side = holder.side === null ? 'for neither side' : `for ${format.sides[holder.side]}`;
  return `${names[holder.person] ?? ''} has the floor${time}, speaking ${side}.`;
}
