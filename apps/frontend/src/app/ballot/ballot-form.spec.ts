import { jest } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { DebateId, FinalBallot, OwnBallots as Stored } from '@crossbench/shared';
import { Api } from '../connection/api';
import { ada, ben, GivenDebate } from '../room/given-a-debate.fixture';
import { debateId } from '../room/given-a-room.fixture';
import { BallotForm } from './ballot-form';
import { OwnBallots } from './own-ballots';

const done = { ok: true, value: null };

async function givenAVoter(stored: Stored) {
  const cast: FinalBallot[] = [];
  const api = {
    ballot: () => Promise.resolve({ ok: true, value: stored }),
    castFinal: (_: DebateId, ballot: FinalBallot) => {
      cast.push(ballot);
      return Promise.resolve(done);
    },
  };
  TestBed.configureTestingModule({
    providers: [OwnBallots, provideRouter([]), { provide: Api, useValue: api }],
  });
  await TestBed.inject(OwnBallots).load(debateId);
  const given = new GivenDebate().seated('for', 'against').chair('call-turn').chair('start-turn');
  given.file(ada, 'One').chair('end-turn').pass(2_000).chair('call-turn').chair('start-turn');
  given.file(ben, 'Two');
  const fixture = TestBed.createComponent(BallotForm);
  fixture.componentRef.setInput('debate', given.debate);
  await settle();
  const element = fixture.nativeElement as HTMLElement;
  const tick = async (label: string): Promise<void> => {
    const labels = [...element.querySelectorAll('label')];
    labels
      .find((each) => each.textContent?.includes(label))
      ?.querySelector('input')
      ?.click();
    await settle();
  };
  return { cast, fixture, element, tick, given };
}

/** Lets the screen catch up, which takes a frame. */
const settle = (): Promise<void> => jest.advanceTimersByTimeAsync(20);

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

it('seals the vote as soon as it is given', async () => {
  const { cast, tick } = await givenAVoter({ pre: 'for', post: null, drawn: [1, 2] });
  await tick('Against');
  await jest.advanceTimersByTimeAsync(400);
  expect(cast).toEqual([{ choice: 'against', moved: [], ratings: [] }]);
});

it('asks what moved a vote only when it changed', async () => {
  const { element, tick } = await givenAVoter({ pre: 'for', post: null, drawn: [] });
  await tick('For');
  expect(element.textContent).not.toContain('What moved you?');
  await tick('Undecided');
  expect(element.textContent).toContain('What moved you?');
});

it('saves several changes together, each argument rated once', async () => {
  const { cast, element, tick } = await givenAVoter({
    pre: 'for',
    post: null,
    drawn: [2, 1],
  });
  await tick('For');
  for (const value of [1, 4]) {
    element.querySelectorAll<HTMLInputElement>('[name=rating-2]')[value]?.click();
    await settle();
  }
  await jest.advanceTimersByTimeAsync(400);
  expect(cast).toEqual([{ choice: 'for', moved: [], ratings: [{ argument: 2, value: 4 }] }]);
});

it('is not reset by what happens in the debate', async () => {
  const { element, fixture, tick, given } = await givenAVoter({
    pre: null,
    post: null,
    drawn: [1],
  });
  await tick('Against');
  fixture.componentRef.setInput('debate', given.chair('end-turn').debate);
  await settle();
  expect(element.querySelector<HTMLInputElement>('[value=against]')?.checked).toBe(true);
});

it('says what a voter has to know of an argument, and asks nothing about one that was retracted', async () => {
  const { element, fixture, given } = await givenAVoter({ pre: null, post: null, drawn: [1, 2] });
  const late = given.debate.arguments.map((each) => ({ ...each, overtime: each.number === 2 }));
  fixture.componentRef.setInput('debate', { ...given.debate, arguments: late });
  await settle();
  expect(element.querySelector('.marks')?.textContent).toContain('over time');
  given.issue(ada, { type: 'retract-argument', argument: 1 });
  fixture.componentRef.setInput('debate', given.debate);
  await settle();
  expect(element.querySelectorAll('app-rating-group')).toHaveLength(1);
});

it('goes on from what was cast before', async () => {
  const post: FinalBallot = {
    choice: 'undecided',
    moved: [],
    ratings: [{ argument: 1, value: 3 }],
  };
  const { element } = await givenAVoter({ pre: 'for', post, drawn: [1] });
  expect(element.querySelector<HTMLInputElement>('[value=undecided]')?.checked).toBe(true);
  expect(element.querySelectorAll<HTMLInputElement>('[name=rating-1]')[3]?.checked).toBe(true);
});
