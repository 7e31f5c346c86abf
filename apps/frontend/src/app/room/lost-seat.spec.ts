import type { DebateEvent, PersonId, Recorded } from '@crossbench/shared';
import { lostSeat } from './lost-seat';

const me = 'a0000000-0000-4000-8000-000000000001' as PersonId;
const other = 'b0000000-0000-4000-8000-000000000002' as PersonId;
const claimed = (person: PersonId): DebateEvent => ({
  type: 'seat-claimed',
  seat: 'for',
  person,
  robot: false,
});
const moved = (from: PersonId, person: PersonId): DebateEvent => ({
  type: 'seat-moved',
  seat: 'for',
  from,
  person,
  robot: false,
});
const vacated: DebateEvent = { type: 'seat-vacated', seat: 'for' };

const removed: DebateEvent = {
  type: 'participant-removed',
  contentHash: '',
  sanction: 1,
  person: me,
  rule: 'abuse',
};

const log = (...events: DebateEvent[]): Recorded[] =>
  events.map((event, i) => ({
    seq: i + 1,
    at: i as Recorded['at'],
    actor: me,
    commandId: null,
    hash: '',
    event,
  }));

it.each([
  ['somebody who never sat', log(claimed(other), vacated), null],
  ['somebody who sits', log(claimed(me)), null],
  ['a seat that went to another device', log(claimed(me), moved(me, other)), /another device/],
  ['a seat that was freed', log(claimed(me), vacated), /freed/],
  ['nothing where a sanction tells it', log(claimed(me), vacated, removed), null],
  ['a seat taken back', log(claimed(me), moved(me, other), moved(other, me)), null],
])('tells of %s', (_, lines, words) => {
  const said = lostSeat(lines, me);
  if (words === null) expect(said).toBeNull();
  else expect(said).toMatch(words);
});
