import {
  type Format,
  hasList,
  isDivision,
  isExamination,
  isSilent,
  seatIn,
  type Segment,
} from '../format.js';
import { type SeatId, sides } from '../../debate/vocabulary.js';
import { timeText } from '../time-text.js';
import { capitalised, type Fault, partCalled } from './fault.js';

/** A fault of one segment: its field, and the sentence. */
type Found = readonly [field: string | readonly (string | number)[], sentence: string];

/** What makes one segment impossible. */
export function segmentFaults(format: Format, index: number): Fault[] {
  const segment = format.segments[index];
  if (!segment) return [];
  const it = partCalled(format, index);
  return [
    ...bellFaults(segment, it),
    ...speakerFaults(format, segment, it),
    ...examinationFaults(format, segment, it),
    ...poiFaults(segment, it),
    ...periodFaults(segment, it),
    ...limitFaults(segment, it),
    ...sideClockFaults(segment, it),
  ].map(([field, sentence]) => ({
    path: ['segments', index, ...(typeof field === 'string' ? [field] : field)],
    sentence: capitalised(sentence),
  }));
}

const bellFaults = ({ bells, seconds }: Segment, it: string): Found[] =>
  bells.flatMap(({ at }, i): Found[] =>
    at > seconds
      ? [
          [
            ['bells', i],
            `${it} has a bell at ${timeText(at)}, but it ends at ${timeText(seconds)}. Ring it earlier, or make the part longer.`,
          ],
        ]
      : [],
  );

function speakerFaults(format: Format, segment: Segment, it: string): Found[] {
  const { seats, side } = segment;
  const silent = isDivision(segment) || isSilent(segment);
  if (silent && seats.length > 0)
    return [['seats', `nobody speaks in ${it}. Take the speakers away, or choose another kind.`]];
  if (!silent && segment.kind !== 'floor' && seats.length === 0)
    return [['seats', `nobody speaks in ${it}. Choose who does.`]];
  const found = seats.flatMap((id): Found[] => {
    const seat = seatIn(format, id);
    if (!seat)
      return [
        [
          'seats',
          `${it} is given to a seat “${id}” that this format does not have. Choose another seat, or add one.`,
        ],
      ];
    if (!side || seat.side === side) return [];
    const whose = format.sides[side];
    return [
      [
        'seats',
        `${it} is time of the ${whose} side, and ${seat.label} does not sit there. Choose a seat of that side.`,
      ],
    ];
  });
  return segment.oneSpeaker && seats.length < 2
    ? [
        ...found,
        [
          'seats',
          `${it} is for one of several seats, and there is no choice. Choose another seat beside it, or one seat for good.`,
        ],
      ]
    : found;
}

function examinationFaults(format: Format, segment: Segment, it: string): Found[] {
  const { seats, asker, answerer, kind } = segment;
  const found: Found[] = [];
  for (const [field, id] of Object.entries({ asker, answerer }))
    if (id && !seats.includes(id))
      found.push([
        field,
        `${labelOf(format, id)} asks or answers in ${it} without speaking there. Choose somebody who does.`,
      ]);
  if (kind === 'cross-examination' && !(asker && answerer))
    found.push(['asker', `${it} does not say who asks and who answers. Choose a seat for each.`]);
  if (asker && asker === answerer)
    found.push([
      'answerer',
      `in ${it} ${labelOf(format, asker)} would answer to themselves. Choose somebody else.`,
    ]);
  const both = isExamination(segment) || (kind === 'free-debate' && segment.sideClock);
  return both && found.length === 0 ? [...found, ...missingSides(format, segment, it)] : found;
}

/** Where the sides take turns, each of them has to be there. */
function missingSides(format: Format, { seats }: Segment, it: string): Found[] {
  const there = seats.map((id) => seatIn(format, id)?.side);
  if (seats.length === 0 || seats.some((id) => !seatIn(format, id))) return [];
  return sides
    .filter((side) => !there.includes(side))
    .map((side) => [
      'seats',
      `nobody of the ${format.sides[side]} side is there in ${it}, where both sides take turns. Choose one of theirs.`,
    ]);
}

const labelOf = (format: Format, id: SeatId): string => seatIn(format, id)?.label ?? `“${id}”`;

function poiFaults({ poi, seconds }: Segment, it: string): Found[] {
  if (!poi) return [];
  if (poi.opens >= poi.closes)
    return [
      ['poi', `in ${it} points of information end before they begin. Let them begin earlier.`],
    ];
  if (poi.closes <= seconds) return [];
  const times = `until ${timeText(poi.closes)}, but it ends at ${timeText(seconds)}`;
  return [['poi', `${it} takes points of information ${times}. Let them end earlier.`]];
}

function periodFaults({ periods = [], seconds }: Segment, it: string): Found[] {
  const rising = periods.every(({ at }, i) =>
    i === 0 ? at === 0 : at > (periods[i - 1]?.at ?? 0),
  );
  const inside = periods.every(({ at }) => at < seconds);
  if (rising && inside) return [];
  const advice = `Let the first begin at 0:00, and each later than the one before, before ${timeText(seconds)}.`;
  return [['periods', `the stretches of ${it} do not follow each other. ${advice}`]];
}

function limitFaults(segment: Segment, it: string): Found[] {
  const { perSpeaker = 0, seconds } = segment;
  const found: Found[] = [];
  if (perSpeaker > seconds)
    found.push([
      'perSpeaker',
      `in ${it} one speaker may speak longer than the part lasts. Give each less, or make it longer.`,
    ]);
  if (perSpeaker && !hasList(segment))
    found.push([
      'perSpeaker',
      `${it} has no list of speakers whose time could be limited. Take the limit away.`,
    ]);
  return found;
}

function sideClockFaults({ kind, sideClock, seconds }: Segment, it: string): Found[] {
  if (!sideClock) return [];
  const found: Found[] = [];
  if (kind !== 'free-debate')
    found.push([
      'sideClock',
      `${it} has a clock for each side, which only a free debate has. Take the clocks away.`,
    ]);
  if (sideClock.perUse > sideClock.seconds)
    found.push([
      'sideClock',
      `in ${it} one statement may last longer than the clock of its side. Allow less for a statement.`,
    ]);
  if (Math.abs(sideClock.seconds * 2 - seconds) >= 0.001)
    found.push([
      'sideClock',
      `the two clocks of the sides in ${it} make ${timeText(sideClock.seconds * 2)}, but it lasts ${timeText(seconds)}. Give each side half of it.`,
    ]);
  return found;
}
