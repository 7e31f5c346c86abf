import type { OpenedDebate } from '@crossbench/shared';

/** A speech on the table, named by how it stands to now. */
export interface ShownSpeech {
  readonly turn: number;
  readonly name: 'This speech' | 'The last speech' | 'The speech before';
}

/** The two latest speeches in which something was said, the newer one first; arguments beyond `upTo` do not count yet. */
export function shownSpeeches(debate: OpenedDebate, upTo: number): readonly ShownSpeech[] {
  const { floor, books } = debate;
  const onTheFloor = !('turn' in floor) || floor.phase === 'clearing' ? null : floor.turn;
  const filed = debate.arguments.filter(({ number }) => number <= upTo);
  const examined = debate.exchanges.filter(({ turn }) => turn !== onTheFloor);
  const spoken = [...filed, ...examined].map(({ turn }) => turn);
  const held = books.map(({ turn }) => turn).reverse();
  const [newer, older] = [...new Set(held)].filter((turn) => spoken.includes(turn));
  if (newer === undefined) return [];
  const current = newer === onTheFloor;
  const first: ShownSpeech = { turn: newer, name: current ? 'This speech' : 'The last speech' };
  if (older === undefined) return [first];
  return [first, { turn: older, name: current ? 'The last speech' : 'The speech before' }];
}
