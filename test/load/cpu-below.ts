import { readdirSync, readFileSync } from 'node:fs';

/** Of /proc, in ms. */
const tick = 10;

/** What the children of a process have used of the processor so far, ms; NaN where nobody knows. */
export function cpuBelow(parent: number): number {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((pid) => usedBy(pid, parent))
      .reduce((sum, used) => sum + used, 0);
  } catch {
    // There is no /proc on every system, and the figure is left out then.
    return NaN;
  }
}

function usedBy(pid: string, parent: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return Number(fields[1]) === parent ? (Number(fields[11]) + Number(fields[12])) * tick : 0;
  } catch {
    // It has ended in between.
    return 0;
  }
}
