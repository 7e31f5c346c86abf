import { parliament } from '../parliament.fixture.js';
import {
  ann,
  type Asked,
  ben,
  called,
  did,
  given,
  type Rehearsal,
  seated,
  started,
  until,
} from '../rehearsal.fixture.js';
import { poiStage } from './points.js';

/** Ann speaks from second 5 on; Ben and Ivy sit across, Cat beside her. The window is open from 10 to 80. */
export const protectedTime = given(seated(parliament), called, until(5), started, until(10));
export const open = protectedTime.at(20);
export const cost = 'And who pays for it?';
export const offer = (text?: string, turn = 1): Asked => ({
  type: 'offer-poi',
  turn,
  ...(text !== undefined && { text }),
});
export const take = { type: 'accept-poi', poi: 1 } as const;
export const decline = { type: 'decline-poi', poi: 1 } as const;
export const withdraw = { type: 'withdraw-poi', poi: 1 } as const;
export const answer = { type: 'answer-poi', poi: 1, text: 'Those who use it.' } as const;

export const offered = did(ben, offer(cost))(open);
export const taken = did(ann, take)(offered);
export const refused = (rehearsal: Rehearsal, asked: Asked, by = ben) =>
  rehearsal.when(asked, by).refusal;
export const stage = ({ debate, now }: Rehearsal, number = 1) => {
  const poi = debate.points[number - 1];
  return poi && poiStage(debate, poi, now);
};
