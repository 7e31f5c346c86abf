// Loaded before every server that is measured: tells what it has used when it is asked.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');

/** Longer than this between two turns of the event loop, and it is noted, ms. */
const shortest = 2;

/** The same for all processes of this machine, ms. */
const clock = () => Number(process.hrtime.bigint()) / 1e6;

let timer;
let gaps = [];

process.on('message', (asked) => {
  if (asked?.task === 'usage') process.send({ ...asked, given: usage() });
  if (asked?.task === 'memory') process.send({ ...asked, given: memory() });
  if (asked?.task === 'watch-loop') watch();
});
process.on('disconnect', () => process.exit());
process.channel?.unref();

function usage() {
  const { user, system } = process.cpuUsage();
  const noted = gaps;
  gaps = [];
  clearInterval(timer);
  return { cpuMs: (user + system) / 1000, gaps: noted };
}

/** What is held when nothing is left to be thrown away, bytes. */
function memory() {
  for (let i = 0; i < 3; i++) collect();
  return process.memoryUsage.rss();
}

function watch() {
  clearInterval(timer);
  gaps = [];
  let last = clock();
  timer = setInterval(() => {
    const now = clock();
    if (now - last > shortest) gaps.push({ until: now, ms: now - last });
    last = now;
  }, 1);
  timer.unref();
}
