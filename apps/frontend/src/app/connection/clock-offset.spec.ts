import * as fc from 'fast-check';
import { better, errorAt, offsetOf, type Offset } from './clock-offset';

const truth = 1_800_000_000_000;

/** What a ping brings that left at `sent` and took `up` and `down` ms. */
const measured = (sent: number, up: number, down: number, offset = truth): Offset =>
  offsetOf({ sent, received: sent + up + down, serverNow: sent + up + offset });

it('is never more wrong than it says, however unlike the two ways are', () => {
  const way = fc.integer({ min: 0, max: 4_000 });
  fc.assert(
    fc.property(way, way, fc.integer({ min: 0, max: 10_000_000 }), (up, down, sent) => {
      const { offset, error } = measured(sent, up, down);
      expect(Math.abs(offset - truth)).toBeLessThanOrEqual(error);
    }),
  );
});

it('keeps the sample with the shortest round trip', () => {
  const quick = measured(1_000, 10, 10);
  const slow = measured(2_000, 300, 5);
  expect(better(quick, slow)).toBe(quick);
  expect(better(slow, quick)).toBe(quick);
});

it('trusts a sample less as it ages', () => {
  const old = measured(0, 10, 10);
  const hour = 3_600_000;
  expect(errorAt(old, hour)).toBeGreaterThan(old.error + 100);
  const fair = measured(hour, 50, 50);
  expect(better(old, fair)).toBe(fair);
});

it('throws away what cannot be true any more, because the device slept', () => {
  const before = measured(1_000, 5, 5);
  const after = measured(2_000, 200, 200, truth + 3_600_000);
  expect(better(before, after)).toBe(after);
});
