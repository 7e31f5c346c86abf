import type { GivenDebate } from '../room/given-a-debate.fixture';
import { asked, examining, replied, speaking } from '../poi/given-points.fixture';
import { examinationOnFloor, examinationPlace } from './examination-place';

const place = ({ debate, now }: GivenDebate, seat: string) => examinationPlace(debate, seat, now);

it.each<[string, () => GivenDebate, string, object]>([
  ['the asker', examining, 'for', { kind: 'ask', barred: null, rule: null }],
  ['the answerer', examining, 'against', { kind: 'listen', words: 'Ada asks Ben.' }],
  ['the asker who waits', asked, 'for', { kind: 'wait', barred: 'Move on in 0:15' }],
  [
    'the asker who waits no longer',
    () => asked().pass(15_000),
    'for',
    { kind: 'wait', barred: null },
  ],
  [
    'the answerer of a question',
    asked,
    'against',
    { kind: 'answer', words: 'Ada asks: “Who pays?”' },
  ],
  [
    'the asker in a pause',
    () => asked().chair('pause-clock'),
    'for',
    { kind: 'wait', barred: 'The clock is paused.' },
  ],
  ['the asker after an answer', replied, 'for', { kind: 'ask', barred: null }],
  [
    'the asker when time is up',
    () => replied().pass(45_000),
    'for',
    { kind: 'ask', barred: 'Time is up.' },
  ],
  ['nobody in a speech', () => speaking(70), 'pm', { kind: 'listen', words: '' }],
])('offers %s', (_, given, seat, expected) => {
  expect(place(given(), seat)).toMatchObject(expected);
});

it('is over when the floor is closed', () => {
  expect(examinationOnFloor(examining().debate)).toBe(3);
  expect(examinationOnFloor(examining().chair('end-turn').debate)).toBeNull();
});
