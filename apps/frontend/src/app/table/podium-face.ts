import {
  type Argument,
  type Exchange,
  exchangesIn,
  isExamination,
  isSilent,
  listedTurn,
  type OpenedDebate,
  type PersonId,
  type PodiumText,
  segmentAt,
  speakersOf,
  stands,
  voiceIn,
} from '@crossbench/shared';
import { timeOfDay } from '../ui/time-text';
import { authorOf, holders, onFloor } from '../room/holders';
import { turnInView } from '../writing/turn-numbers';

/** What stands at the podium: a speech while it is typed, what it answers, what was just filed, or a sentence about why nothing does. */
export type PodiumFace =
  | { readonly shows: 'speeches'; readonly speeches: readonly Speech[] }
  | { readonly shows: 'answering'; readonly by: string; readonly argument: Argument }
  | { readonly shows: 'filed'; readonly argument: Argument }
  | { readonly shows: 'exchanges'; readonly exchanges: readonly Exchange[] }
  | { readonly shows: 'words'; readonly words: string };

export interface Speech {
  readonly by: string;
  readonly text: string;
}

const words = (said: string): PodiumFace => ({ shows: 'words', words: said });

/** Decides what stands at the podium, from the debate, what the room was sent of each speaker's typing, and why there is a recess. */
export function podiumFace(
  debate: OpenedDebate,
  typed: readonly PodiumText[],
  recess: string | null = null,
): PodiumFace {
  const { floor, stage } = debate;
  if (stage !== 'live') return words(besideOf(debate)[stage]);
  if (floor.phase === 'recess') return words(recessWords(floor.until, recess));
  if (!('turn' in floor)) {
    const last = turnInView(debate);
    const filed = last === null ? null : filedLast(debate, last);
    return filed ?? words('The next turn has not been called yet.');
  }
  const segment = segmentAt(debate, floor.turn);
  if (isSilent(segment))
    return words(`${segment.label}. Nobody speaks until the clock has run down.`);
  if (floor.phase === 'called' || floor.phase === 'prep') {
    const reads = debate.medium === 'written' && debate.arguments.length > 0;
    const reading = reads ? ' There is time to read the last speech.' : '';
    return words(`Called: ${holders(debate, floor.turn)}.${reading}`);
  }
  if (isExamination(segmentAt(debate, floor.turn))) return examined(debate, floor.turn);
  const spoken = floor.phase === 'clearing' ? null : typing(debate, floor.turn, typed);
  return spoken ?? filedLast(debate, floor.turn) ?? words(silence(debate, floor.turn));
}

function recessWords(until: number | null, reason: string | null): string {
  const why = reason === null ? '' : ` “${reason}”`;
  return until === null
    ? `Recess.${why} The debate goes on when the chair ends it.`
    : `Recess until ${timeOfDay(until)}.${why}`;
}

function examined(debate: OpenedDebate, turn: number): PodiumFace {
  const exchanges = exchangesIn(debate, turn);
  if (exchanges.length > 0) return { shows: 'exchanges', exchanges };
  return words(`${onFloor(debate, turn)}. Questions and answers appear here.`);
}

const beside = {
  scheduled: 'Speeches appear here while they are typed.',
  lobby: 'Speeches appear here while they are typed.',
  deliberation: 'Every speech has been held. The arguments stand on the benches.',
  closed: 'Every speech has been held. The arguments stand on the benches.',
  published: 'Every speech has been held. The arguments stand on the benches.',
  suspended: 'The debate is put off. What was said stands on the benches.',
  cancelled: 'The debate was cancelled.',
  abandoned: 'The debate was abandoned. What was said stands on the benches.',
} as const;

const besideSealed = {
  ...beside,
  scheduled: 'Arguments appear here when they are filed.',
  lobby: 'Arguments appear here when they are filed.',
} as const;

const besideSpoken = {
  ...beside,
  scheduled: 'Speeches are held aloud. What is noted of them appears here.',
  lobby: 'Speeches are held aloud. What is noted of them appears here.',
} as const;

const besideOf = ({ medium, podium }: OpenedDebate) =>
  medium === 'spoken' ? besideSpoken : podium === 'sealed' ? besideSealed : beside;

function typing(
  debate: OpenedDebate,
  turn: number,
  typed: readonly PodiumText[],
): PodiumFace | null {
  if (debate.blanked || debate.podium === 'sealed') return null;
  const here = typed.filter(({ person }) => voiceIn(debate, turn, person) !== null);
  const speeches = here.flatMap(({ text, ...who }) =>
    text && !isFiled(debate, who.person, text) ? [{ by: authorOf(debate, who), text }] : [],
  );
  if (speeches.length > 0) return { shows: 'speeches', speeches };
  for (const { answering, ...who } of here) {
    const argument = answering === null ? undefined : debate.arguments[answering - 1];
    if (argument && !hasAnswered(debate, turn, who.person, argument.number))
      return { shows: 'answering', by: authorOf(debate, who), argument };
  }
  return null;
}

const hasAnswered = (
  debate: OpenedDebate,
  turn: number,
  person: PersonId,
  number: number,
): boolean =>
  debate.arguments.some(
    (each) =>
      each.turn === turn &&
      each.person === person &&
      each.relations.some(({ to }) => to === number),
  );

/** What arrives three seconds late may have been filed by then. */
function isFiled(debate: OpenedDebate, person: PersonId, text: string): boolean {
  const last = debate.arguments.filter((each) => each.person === person).at(-1)?.text;
  if (!last) return false;
  const said = (words: string): string => words.replace(/\s+/gu, ' ').trim();
  return said(`${last.tag} ${last.body}`).includes(said(text));
}

function filedLast(debate: OpenedDebate, turn: number): PodiumFace | null {
  const argument = debate.arguments.filter((each) => each.turn === turn).at(-1);
  return argument && stands(argument) ? { shows: 'filed', argument } : null;
}

function silence(debate: OpenedDebate, turn: number): string {
  if (debate.medium === 'spoken')
    return `${onFloor(debate, turn)}. What is noted of the speech appears here.`;
  if (debate.blanked)
    return 'The chair has blanked the podium. Arguments appear when they are filed.';
  if (debate.podium === 'sealed') {
    return 'In this debate a speech is sealed until it is filed. Arguments appear then.';
  }
  if (
    listedTurn(debate) === turn &&
    debate.holder === null &&
    speakersOf(debate, turn).length === 0
  )
    return 'The floor is open. Whoever wants to speak asks for it.';
  return `${onFloor(debate, turn)}. Sentences appear here as they are completed.`;
}
