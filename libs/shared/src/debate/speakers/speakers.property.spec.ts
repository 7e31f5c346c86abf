import { hasList } from '../../formats/format.js';
import { everyCourse } from '../course.fixture.js';
import { type OpenedDebate, segmentAt } from '../state.js';
import { isPoint } from './floor-request.js';
import { listOfSpeakers } from './list-of-speakers.js';
import { requestStanding } from './standing.js';

const holds = (law: boolean, what: () => unknown) => {
  if (!law) throw new Error(JSON.stringify(what()));
};

it('one speaker at most has the floor, where there is a list, never longer than allowed', () => {
  everyCourse(({ lines }) => {
    for (const { recorded, after } of lines) {
      const { holder, interrupted } = after;
      const { floor } = after.suspension ?? after;
      if (!holder || holder.request === null) {
        holds(interrupted === null, () => [recorded, after]);
        continue;
      }
      holds('turn' in floor && hasList(segmentAt(after, floor.turn)), () => [recorded, after]);
      holds(holder.used <= (holder.budget ?? Infinity), () => [recorded, holder]);
      holds(!interrupted || kindOf(after, holder.request) === 'question', () => [recorded, after]);
      holds(interrupted?.request !== holder.request, () => [recorded, after]);
    }
  });
});

const kindOf = ({ requests }: OpenedDebate, number: number) => requests[number - 1]?.kind;

it('a request keeps its number, and only whoever waits is on the list', () => {
  everyCourse(({ lines }) => {
    for (const { before, recorded, after } of lines) {
      after.requests.forEach(({ number }, i) => holds(number === i + 1, () => recorded));
      if (before.stage !== 'unopened')
        holds(after.requests.length >= before.requests.length, () => recorded);
      const list = listOfSpeakers(after);
      holds(new Set(list).size === list.length, () => [recorded, list]);
      for (const request of list)
        holds(requestStanding(after, request) === 'queued', () => [recorded, request]);
      const firstSpeech = list.findIndex((request) => !isPoint(request));
      const lastPoint = list.findLastIndex(isPoint);
      holds(firstSpeech < 0 || lastPoint < firstSpeech, () => list);
    }
  });
});

it('the time of the sides and of the people is the same time', () => {
  everyCourse(({ lines }) => {
    for (const { recorded, after } of lines) {
      const { people, sides } = after.heard;
      const sum = (times: Readonly<Record<string, number>>) =>
        Object.values(times).reduce((all, each) => all + each, 0);
      holds(sum(people) === sum(sides), () => [recorded, after.heard]);
    }
  });
});
