import type { EventOf, PersonId, Recorded } from '@crossbench/shared';
import type { Evidence, Violation } from '../evidence.ts';

type Filed = EventOf<'argument-filed'>;

/** How long after a session's end was confirmed something of it may still be stamped, ms. */
const revocationTakes = 20;

/** The clock of one turn, as anybody could keep it with pen and paper; ms. */
interface Stopwatch {
  readonly budget: number;
  readonly ran: number;
  /** Null while it stands still. */
  readonly since: number | null;
}

/**
 * Invariant 4 once more, reckoned from the bare events and not by the rules that the server itself uses:
 * arguments are filed by whoever sits in the seat, or was recognised last, before time and grace have run out.
 */
export function* seatsAndDeadlines({ stored, revoked = [] }: Evidence): Iterable<Violation> {
  const seats = new Map<string, PersonId>();
  const recognised = new Map<number, PersonId>();
  let watch: Stopwatch = { budget: 0, ran: 0, since: null };
  for (const line of stored) {
    const { event, at, seq, actor } = line;
    if (event.type === 'argument-filed' && !event.cutOff) {
      const speaker =
        event.request === undefined ? seats.get(event.seat ?? '') : recognised.get(event.request);
      yield* wellFiled(event, line, speaker, watch);
    }
    const ended = revoked.find(({ person }) => person === actor);
    if (ended && at > ended.at + revocationTakes) {
      yield broken(`Line ${seq} is by somebody whose session had ended.`);
    }
    if (event.type === 'speaker-recognised') recognised.set(event.request, event.person);
    else if (event.type === 'speaker-finished') recognised.delete(event.request);
    else if (event.type === 'seat-claimed' || event.type === 'seat-moved') {
      seats.set(event.seat, event.person);
    } else if (event.type === 'seat-vacated') seats.delete(event.seat);
    else watch = moved(watch, line);
  }
}

function* wellFiled(
  event: Filed,
  { at, seq, actor }: Recorded,
  speaker: PersonId | undefined,
  { budget, ran, since }: Stopwatch,
): Iterable<Violation> {
  if (speaker !== event.person || actor !== event.person) {
    yield broken(`Line ${seq} is not by whoever has the floor.`);
  }
  if (since === null)
    return void (yield broken(`Line ${seq} was filed while the clock stood still.`));
  const grace = Math.min(Math.round(budget / 10), 15_000);
  const late = ran + at - since - budget;
  if (late >= grace) yield broken(`Line ${seq} was filed ${late - grace} ms after its deadline.`);
  if (late >= 0 !== event.overtime)
    yield broken(`Line ${seq} does not say rightly if it was late.`);
}

function moved(watch: Stopwatch, { event, at }: Recorded): Stopwatch {
  const { budget, ran, since } = watch;
  switch (event.type) {
    case 'turn-called':
      return { budget: event.budget, ran: 0, since: null };
    case 'turn-started':
    case 'clock-resumed':
      return { ...watch, since: at };
    case 'clock-paused':
    case 'turn-ended':
    case 'turn-skipped':
      return { budget, ran: since === null ? ran : ran + at - since, since: null };
    case 'turn-extended':
      // What ran over the time before is not charged to the time that is given now.
      return {
        budget: budget + event.seconds * 1000,
        ran: since === null ? ran : Math.min(budget, ran + at - since),
        since: since === null ? null : at,
      };
    case 'outage-credited':
      return since === null
        ? watch
        : { ...watch, ran: ran - (event.to - Math.max(event.from, since)) };
    default:
      return watch;
  }
}

const broken = (what: string): Violation => ({ invariant: 4, what });
