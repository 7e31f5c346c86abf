import { due, type Recorded, replay } from '@crossbench/shared';
import { nodesAlike, tabsAlike } from './alike.js';
import { judgeAnswers, type Outcome } from './answers.js';
import type { Shown } from './node.js';
import { retold } from './retold.js';
import type { Service } from './service.js';
import { judgeSuccessions } from './successions.js';

/** How late time may be when nothing is in its way, ms. */
const prompt = 2_000;

/** Holds what came of a run against the promises of the design; what is broken is added to `world.wrong`. */
export async function judge(service: Service, shown: readonly Shown[]): Promise<void> {
  const { debateId, history, log, tally, time, wrong } = service.world;
  const lines = await log.after(debateId, 0);
  tally.lines = lines.length;
  tally['outages credited'] = count(lines, 'outage-credited');
  tally['results published'] = count(lines, 'result-published');
  if (lines.some(({ seq }, i) => seq !== i + 1)) wrong.push('The log has a hole.');
  const states = retold(service.world, lines);
  for (const asked of history.asked) judgeAnswers(service.world, asked, { lines, states });
  const moment = due(replay(lines));
  if (moment !== null && moment < time.now - prompt) wrong.push('Time has not passed on.');
  judgeOutages(service, { lines, states });
  judgeSuccessions(service, { lines, states });
  tabsAlike(service, lines);
  nodesAlike(service, shown, lines);
}

const count = (lines: readonly Recorded[], type: Recorded['event']['type']): number =>
  lines.filter(({ event }) => event.type === type).length;

/** Nobody's speech is charged for a time in which all nodes were away, once anything else is recorded. */
function judgeOutages({ heartbeats, world }: Service, { lines, states }: Outcome): void {
  for (const { ended_at } of heartbeats.outages) {
    const to = ended_at.getTime();
    const next = lines.findIndex(({ at }) => at >= to);
    const before = states[next];
    if (before?.stage !== 'live' && before?.stage !== 'deliberation') continue;
    const credited = lines.some(({ event }) => event.type === 'outage-credited' && event.to === to);
    if (!credited) world.wrong.push(`The outage until ${to} is not credited.`);
  }
}
