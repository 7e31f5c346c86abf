import { ada, ben, GivenDebate, lightning, parliament } from '../room/given-a-debate.fixture';

/** Ada (pm) speaks, Ben (lo) sits across; the window is open from 1:00 to 6:00. So many seconds of the turn have gone by. */
export const speaking = (seconds: number): GivenDebate =>
  new GivenDebate(parliament)
    .seated('pm', 'lo')
    .chair('skip-turn')
    .chair('call-turn')
    .chair('start-turn')
    .pass(seconds * 1000);

/** Ben has offered a point, and Ada has filed an argument before. */
export const offered = (): GivenDebate =>
  speaking(70).issue(ben, { type: 'offer-poi', turn: 2, text: 'Who pays?' });

export const taken = (): GivenDebate => offered().issue(ada, { type: 'accept-poi', poi: 1 });

export const answered = (): GivenDebate =>
  taken().issue(ada, { type: 'answer-poi', poi: 1, text: 'All of us.' });

/** Ada (for) cross-examines Ben (against). */
export const examining = (): GivenDebate =>
  new GivenDebate(lightning)
    .seated('for', 'against')
    .chair('skip-turn')
    .chair('skip-turn')
    .chair('call-turn')
    .chair('start-turn')
    .pass(1_000);

export const asked = (): GivenDebate =>
  examining().issue(ada, { type: 'open-exchange', turn: 3, text: 'Who pays?' });

export const replied = (): GivenDebate =>
  asked().issue(ben, { type: 'answer-exchange', exchange: 1, text: 'All of us.' });
