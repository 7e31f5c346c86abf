import fc from 'fast-check';
import { lightning } from '../formats/lightning.js';
import { formats } from '../formats/registry.js';
import { sparring } from '../formats/sparring.fixture.js';
import { byCorrespondence } from '../formats/correspondence.js';
import { paced } from '../formats/pace.js';
import { anyArgument } from './arguments/argument-attempts.fixture.js';
import type { Attempt, Whim } from './attempt.fixture.js';
import { forStage } from './floor/floor-attempts.fixture.js';
import { aboutNotes } from './clerk/clerk-attempts.fixture.js';
import { Command } from './commands.js';
import { aboutContent, checked, contentFields } from './arguments/content-attempts.fixture.js';
import type { Facts } from './issued.js';
import { examinationAttempts } from './examination/examination-attempts.fixture.js';
import { parliament } from './parliament.fixture.js';
import { pointAttempts } from './poi/poi-attempts.fixture.js';
import { ownerOf } from './floor/prep.js';
import { deputising } from './chair/succession.fixture.js';
import { aboutQuestions } from './questions/question-attempts.fixture.js';
import { submissionId, submitted, townHall } from './questions/questions.fixture.js';
import { aboutOrder } from './order/order-attempts.fixture.js';
import { type Appealed, SanctionKind, type Saying } from './order/sanction.js';
import {
  ann,
  at,
  dan,
  debaters,
  eve,
  noVotes,
  olga,
  openDebate,
  seatLink,
} from './rehearsal.fixture.js';
import { aboutSpeakers, speakerFields } from './speakers/speaker-attempts.fixture.js';
import { hustings } from './speakers/speakers.fixture.js';
import { type OpenedDebate, segmentAt, sideOfSeat } from './state.js';
import type { PersonId } from './vocabulary.js';

export interface Course {
  readonly opening: Command;
  /** Whether all have their seats and the first turn is called before anything else is tried. */
  readonly gathered: boolean;
  readonly whims: readonly Whim[];
}

const people = [olga, dan, eve, ...debaters];
const everyType = Command.options.map((option) => option.shape.type.value);

const wait = fc.oneof(
  { weight: 25, arbitrary: fc.nat(2_000) },
  { weight: 15, arbitrary: fc.integer({ min: 2_000, max: 40_000 }) },
  { weight: 5, arbitrary: fc.integer({ min: 40_000, max: 500_000 }) },
  { weight: 10, arbitrary: fc.constant('due' as const) },
  { weight: 1, arbitrary: fc.constant('outage' as const) },
);

const whim = fc.record<Whim>({
  sensible: fc.nat(3).map((n) => n > 0),
  what: fc.nat(10_000),
  who: fc.nat(1_000),
  size: fc.nat(1_000),
  wait,
});

const opening = fc
  .record({
    /** The short ones as often as all others, because they come to their end. */
    format: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...formats) },
      { weight: 3, arbitrary: fc.constantFrom(lightning, townHall, sparring, hustings) },
      { weight: 2, arbitrary: fc.constant(parliament) },
    ),
    pace: fc.constantFrom(1, 1, 7, 60, 1000),
    /** Seconds of a turn by correspondence; mostly it is held in a hall. */
    turn: fc.constantFrom(null, null, null, null, 3_600, 172_800),
    chair: fc.constantFrom('organiser' as const, 'organiser' as const, 'clock' as const),
    startsAt: fc.constantFrom(null, null, at(30), at(1200)),
    podium: fc.constantFrom('live' as const, 'sealed' as const),
    questions: fc.constantFrom('hold' as const, 'review' as const, undefined, 'off' as const),
    medium: fc.constantFrom(undefined, undefined, 'written' as const, 'spoken' as const),
  })
  .map(({ format, pace, turn, questions, medium, ...rest }) => ({
    ...openDebate,
    ...rest,
    ...(questions && { questions }),
    ...(medium && { medium }),
    ...(medium === 'spoken' && { place: { hall: 'The town hall' } }),
    format: paced(turn === null ? format : byCorrespondence(format, turn), pace),
  }));

/** A debate that people of all kinds try to do all kinds of things to; most of what they try makes sense. */
export const anyCourse: fc.Arbitrary<Course> = fc.record({
  opening,
  gathered: fc.boolean(),
  whims: fc.oneof(
    fc.array(whim, { maxLength: 80, size: 'max' }),
    fc.array(whim, { minLength: 80, maxLength: 80 }),
  ),
});

/** Everybody sits down, and the chair calls the first turn. */
export const gathering = (debate: OpenedDebate): Attempt[] => [
  ...debaters.flatMap((by, i): Attempt[] => {
    const seat = debate.format.seats[i]?.id;
    if (!seat) return [];
    return [{ by, command: { type: 'claim-seat', seat, move: false }, facts: seatLink(seat) }];
  }),
  { by: olga, command: { type: 'call-turn', floor: debate.floorVersion }, facts: {} },
];

/** What somebody tries, seeing the debate as it is. */
export const attempted = (debate: OpenedDebate, whim: Whim): Attempt =>
  whim.sensible ? sensible(debate, whim) : wild(debate, whim);

/** Anything, by anybody. */
function wild(debate: OpenedDebate, { what, who, size }: Whim): Attempt {
  const type = pick(everyType, what);
  const seat = pick([...debate.format.seats.map(({ id }) => id), 'nowhere'], size);
  const role = pick(['seat', 'chair', 'deputy', 'clerk', 'audience'] as const, who + size);
  return {
    by: pick(people, who),
    command: commandOf(debate, type, { seat, size, floor: debate.floorVersion - (size % 2) }),
    facts: {
      ...noVotes,
      seed: size,
      submission: submitted(1 + (size % 4)),
      invitation: role === 'seat' ? { role, seat } : { role },
    },
  };
}

const commandOf = (
  debate: OpenedDebate,
  type: Command['type'],
  { seat, size, floor }: { seat: string; size: number; floor: number },
): Command =>
  ({
    ...openDebate,
    type,
    floor,
    seat,
    move: size % 3 === 0,
    to: pick(['clock', olga, dan, eve] as const, size),
    person: pick(type === 'sanction' ? people : [...debate.deputies, ...debate.clerks, dan], size),
    seconds: Math.ceil((1 + (size % 90)) / debate.format.pace),
    both: size % 4 !== 0,
    turn: 'turn' in debate.floor && size % 5 !== 0 ? debate.floor.turn : size % 9,
    again: size % 2 === 0,
    percent: size % 3 === 0 ? 0 : 25,
    side: size % 2 === 0 ? 'opposition' : null,
    ...(type === 'call-turn' && { seat: (size % 5 === 1 && seat) || undefined }),
    ...(type === 'void-turn' && { turn: debate.books.at(-1)?.turn ?? size % 9 }),
    ...(type === 'call-recess' && { seconds: size % 4 === 0 ? null : 10 + (size % 90) }),
    argument: type === 'file-argument' ? anyArgument(debate, size) : 1 + (size % 6),
    ...contentFields(type, size),
    ...speakerFields(type, size),
    place: size % 3 === 0 ? {} : { hall: `Room ${size % 4}` },
    rule: 'spam',
    submission: submissionId(1 + (size % 4)),
    question: 1 + (size % 4),
    into: 1 + (size % 3),
    poi: 1 + (size % 4),
    exchange: 1 + (size % 4),
    text: 'And the cost?',
    reason: 'Because',
    ...(type === 'sanction' && { kind: pick(SanctionKind.options, size) }),
    sanction: 1 + (size % 3),
    of: type === 'appeal' ? anyAct(size) : anySaying(size),
    appeal: 1 + (size % 3),
    ...(type !== 'rule' && { result: size % 3 === 0 ? 'dismissed' : 'upheld' }),
    ...(type === 'open-debate' && { chair: 'organiser' }),
  }) as Command;

const anyAct = (size: number): Appealed =>
  size % 2 === 0 ? { sanction: 1 + (size % 3) } : { argument: 1 + (size % 4) };

const anySaying = (size: number): Saying =>
  size % 2 === 0 ? { poi: 1 + (size % 3) } : { exchange: 1 + (size % 4) };

type Ask = (type: Command['type'], by: PersonId, seat?: string, facts?: Facts) => Attempt;

/** Something that the person who may do it would do now. */
function sensible(debate: OpenedDebate, { what, who, size }: Whim): Attempt {
  const pressing = [...pointAttempts(debate, size), ...examinationAttempts(debate, size)];
  if (pressing.length > 0 && who % 4 !== 0) return pick(pressing, what);
  const chair = debate.chair ?? olga;
  const ask: Ask = (type, by, seat = '', facts = noVotes) => {
    const command = commandOf(debate, type, { seat, size, floor: debate.floorVersion });
    const cards = command.type === 'file-argument' ? checked(command.argument.cards) : [];
    const known = { ...facts, ...(cards.length > 0 && { cards }) };
    return { by, command: { ...command, ...(seat && { move: true }) } as Command, facts: known };
  };
  const all: Attempt[] = [
    ...sitting(debate, ask),
    ...forStage(debate).map((type) => ask(type, chair)),
    ...speakers(debate).flatMap((by) => forSpeaker(debate).map((type) => ask(type, by))),
    ...preparers(debate).flatMap((by) =>
      times(2, ask(debate.floor.phase === 'prep' ? 'stop-prep' : 'spend-prep', by)),
    ),
    ...(debate.chair ? [] : times(2, ask('take-chair', olga))),
    ...(debate.undoable ? [ask('undo', chair)] : []),
    ...beforeTheDebate(debate, ask),
    ...(size % 3 === 0 ? besideTheFloor(debate, ask) : []),
    ...aboutQuestions(debate, size),
    ...aboutNotes(debate, size),
    ...aboutOrder(debate, size),
    ...aboutContent(debate, size),
    ...aboutSpeakers(debate, size),
    ...(size % 8 === 0 ? rarely(debate, ask) : []),
  ];
  return all.length === 0 ? ask('check-in', ann) : pick(all, what);
}

function sitting(debate: OpenedDebate, ask: Ask): Attempt[] {
  const seated = Object.values(debate.seats);
  const free = debate.format.seats.find(({ id }) => !debate.seats[id])?.id;
  const spare = [...debaters, eve].find((each) => seated.every(({ person }) => person !== each));
  const waiting = debate.stage === 'lobby' ? seated.filter(({ ready }) => !ready) : [];
  return [
    ...(free && spare ? times(4, ask('claim-seat', spare, free, seatLink(free))) : []),
    ...waiting.map(({ person }) => ask('check-in', person)),
  ];
}

function beforeTheDebate({ stage, format, toss }: OpenedDebate, ask: Ask): Attempt[] {
  if (stage !== 'lobby' && stage !== 'scheduled') return [];
  const seat = format.seats[0]?.id ?? '';
  const seed = { ...noVotes, seed: format.seats.length };
  return [
    ...(format.toss && !toss ? times(4, ask('toss-coin', olga, '', seed)) : []),
    ask('grant-time', olga, seat),
  ];
}

function besideTheFloor(debate: OpenedDebate, ask: Ask): Attempt[] {
  const chair = debate.chair ?? olga;
  return [
    ...(debate.arguments.length > debate.hidden.length ? [ask('hide-argument', chair)] : []),
    ...times(debate.hidden.length, ask('restore-argument', chair)),
    ask(debate.blanked ? 'show-podium' : 'blank-podium', chair),
  ];
}

/** What changes the people rather than the floor. */
function rarely(debate: OpenedDebate, ask: Ask): Attempt[] {
  const chair = debate.chair ?? olga;
  const seat = debate.format.seats[0]?.id ?? '';
  return [
    ...deputising(debate, chair, ask),
    ask('take-chair', dan, '', { invitation: { role: 'chair' } }),
    ask('claim-seat', eve, seat, seatLink(seat)),
    ask('hand-over', chair),
    ask('vacate-seat', chair, seat),
    ask('suspend-debate', chair),
    ...(debate.seq % 8 === 0 ? [ask('cancel-debate', chair), ask('abandon-debate', chair)] : []),
  ];
}

const forSpeaker = ({ floor }: OpenedDebate): Command['type'][] =>
  floor.phase === 'running' || floor.phase === 'overtime'
    ? [...times(3, 'file-argument' as const), 'yield-floor', 'take-technical-pause']
    : [];

function preparers(debate: OpenedDebate): PersonId[] {
  const { floor } = debate;
  if (floor.phase !== 'called' && floor.phase !== 'prep') return [];
  const side = ownerOf(debate, floor.turn);
  return Object.entries(debate.seats)
    .filter(([seat]) => sideOfSeat(debate, seat) === side)
    .map(([, { person }]) => person);
}

const speakers = (debate: OpenedDebate): PersonId[] => [
  ...seatsOfTurn(debate).flatMap((seat) => debate.seats[seat]?.person ?? []),
  ...(debate.holder?.person ? [debate.holder.person] : []),
];

const seatsOfTurn = (debate: OpenedDebate): readonly string[] =>
  'turn' in debate.floor ? segmentAt(debate, debate.floor.turn).seats : [];

const pick = <T>(items: readonly T[], index: number): T => items[index % items.length] as T;

const times = <T>(count: number, item: T): T[] => Array.from({ length: count }, () => item);
