import { entryBy, type Issued } from '../issued.js';
import type { Entry } from '../refusal.js';
import type { Restorable } from '../restorable.js';
import { type OpenedDebate, seatOf } from '../state.js';

/** The seats of those whose removal is taken back, unless a substitute sits there by now. */
export function givenBack(
  debate: OpenedDebate,
  before: Pick<Restorable, 'inForce'>,
  { by, at }: Pick<Issued, 'by' | 'at'>,
): Entry[] {
  const entry = entryBy(by, at);
  return debate.sanctions
    .filter(({ number }) => debate.inForce.includes(number) && !before.inForce.includes(number))
    .flatMap(({ person, name, lost }) => {
      if (!lost || debate.seats[lost.seat] || seatOf(debate, person)) return [];
      const { seat, robot, ready } = lost;
      const claimed = entry({ type: 'seat-claimed', seat, person, robot }, { name });
      return ready ? [claimed, entry({ type: 'seat-checked-in', seat })] : [claimed];
    });
}
