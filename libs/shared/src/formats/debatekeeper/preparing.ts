import type { Segment } from '../format.js';
import { silence } from '../segments.js';
import { bellsOf } from './changing.js';
import type { Remarks } from './remarks.js';
import { shortened } from './names.js';
import type { Show, Stretch, Timed } from './show.js';

/** The preparation before the first speech. Where its timer waits at a bell, each stage becomes a part of its own. */
export function preparation({ preparation: timed }: Show, remarks: Remarks): Segment[] {
  if (!timed) return [];
  const stages = stagesOf(timed);
  if (stages.length > 1)
    remarks.note(
      `the preparation stops at ${stages.length - 1} bells; its ${stages.length} stages are parts of their own, which the chair calls one by one.`,
      timed,
    );
  return stages.map(({ from, to, what }, i) => ({
    ...silence('prep', {
      code: stages.length === 1 ? 'PREP' : `PREP${i + 1}`,
      label: shortened(what?.display || 'Preparation', 80),
      seconds: to - from,
    }),
    bells: bellsOf(timed)
      .filter(({ at }) => at > from && at <= to)
      .map(({ at, strokes }) => ({ at: at - from, strokes })),
  }));
}

interface Stage {
  readonly from: number;
  readonly to: number;
  readonly what: Stretch | null;
}

function stagesOf({ first, bells, seconds }: Timed): Stage[] {
  const stops = bells.filter(({ pause, at }) => pause && at > 0 && at < seconds);
  const starts = [{ at: 0, next: first }, ...stops];
  return starts.map(({ at, next }, i) => ({
    from: at,
    to: starts[i + 1]?.at ?? seconds,
    what: next,
  }));
}
