import { type Format, type Segment, secondsPerSide } from '../format.js';
import { framed, openBlock, silence, turn } from '../segments.js';
import { bellsOf, endsForGood, periodsOf, windowOf } from './changing.js';
import { examined } from './examining.js';
import { codesFor, quoted, shortened, slug } from './names.js';
import { placed } from './placing.js';
import { preparation } from './preparing.js';
import type { Remarks } from './remarks.js';
import { type Placed, seated, type Speakers } from './seating.js';
import type { Show, Speech } from './show.js';
import { sideLabels } from './sides.js';
import { withTeams } from './teams.js';

/** Turns what a timer's file says into a format that can be debated by, and says what it assumed on the way. */
export function arranged(show: Show, remarks: Remarks): Format {
  const { speeches } = show;
  const places = placed(speeches, remarks);
  const { speakers, ...seating } = seated(places);
  const seats = withTeams(seating.seats);
  const before = preparation(show, remarks);
  const codes = codesFor(
    speeches.map(({ name }) => name),
    ['VOTE-PRE', 'VOTE-POST', ...before.map(({ code }) => code)],
  );
  const segments = speeches.map((speech, i) =>
    examined(
      segmentOf(speech, places[i] as Placed, speakers[i] as Speakers, codes[i] ?? '', remarks),
      seats,
      remarks,
    ),
  );
  const format: Format = {
    id: slug(show.name, 40) || 'imported',
    name: shortened(show.name, 80),
    sides: sideLabels(speeches.map(({ name }) => name)),
    seats: [...seats],
    prepPool: 0,
    pace: 1,
    segments: framed([...before, ...segments]),
    sources: show.sources.map((source) => shortened(source, 300)),
  };
  return balanced(format, remarks);
}

function segmentOf(
  speech: Speech,
  { kind, side }: Placed,
  { seats, one }: Speakers,
  code: string,
  remarks: Remarks,
): Segment {
  const { name, seconds } = speech;
  const named = { code, label: shortened(name, 80), seconds, kind };
  const bells = bellsOf(speech);
  if (kind === 'prep' || kind === 'recess' || kind === 'announcement')
    return { ...silence(kind, named), bells };
  const stops = speech.bells.some(({ pause }) => pause);
  if (stops)
    remarks.note(
      `${quoted(name)} stops at a bell; here its clock runs on unless the chair pauses it.`,
    );
  if (seats.length !== 1 && !one) return openBlock(seats, { ...named, bells });
  const poi = windowOf(speech, `the speech ${quoted(name)}`, remarks);
  const periods = periodsOf(speech);
  return {
    ...turn(side ?? 'proposition', '', { ...named, bells }),
    side,
    seats: [...seats],
    ...(one && { oneSpeaker: true }),
    ...(poi && { poi }),
    ...(periods.length > 0 && { periods }),
    ...(endsForGood(speech) && { grace: 0 }),
  };
}

/** A format whose sides get different times on purpose says so. */
function balanced(format: Format, remarks: Remarks): Format {
  const { proposition, opposition } = secondsPerSide(format);
  if (proposition === opposition) return format;
  remarks.note(
    `the sides get different times: ${format.sides.proposition} ${proposition} s, ${format.sides.opposition} ${opposition} s. The format is marked as asymmetric.`,
  );
  return { ...format, asymmetric: true };
}
