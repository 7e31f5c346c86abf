import { everyCourse, type Line } from '../course.fixture.js';
import { isOpenExchange } from '../examination/exchanges.js';
import { isExamination } from '../../formats/format.js';
import { unspoken } from '../../record/withhold.js';
import { segmentAt, sideOfSeat } from '../state.js';
import { openPoints, takenPoint } from './points.js';
import { openness } from './poi-window.js';

const holds = (law: boolean, line: Line) => {
  if (!law) throw new Error(JSON.stringify([line.recorded, line.before]));
};

const isPoint = ({ recorded: { event } }: Line) => event.type.startsWith('poi-');
const isExchange = ({ recorded: { event } }: Line) => event.type.startsWith('exchange-');

it('a point exists only inside the window of the other side’s running turn', () => {
  everyCourse(({ lines }) => {
    for (const line of lines) {
      const { before, after, recorded } = line;
      const open = openPoints(after);
      const now = openness(after, recorded.at);
      if (open.length > 0) holds(now?.state === 'open' || now?.left === null, line);
      for (const { side, turn, seat } of open) {
        holds(segmentAt(after, turn).side !== side && sideOfSeat(after, seat) === side, line);
      }
      const seats = open.map(({ seat }) => seat);
      holds(new Set(seats).size === seats.length, line);
      if (!isPoint(line) || before.stage === 'unopened') continue;
      const { floor } = before;
      holds(floor.phase === 'running' || floor.phase === 'overtime', line);
      const { event, at } = recorded;
      if (event.type === 'poi-offered' || event.type === 'poi-accepted')
        holds(floor.phase === 'running' && openness(before, at)?.state === 'open', line);
      if (event.type === 'poi-accepted') holds(takenPoint(before) === null, line);
      holds(
        !unspoken([recorded]).some((read) => event.type === 'poi-offered' && !!read.wording),
        line,
      );
    }
  });
});

it('one question is open at a time, while its examination is on the floor', () => {
  everyCourse(({ lines }) => {
    for (const line of lines) {
      const { before, after, recorded } = line;
      const open = after.exchanges.filter((each) => isOpenExchange(after, each));
      holds(open.length <= 1, line);
      const { event } = recorded;
      if (event.type === 'argument-filed')
        holds(!isExamination(segmentAt(after, event.turn)), line);
      if (!isExchange(line) || before.stage === 'unopened') continue;
      const { floor } = before;
      const running = floor.phase === 'running';
      holds(running || (event.type !== 'exchange-opened' && floor.phase === 'overtime'), line);
      if (floor.phase === 'running' || floor.phase === 'overtime')
        holds(isExamination(segmentAt(before, floor.turn)), line);
      if (event.type === 'exchange-answered')
        holds(before.exchanges[event.exchange - 1]?.side !== event.side, line);
    }
  });
});
