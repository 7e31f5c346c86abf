import {
  Component,
  computed,
  effect,
  type ElementRef,
  inject,
  untracked,
  viewChild,
} from '@angular/core';
import type { Argument } from '@crossbench/shared';
import { Markdown } from '../ui/markdown';
import { SideMark } from '../ui/side-mark';
import { authorOf } from './holders';
import { podiumFace } from './podium-face';
import { RoomStore } from './room-store';

/** Where the speech appears: a place of fixed height, so that nothing below it moves while somebody speaks. Never read out by itself. */
@Component({
  selector: 'app-podium',
  imports: [Markdown, SideMark],
  templateUrl: './podium.html',
  styleUrl: './podium.css',
})
export class PodiumPlace {
  private readonly room = inject(RoomStore);
  private readonly lectern = viewChild<ElementRef<HTMLElement>>('lectern');

  protected readonly face = computed(() => {
    const debate = this.room.debate();
    return debate && podiumFace(debate, this.room.podium());
  });
  private readonly length = computed(() => {
    const face = this.face();
    return face?.shows === 'speeches'
      ? face.speeches.reduce((sum, { text }) => sum + text.length, 0)
      : 0;
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
