import { DestroyRef, inject } from '@angular/core';
import { Router } from '@angular/router';
import { remaining } from '@crossbench/shared';
import { ServerTime } from '../connection/server-time';
import { Questions } from '../questions/questions';
import { Announcer } from '../ui/announcer';
import { Keys } from '../ui/keys';
import { spokenTime } from '../clock/figures';
import { sideClocks } from '../clock/side-clocks';
import { holders } from './holders';
import { RoomStore } from './room-store';
import { RoomView } from './room-view';

/** Offers the room's single keys as long as the room is shown. */
export function offerRoomKeys(): void {
  const room = inject(RoomStore);
  const view = inject(RoomView);
  const questions = inject(Questions);
  const time = inject(ServerTime);
  const router = inject(Router);
  const announcer = inject(Announcer);

  const sayTime = (): void => {
    const debate = room.debate();
    const left = debate && remaining(debate, time.at());
    const words = room.clock()?.words ?? '';
    announcer.interrupt(left === null ? words : `${spokenTime(Math.max(0, left))}. ${words}`);
  };
  const saySpeaker = (): void => {
    const debate = room.debate();
    const turn = debate && 'turn' in debate.floor ? debate.floor.turn : null;
    announcer.interrupt(debate && turn !== null ? holders(debate, turn) : 'Nobody has the floor.');
  };
  const vote = (): void => {
    const debate = room.debate();
    if (debate?.stage === 'deliberation')
      void router.navigate(['/debates', room.debateId(), 'ballot']);
    else if (debate?.divisions.pre.state === 'open') view.focus('#first-vote');
  };
  const write = (): void => {
    if (room.mayWrite()) view.compose();
    else if (room.notes()) view.focus('#note-line');
  };

  const sayClocks = (): void => {
    const debate = room.debate();
    const clocks = debate ? sideClocks(debate, time.at()) : [];
    const said = clocks.map(({ name, figures }) => `${name} ${figures}`).join(', ');
    announcer.interrupt(said || 'Neither side has a clock of its own now.');
  };

  const withdraw = inject(Keys).offer([
    { key: 'c', does: 'Say how much time is left', press: sayTime },
    { key: 'w', does: 'Say who has the floor', press: saySpeaker },
    { key: 's', does: 'Say what both sides have left in a free debate', press: sayClocks },
    { key: 'j', does: 'Go to the next argument', press: () => view.step(1) },
    { key: 'k', does: 'Go to the argument before', press: () => view.step(-1) },
    { key: 'n', does: 'Write an argument, or note one', press: write },
    {
      key: 'q',
      does: 'Ask, and see the questions',
      press: () => view.questions.set(questions.taken()),
    },
    { key: 'v', does: 'Vote, while a vote is open', press: vote },
  ]);
  inject(DestroyRef).onDestroy(withdraw);
}
