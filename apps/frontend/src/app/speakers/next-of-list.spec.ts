import { ben, eve, type GivenDebate, olga } from '../room/given-a-debate.fixture';
import { nextAction } from '../chair/next-action';
import { asks, onTheFloor, recognises, three } from './given-a-list.fixture';

const desk = (given: GivenDebate) => {
  const { primary, beside, note } = nextAction(given.debate, given.now, null);
  return [primary?.label, beside?.label, note];
};

it('recognises whoever comes first by the rule when nobody speaks', () => {
  const given = three();
  expect(desk(given)).toEqual([
    'Recognise Ben',
    'Pause the clock',
    'Ben wants to reply for Opposition. 3 wait.',
  ]);
  expect(nextAction(given.debate, given.now, null).primary).toMatchObject({
    command: { type: 'recognise', floor: given.debate.floorVersion, request: 3 },
  });
});

it('pauses the clock while somebody speaks, and can end the speech', () => {
  expect(desk(recognises(three(), 3))).toEqual([
    'Pause the clock',
    'End the speech',
    'Ben has the floor for Opposition.',
  ]);
});

it('can take a question that waits for the speaker, and end it', () => {
  const given = asks(recognises(three(), 3), eve, 'question');
  expect(desk(given)).toEqual([
    'Pause the clock',
    'Take the question',
    'Eve has a question for Ben, whose clock would stand.',
  ]);
  expect(desk(recognises(given, 4))).toEqual([
    'Pause the clock',
    'End the question',
    'Eve asks a question. Ben goes on afterwards.',
  ]);
});

it('is as elsewhere while nobody is on the list, and while the clock stands', () => {
  expect(desk(onTheFloor())).toEqual(['Pause the clock', 'End the turn', 'Debate from the floor.']);
  expect(desk(three().chair('pause-clock'))[0]).toBe('Resume the clock');
});

describe('a point of order', () => {
  const raised = (given: GivenDebate) =>
    asks(given, ben, 'point-of-order', null, 'The clock stood');

  it('is ruled on before anything else', () => {
    const given = raised(three());
    expect(desk(given)).toEqual([
      'Rule on the point',
      'Pause the clock',
      'Point of order, Ben: “The clock stood”',
    ]);
    given.issue(olga, { type: 'rule', request: 4, result: 'dismissed', reason: 'It ran' });
    expect(desk(given)[0]).toBe('Recognise Ben');
  });

  it('leaves nothing else to press between turns, because no turn is called before', () => {
    const given = raised(onTheFloor()).chair('end-turn').pass(2_000);
    expect(desk(given).slice(0, 2)).toEqual(['Rule on the point', undefined]);
  });
});
