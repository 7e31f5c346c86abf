import { effect, inject, untracked } from '@angular/core';
import { hasList } from '@crossbench/shared';
import { RoomStore } from '../room/room-store';
import { Keys } from '../ui/keys';
import { ListOfSpeakers } from './list-of-speakers';

/** Offers the keys of the list of speakers and of points of order, in formats that have them. */
export function offerSpeakerKeys(): void {
  const room = inject(RoomStore);
  const list = inject(ListOfSpeakers);
  const keys = inject(Keys);

  effect((onCleanup) => {
    const format = room.debate()?.format;
    if (!format) return;
    const floor = {
      key: 'f',
      does: 'Ask for the floor, and see the list of speakers',
      press: () => list.show(),
    };
    const order = {
      key: 'o',
      does: 'Raise a point of order, or rule on one',
      press: () => list.answerPoint(),
    };
    const raises = format.pointsOfOrder !== false && (room.seat() !== null || room.chairs());
    const offered = [...(format.segments.some(hasList) ? [floor] : []), ...(raises ? [order] : [])];
    if (offered.length > 0) onCleanup(untracked(() => keys.offer(offered)));
  });
}
