import {
  Component,
  computed,
  effect,
  type ElementRef,
  inject,
  untracked,
  viewChild,
} from '@angular/core';
import { type Argument, takenIn } from '@crossbench/shared';
import { PointOnTable } from '../speakers/point-on-table';
import { Markdown } from '../ui/markdown';
import { SideMark } from '../ui/side-mark';
import { ExchangeList } from '../examination/exchange-list';
import { authorOf } from '../room/holders';
import { PointList } from '../poi/point-list';
import { RoomStore } from '../room/room-store';
import { podiumFace } from './podium-face';

/** Where the speech appears: a place of fixed height, so that nothing below it moves while somebody speaks. Never read out by itself. */
@Component({
  selector: 'app-podium',
  imports: [ExchangeList, Markdown, PointList, PointOnTable, SideMark],
  templateUrl: './podium.html',
  styleUrl: './podium.css',
})
export class PodiumPlace {
  private readonly room = inject(RoomStore);
  private readonly lectern = viewChild<ElementRef<HTMLElement>>('lectern');

  protected readonly face = computed(() => {
    const debate = this.room.debate();
    return debate && podiumFace(debate, this.room.podium(), this.room.recessReason());
  });
  /** Points that the speaker has taken in the turn under way. */
  protected readonly points = computed(() => {
    const debate = this.room.debate();
    if (!debate || !('turn' in debate.floor)) return [];
    return takenIn(debate, debate.floor.turn);
  });
  private readonly length = computed(() => {
    const face = this.face();
    const points = this.points().reduce((sum, { answer }) => sum + (answer ? 2 : 1), 0);
    switch (face?.shows) {
      case 'speeches':
        return points + face.speeches.reduce((sum, { text }) => sum + text.length, 0);
      case 'exchanges':
        return face.exchanges.reduce((sum, { closed }) => sum + (closed === null ? 1 : 2), 0);
      default:
        return points;
    }
  });

  constructor() {
    effect(() => {
      if (this.length() > 0) untracked(() => this.followTheSpeech());
    });
  }

  protected nameOf(argument: Argument): string {
    const debate = this.room.debate();
    return debate ? authorOf(debate, argument) : '';
  }

  /** Keeps the newest sentence in view, unless the reader has gone back to an earlier one. */
  private followTheSpeech(): void {
    const lectern = this.lectern()?.nativeElement;
    if (!lectern) return;
    const atEnd = lectern.scrollHeight - lectern.scrollTop - lectern.clientHeight < 24;
    if (atEnd) requestAnimationFrame(() => lectern.scrollTo({ top: lectern.scrollHeight }));
  }
}
