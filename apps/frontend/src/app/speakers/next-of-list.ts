import {
  type Command,
  type FloorRequest,
  isPoint,
  listedTurn,
  listOfSpeakers,
  nextSpeaker,
  type OpenedDebate,
  pointDue,
} from '@crossbench/shared';
import { askedBy, forSide } from './request-words';

/** One thing that the chair may press about the list. */
export interface ListAct {
  readonly label: string;
  readonly command: Command;
}

/** What the chair does about the list of speakers next. */
export interface NextOfList {
  /** Null while somebody speaks: then it is the clock's. */
  readonly primary: ListAct | null;
  readonly beside: ListAct | null;
  readonly note: string;
}

/** While the clock of a part with a list runs: who is recognised next, or what may be done about who speaks; null when the list is empty and nobody speaks, and while a point waits for its ruling. */
export function nextOfList(debate: OpenedDebate): NextOfList | null {
  if (listedTurn(debate) === null || debate.floor.phase !== 'running' || pointDue(debate))
    return null;
  const speaker = debate.requests[(debate.holder?.request ?? 0) - 1];
  const first = nextSpeaker(debate);
  if (speaker) return whileSpeaking(debate, speaker, first);
  if (!first) return null;
  const many = listOfSpeakers(debate).filter((request) => !isPoint(request)).length;
  return {
    primary: recognise(debate, first, `Recognise ${askedBy(debate, first)}`),
    beside: null,
    note: `${wish(debate, first)}. ${many === 1 ? 'Nobody else waits.' : `${many} wait.`}`,
  };
}

function whileSpeaking(
  debate: OpenedDebate,
  speaker: FloorRequest,
  first: FloorRequest | null,
): NextOfList {
  const name = askedBy(debate, speaker);
  const { interrupted, floorVersion: floor } = debate;
  const going = debate.requests[(interrupted?.request ?? 0) - 1];
  if (going) {
    const end = { label: 'End the question', command: { type: 'end-speech', floor } } as const;
    const note = `${name} asks a question. ${askedBy(debate, going)} goes on afterwards.`;
    return { primary: null, beside: end, note };
  }
  if (first?.kind === 'question') {
    const beside = recognise(debate, first, 'Take the question');
    const note = `${askedBy(debate, first)} has a question for ${name}, whose clock would stand.`;
    return { primary: null, beside, note };
  }
  const beside = { label: 'End the speech', command: { type: 'end-speech', floor } } as const;
  return { primary: null, beside, note: `${name} has the floor ${forSide(debate, speaker)}.` };
}

const recognise = (debate: OpenedDebate, { number }: FloorRequest, label: string): ListAct => ({
  label,
  command: { type: 'recognise', floor: debate.floorVersion, request: number },
});

function wish(debate: OpenedDebate, request: FloorRequest): string {
  const who = askedBy(debate, request);
  switch (request.kind) {
    case 'question':
      return `${who} has a question`;
    case 'reply':
      return `${who} wants to reply ${forSide(debate, request)}`;
    default:
      return `${who} wants to speak ${forSide(debate, request)}`;
  }
}
