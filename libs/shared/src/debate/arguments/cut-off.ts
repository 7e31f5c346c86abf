import { isExamination } from '../../formats/format.js';
import { firstWords, wordCount } from '../../evidence/words.js';
import { type ArgumentDraft, quoteWords } from './argument.js';
import { filed, isConceded, misfit, wordsLeft } from './filing.js';
import type { StoredDraft } from '../issued.js';
import { silenced } from '../order/barred.js';
import type { Entry } from '../refusal.js';
import { notOnFloor } from '../questions/questions.js';
import type { Leaving } from '../speakers/speakers-list.js';
import { maySpeak, type Voice } from '../speakers/voice.js';
import { type OpenedDebate, segmentAt } from '../state.js';
import { needsSide, sideTaken } from './siding.js';
import type { Instant } from '../vocabulary.js';

/** An open draft, and from where its writer had the floor. */
interface OpenDraft extends Omit<StoredDraft, 'seat'> {
  readonly voice: Voice;
}

/** The open drafts of a turn that the bell files. Those of who did not have the floor stay where they are. */
export function cutOff(
  debate: OpenedDebate,
  { turn, since }: { turn: number; since: Instant },
  drafts: readonly StoredDraft[],
  at: Instant,
): Entry[] {
  if (isExamination(segmentAt(debate, turn))) return [];
  const open = drafts.flatMap(({ seat, ...draft }) =>
    seat !== null && maySpeak(debate, turn, seat) && debate.seats[seat]?.person === draft.person
      ? [{ ...draft, voice: seat }]
      : [],
  );
  return cutOffAt(debate, { turn, since }, open, at);
}

/** The open draft of somebody from the list whose time was up: what was written since they were recognised. */
export function cutOffSpeech(
  debate: OpenedDebate,
  { turn, request, since }: Leaving,
  drafts: readonly StoredDraft[],
  at: Instant,
): Entry[] {
  const { person, recognisedAt } = debate.requests[request - 1] ?? {};
  const own = drafts.filter(
    (draft) => draft.person === person && draft.stampedAt >= (recognisedAt ?? since),
  );
  const open = own.map(({ seat: _, ...draft }) => ({ ...draft, voice: request }));
  return cutOffAt(debate, { turn, since }, open, at);
}

/** Drafts that were stamped before the end, not filed since, and for a side where they need one. Those of the muted stay where they are. */
function cutOffAt(
  debate: OpenedDebate,
  { turn, since: endedAt }: { turn: number; since: Instant },
  drafts: readonly OpenDraft[],
  at: Instant,
): Entry[] {
  // What stands of a spoken speech is what was noted; a draft is nothing that was said.
  if (debate.medium === 'spoken') return [];
  const first = debate.arguments.length + 1;
  return drafts
    .filter((draft) => draft.stampedAt <= endedAt && isOpen(debate, draft))
    .filter(({ person }) => !silenced(debate, person, at))
    .map((draft) => ({ ...draft, argument: inOrder(debate, draft, turn) }))
    .filter(({ argument }) => argument.tag !== '' || argument.body !== '')
    .filter(
      ({ voice, argument }) => !needsSide(voice) || sideTaken(debate, voice, argument) !== null,
    )
    .map(({ voice, person, cards, argument }, i) => {
      const kept = cards.slice(0, argument.cards.length);
      const said = {
        turn,
        voice,
        person,
        by: person,
        at,
        argument,
        cards: kept,
        number: first + i,
      };
      return filed(debate, { ...said, overtime: false, cutOff: true });
    });
}

const isOpen = (debate: OpenedDebate, { voice, person, stampedAt }: OpenDraft): boolean =>
  !debate.arguments.some(
    (argument) =>
      (argument.person === person || argument.seat === voice) && argument.at >= stampedAt,
  );

/** What of a draft could have been filed: the words and quotes that there is room for, and relations that fit. */
function inOrder(
  debate: OpenedDebate,
  { argument, voice }: OpenDraft,
  turn: number,
): ArgumentDraft {
  const left = wordsLeft(debate, voice, turn);
  const side = sideTaken(debate, voice, argument);
  const tag = firstWords(argument.tag, left);
  const body = firstWords(argument.body, left - wordCount(tag));
  const relations = argument.relations.filter(
    (relation) => (side || !needsSide(voice)) && !misfit(debate, side, relation),
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
