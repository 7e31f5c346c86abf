import { everyCourse } from '../course.fixture.js';
import { segmentAt } from '../state.js';
import { noQuestions } from './asking.js';
import { questionQueue } from './queue.js';
import { standingOf, takesQuestions } from './standing.js';

it('one question at a time is on the floor, and only where questions may be put', () => {
  everyCourse(({ lines }) => {
    for (const { before, recorded, after } of lines) {
      const { event } = recorded;
      const standings = after.questions.map((question) => standingOf(after, question));
      const facing = standings.filter((standing) => standing === 'on-floor').length;
      const queue = questionQueue(after, {});
      if (facing > 1) throw new Error(JSON.stringify(after.questionCalls));
      expect(queue).toHaveLength(standings.filter((standing) => standing === 'queued').length);
      if (before.stage === 'unopened') continue;
      if (event.type === 'question-called') {
        const { floor } = before;
        expect(floor.phase).toBe('running');
        expect(takesQuestions(segmentAt(before, event.turn))).toBe(true);
      }
      if (event.type === 'question-approved') {
        expect(noQuestions(before)).toBeNull();
        expect(after.questions.at(-1)?.number).toBe(event.question);
      }
    }
  });
});
