/** One timed question to the server's clock; all in ms, `sent` and `received` by the device's monotonic clock. */
export interface Sample {
  readonly sent: number;
  readonly received: number;
  readonly serverNow: number;
}

/** What must be added to the monotonic clock to get the server's time, and how wrong that may be. */
export interface Offset {
  readonly offset: number;
  /** Half the round trip: the answer may have been written anywhere in it. */
  readonly error: number;
  readonly measuredAt: number;
}

/** How far two quartz clocks drift apart at worst: 50 parts per million. */
const drift = 50 / 1_000_000;

/** How wrong an offset may be by now, ms. It grows with age. */
export const errorAt = ({ error, measuredAt }: Offset, monotonic: number): number =>
  error + Math.max(0, monotonic - measuredAt) * drift;

export function offsetOf({ sent, received, serverNow }: Sample): Offset {
  const offset = serverNow - (sent + received) / 2;
  return { offset, error: (received - sent) / 2, measuredAt: received };
}

/**
 * The better of what was known and what was just measured. The shorter round trip wins; but where the two cannot both be
 * right, the device's clock stood still (it slept), and what was known is worthless.
 */
export function better(known: Offset | null, measured: Offset): Offset {
  if (!known) return measured;
  const before = errorAt(known, measured.measuredAt);
  const contradicts = Math.abs(known.offset - measured.offset) > before + measured.error + 1;
  return contradicts || measured.error <= before ? measured : known;
}
