import {
  isPoint,
  listedTurn,
  type OpenedDebate,
  policies,
  policyIn,
  requestStanding,
  takesNoMore,
} from '@crossbench/shared';
import { askedBy, kindNames, ownWords } from './request-words';

/** What has changed about points and the list of speakers for the whole room, as one sentence; who speaks is told with the floor. */
export function listNews(before: OpenedDebate, after: OpenedDebate): string | null {
  return pointNews(before, after) ?? speechNews(before, after) ?? ruleNews(before, after);
}

function pointNews(before: OpenedDebate, after: OpenedDebate): string | null {
  const raised = after.requests.slice(before.requests.length).find(isPoint);
  if (raised)
    return `${kindNames[raised.kind]} by ${askedBy(after, raised)}: ${raised.text ?? ''}. The chair rules on it.`;
  const ruled = after.requests.find(
    (request, i) => isPoint(request) && request.reason !== null && !before.requests[i]?.reason,
  );
  if (!ruled) return null;
  const result = requestStanding(after, ruled).replaceAll('-', ' ');
  return `${kindNames[ruled.kind]} by ${askedBy(after, ruled)}: ${result}. ${ruled.reason ?? ''}`;
}

function speechNews(before: OpenedDebate, after: OpenedDebate): string | null {
  const last = before.requests[(before.holder?.request ?? 0) - 1];
  if (!last || after.holder || after.heard.done.length <= before.heard.done.length) return null;
  return `${askedBy(after, last)} has finished.`;
}

function ruleNews(before: OpenedDebate, after: OpenedDebate): string | null {
  const turn = listedTurn(after);
  if (turn === null || listedTurn(before) !== turn) return null;
  const closed = takesNoMore(after, turn);
  if (takesNoMore(before, turn) !== closed)
    return closed ? 'The chair has closed the list of speakers.' : 'The list of speakers is open.';
  const { policy } = policyIn(after, turn);
  if (policyIn(before, turn).policy === policy) return null;
  return `A new rule for the list of speakers: ${policies[policy].name}. ${policies[policy].sentence}`;
}

/** What has changed about one person's own requests, told to nobody else. */
export function ownNews(
  before: OpenedDebate,
  after: OpenedDebate,
  person: string,
): { readonly words: string; readonly urgent: boolean } | null {
  for (const request of after.requests.filter((each) => each.person === person)) {
    const was = before.requests[request.number - 1];
    const standing = requestStanding(after, request);
    const words = ownWords(after, request);
    const told =
      was && requestStanding(before, was) === standing && ownWords(before, was) === words;
    if (told || standing === 'withdrawn' || standing === 'done') continue;
    return { words, urgent: standing === 'speaking' };
  }
  return null;
}
