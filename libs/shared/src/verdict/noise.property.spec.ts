import { type Choice, choices } from './results.js';
import { tally } from './tally.js';

/** A seeded stream of numbers below one, so that every run sees the same rooms ("xorshift32"). */
function stream(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** A room in which three in ten change their minds, none of them in any direction on balance. */
function restlessRoom(people: number, random: () => number) {
  const any = (among: readonly Choice[]) => among[Math.floor(random() * among.length)] as Choice;
  return Array.from({ length: people }, () => {
    const pre = any(choices);
    const changes = random() < 0.3;
    const choice = changes ? any(choices.filter((other) => other !== pre)) : pre;
    return { pre, post: { choice, moved: [], ratings: [] } };
  });
}

it('a room without any drift is rarely given a winner, where the bigger gain would nearly always name one', () => {
  const random = stream(20260105);
  const rooms = Array.from({ length: 400 }, () => tally(restlessRoom(60, random), []).division);
  const named = rooms.filter(({ verdict }) => verdict !== 'too-close-to-call').length;
  const bigger = rooms.filter(({ meanShift }) => meanShift !== 0).length;
  expect(named / 400).toBeLessThanOrEqual(0.06);
  expect(named).toBeGreaterThan(0);
  expect(bigger / 400).toBeGreaterThan(0.8);
});

it('a room that really moved is given to the side it moved to', () => {
  const random = stream(7);
  const rooms = Array.from({ length: 100 }, () => {
    const room = restlessRoom(200, random).map((ballot) =>
      random() < 0.25 ? { ...ballot, post: { ...ballot.post, choice: 'for' as const } } : ballot,
    );
    return tally(room, []).division.verdict;
  });
  expect(rooms.filter((verdict) => verdict === 'proposition').length).toBeGreaterThan(90);
  expect(rooms).not.toContain('opposition');
});
