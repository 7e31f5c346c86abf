/** What a stand-in for the clocks of a process can do. */
export interface Clocks {
  setTimeout(act: () => void, ms?: number): object;
  setImmediate(act: () => void): object;
  setInterval(act: () => void, ms: number): object;
  cancel(timer: object | undefined): void;
  monotonic(): number;
  wall(): number;
}

type Timers = 'setTimeout' | 'setImmediate' | 'setInterval';
type Clearing = 'clearTimeout' | 'clearImmediate' | 'clearInterval';

let inCharge: Clocks | null = null;
let replaced = false;

/** Puts other clocks in the place of the real ones; gives back what ends that. */
export function replaceClocks(clocks: Clocks): () => void {
  if (!replaced) replaceTimers();
  inCharge = clocks;
  const wall = Date.now;
  Date.now = () => clocks.wall();
  Object.defineProperty(performance, 'now', { value: () => clocks.monotonic(), ...own });
  return () => {
    inCharge = null;
    Date.now = wall;
    Reflect.deleteProperty(performance, 'now');
  };
}

/** Once for all runs: Jest keeps whatever was ever a global. */
function replaceTimers(): void {
  replaced = true;
  const setting: Timers[] = ['setTimeout', 'setImmediate', 'setInterval'];
  for (const name of setting) {
    const real = globalThis[name] as (...given: unknown[]) => unknown;
    replace(name, (act: () => void, ms: number, ...more: unknown[]) =>
      inCharge ? inCharge[name](act, ms) : real(act, ms, ...more),
    );
  }
  const clearing: Clearing[] = ['clearTimeout', 'clearImmediate', 'clearInterval'];
  for (const name of clearing) {
    const real = globalThis[name] as (timer: unknown) => void;
    replace(name, (timer: object | undefined) => (inCharge ? inCharge.cancel(timer) : real(timer)));
  }
}

const own = { configurable: true, writable: true };

const replace = (name: string, value: unknown): void => {
  Object.defineProperty(globalThis, name, { value, ...own });
};
