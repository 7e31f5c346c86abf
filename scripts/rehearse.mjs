// Runs a whole debate with robots: npm run rehearse -- --format lightning --speed 60 [--seed 1]
import { parseArgs } from 'node:util';
import { rehearse } from '../apps/backend/dist/rehearsal/rehearse.js';

const { values } = parseArgs({
  options: {
    format: { type: 'string', default: 'lightning' },
    speed: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
  },
});

try {
  const debate = await rehearse(
    { formatId: values.format, speed: Number(values.speed), seed: Number(values.seed) },
    show,
  );
  const { verdict, paired } = debate.results?.division ?? {};
  console.log(`\n${debate.arguments.length} arguments, ${paired} paired voters: ${verdict}`);
} catch (error) {
  console.error(error.name === 'CannotStart' ? error.message : error);
  process.exitCode = 1;
}

/** One line that is written over and over in a terminal, one for each change elsewhere. */
function show({ stage, floor, format, arguments: said }) {
  const turn = 'turn' in floor ? floor.turn : null;
  const place = turn === null ? stage : `${format.segments[turn].label} (${floor.phase})`;
  const line = `${turn ?? '–'} of ${format.segments.length - 2} · ${place} · ${said.length} arguments`;
  if (line === show.last) return;
  show.last = line;
  process.stdout.write(process.stdout.isTTY ? `\r${line.padEnd(90)}` : `${line}\n`);
}
