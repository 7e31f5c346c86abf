import { isExamination, isSilent } from '../../formats/format.js';
import { everyCourse } from '../course.fixture.js';
import { segmentAt } from '../state.js';

const holds = (law: boolean, what: () => unknown) => {
  if (!law) throw new Error(JSON.stringify(what()));
};

it('what stands of a spoken speech was noted by its speaker or a clerk, before the next one began', () => {
  everyCourse(({ lines }) => {
    for (const { before, recorded } of lines) {
      const { event, actor } = recorded;
      if (event.type !== 'argument-filed' || before.stage === 'unopened') continue;
      const { turn, seat, request, person, notedBy } = event;
      if (before.medium === 'written') {
        holds(notedBy === undefined, () => recorded);
        continue;
      }
      holds(!event.cutOff && !event.overtime && actor === (notedBy ?? person), () => recorded);
      if (notedBy) holds(before.clerks.includes(notedBy), () => recorded);
      const author =
        request === undefined
          ? before.seats[seat ?? '']?.person
          : before.requests[request - 1]?.person;
      holds(person === (author ?? notedBy), () => recorded);
      const said = before.books.filter(
        (book) => book.startedAt !== null && !isSilent(segmentAt(before, book.turn)),
      );
      holds(said.at(-1)?.turn === turn, () => [recorded, before.books]);
      holds(!isExamination(segmentAt(before, turn)), () => recorded);
    }
  });
});
