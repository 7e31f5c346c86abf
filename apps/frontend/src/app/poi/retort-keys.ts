import { effect, inject, untracked } from '@angular/core';
import { isExamination } from '@crossbench/shared';
import { Keys } from '../ui/keys';
import { RoomStore } from '../room/room-store';
import { RoomView } from '../room/room-view';

/** Offers a debater the keys for points and for questions, in formats that have them. */
export function offerRetortKeys(): void {
  const room = inject(RoomStore);
  const view = inject(RoomView);
  const keys = inject(Keys);

  effect((onCleanup) => {
    const format = room.debate()?.format;
    if (!format || room.seat() === null) return;
    const points = {
      key: 'p',
      does: 'Go to the points of information',
      press: () => view.focus('#point-text, #point-answer, #take-point'),
    };
    const questions = {
      key: 'x',
      does: 'Go to your question, or your answer',
      press: () => view.focus('#examination-text'),
    };
    const offered = [
      ...(format.segments.some(({ poi }) => poi) ? [points] : []),
      ...(format.segments.some(isExamination) ? [questions] : []),
    ];
    if (offered.length > 0) onCleanup(untracked(() => keys.offer(offered)));
  });
}
