import {
  type FloorRequest,
  isPoint,
  listOfSpeakers,
  type OpenedDebate,
  type RequestKind,
  requestStanding,
  seatOf,
} from '@crossbench/shared';
import { nameAt, sideName } from '../room/holders';

/** What somebody asks for the floor for, as it stands on the list. */
export const kindNames: Readonly<Record<RequestKind, string>> = {
  speech: 'Speech',
  reply: 'Reply',
  question: 'Question to the speaker',
  'point-of-order': 'Point of order',
  'personal-privilege': 'Point of personal privilege',
};

/** The same where there is little room, beside points that are never listed there. */
export const shortNames: Readonly<Record<RequestKind, string>> = {
  ...kindNames,
  question: 'Question',
};

/** What each kind is for, for those who choose one. */
export const kindMeanings: Readonly<Record<RequestKind, string>> = {
  speech: 'You speak for your side, or for neither.',
  reply: 'You answer what was just said. Replies go before speeches.',
  question: 'It may pause the speaker, who goes on afterwards.',
  'point-of-order': 'A rule is broken. The chair rules on it before anything else.',
  'personal-privilege': 'You cannot hear, or are wronged. The chair rules on it.',
};

/** What is to be written in one line for each kind. */
export const lineLabels: Readonly<Record<RequestKind, string>> = {
  speech: 'What about? It may stay empty',
  reply: 'To what? It may stay empty',
  question: 'Your question. It may stay empty',
  'point-of-order': 'Which rule is broken?',
  'personal-privilege': 'What is wrong?',
};

/** Who asked: by the seat they hold, else by their own name. */
export function askedBy(debate: OpenedDebate, { person }: Pick<FloorRequest, 'person'>): string {
  const seat = seatOf(debate, person);
  return seat === null ? debate.names[person] || 'Somebody' : nameAt(debate, seat);
}

/** "for Opposition", "for neither side". */
export const forSide = (debate: OpenedDebate, { side }: Pick<FloorRequest, 'side'>): string =>
  side === null ? 'for neither side' : `for ${sideName(debate, side)}`;

/** The place of a request among those that get the floor, from 1; null for whoever does not wait. */
export function placeOnList(debate: OpenedDebate, { number }: FloorRequest): number | null {
  const place = listOfSpeakers(debate)
    .filter((request) => !isPoint(request))
    .findIndex((request) => request.number === number);
  return place < 0 ? null : place + 1;
}

/** How a request stands, told to who made it. */
export function ownWords(debate: OpenedDebate, request: FloorRequest): string {
  const because = request.reason ? `: “${request.reason}”` : '.';
  switch (requestStanding(debate, request)) {
    case 'queued':
      return waitingWords(debate, request);
    case 'speaking':
      return 'You have the floor.';
    case 'recognised':
      return 'A question interrupts you. Your clock stands; you go on afterwards.';
    case 'done':
      return 'You have spoken.';
    case 'withdrawn':
      return 'You have withdrawn it.';
    case 'declined':
      return `Declined${because}`;
    case 'lapsed':
      return 'The part was over before it was your turn.';
    case 'upheld':
      return `The chair agrees${because}`;
    case 'dismissed':
      return `Dismissed${because}`;
    case 'out-of-order':
      return `Out of order${because}`;
  }
}

function waitingWords(debate: OpenedDebate, request: FloorRequest): string {
  if (isPoint(request)) return 'The chair rules on it next.';
  const place = placeOnList(debate, request);
  if (place === null) return 'You may not speak now.';
  return place === 1 ? 'You are next.' : `You are ${ordinal(place)} on the list.`;
}

const ordinals = [
  ...['first', 'second', 'third', 'fourth', 'fifth'],
  ...['sixth', 'seventh', 'eighth', 'ninth', 'tenth'],
];

/** "third", "11th": a place on the list. */
export function ordinal(place: number): string {
  const word = ordinals[place - 1];
  if (word) return word;
  const teen = place % 100 > 10 && place % 100 < 14;
  return `${place}${(teen ? undefined : ['th', 'st', 'nd', 'rd'][place % 10]) ?? 'th'}`;
}
