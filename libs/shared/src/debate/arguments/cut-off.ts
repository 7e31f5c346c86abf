import { isExamination } from '../../formats/format.js';
import { firstWords, wordCount } from '../../evidence/words.js';
import { type ArgumentDraft, quoteWords } from './argument.js';
import { filed, isConceded, maySpeak, misfit, wordsLeft } from './filing.js';
import type { StoredDraft } from '../issued.js';
import { silenced } from '../order/barred.js';
import type { Entry } from '../refusal.js';
import { notOnFloor } from '../questions/questions.js';
import { type OpenedDebate, segmentAt } from '../state.js';
import { sideTaken } from './siding.js';
import type { Instant } from '../vocabulary.js';

/**
 * The open drafts that the bell files: stamped before the turn ended, not filed since, and for a side. Those of the
 * muted, and of who did not have the floor, stay where they are.
 */
export function cutOff(
  debate: OpenedDebate,
  { turn, since: endedAt }: { turn: number; since: Instant },
  drafts: readonly StoredDraft[],
  at: Instant,
): Entry[] {
  if (isExamination(segmentAt(debate, turn))) return [];
  const first = debate.arguments.length + 1;
  return drafts
    .filter(
      (draft) =>
        maySpeak(debate, turn, draft.seat) && draft.stampedAt <= endedAt && isOpen(debate, draft),
    )
    .filter(({ person }) => !silenced(debate, person, at))
    .map((draft) => ({ ...draft, turn, argument: inOrder(debate, draft, turn) }))
    .filter(({ argument }) => argument.tag !== '' || argument.body !== '')
    .filter(({ seat, argument }) => sideTaken(debate, seat, argument) !== null)
    .map(({ seat, person, cards, argument }, i) => {
      const kept = cards.slice(0, argument.cards.length);
      const said = { turn, seat, person, at, argument, cards: kept, number: first + i };
      return filed(debate, { ...said, overtime: false, cutOff: true });
    });
}

const isOpen = (debate: OpenedDebate, { seat, person, stampedAt }: StoredDraft): boolean =>
  debate.seats[seat]?.person === person &&
  !debate.arguments.some((argument) => argument.seat === seat && argument.at >= stampedAt);

/** What of a draft could have been filed: the words and quotes that there is room for, and relations that fit. */
function inOrder(
  debate: OpenedDebate,
  { argument, seat }: StoredDraft,
  turn: number,
): ArgumentDraft {
  const left = wordsLeft(debate, seat, turn);
  const side = sideTaken(debate, seat, argument);
  const tag = firstWords(argument.tag, left);
  const body = firstWords(argument.body, left - wordCount(tag));
  const relations = argument.relations.filter(
    (relation) => side && !misfit(debate, side, relation),
  );
  const { answers } = argument;
  const concessions = argument.concessions?.filter(
    (exchange) => side && isConceded(debate, side, exchange),
  );
  const cards = withinQuotes(argument.cards);
  const cited = concessions && { concessions };
  const said = { tag, body, relations, cards, ...(side && { side }), ...cited };
  return answers !== undefined && !notOnFloor(debate, answers) ? { ...said, answers } : said;
}

function withinQuotes(cards: ArgumentDraft['cards']): ArgumentDraft['cards'] {
  let quoted = 0;
  const over = cards.findIndex(({ quote }) => (quoted += wordCount(quote)) > quoteWords);
  return over < 0 ? cards : cards.slice(0, over);
}
