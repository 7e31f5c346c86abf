import { Component, effect, ElementRef, inject, viewChild } from '@angular/core';
import { ActivatedRoute } from '@angular/router';
import { toSignal } from '@angular/core/rxjs-interop';
import { QuestionsSheet } from '../questions/questions-sheet';
import { OrderPapers } from '../order/order-papers';
import { offerSpeakerKeys } from '../speakers/speaker-keys';
import { SpeakersSheet } from '../speakers/speakers-sheet';
import { Bells } from '../clock/bells';
import { Bench } from '../table/bench';
import { offerRetortKeys } from '../poi/retort-keys';
import { Table } from '../table/table';
import { TurnClock } from '../clock/turn-clock';
import { Crossbench } from './crossbench';
import { Dock } from './dock';
import { FloorAnnouncer } from './floor-announcer';
import { heightOf } from './height-of';
import { keyboardInset } from './keyboard-inset';
import { MotionBar } from './motion-bar';
import { offerRoomKeys } from './room-keys';
import { RoomStore } from './room-store';
import { RoomTabs } from './room-tabs';
import { RoomView } from './room-view';

/** The debating chamber: the motion above, the benches left and right, the table between, the crossbench below. */
@Component({
  selector: 'app-chamber',
  imports: [
    Bench,
    Crossbench,
    Dock,
    MotionBar,
    OrderPapers,
    QuestionsSheet,
    RoomTabs,
    SpeakersSheet,
    Table,
    TurnClock,
  ],
  templateUrl: './chamber.html',
  styleUrl: './chamber.css',
  host: {
    '[class.composing]': 'view.composing()',
    '[style.--keyboard.px]': 'keyboard()',
    '[style.--motion-height.px]': 'motionHeight()',
  },
})
export class Chamber {
  protected readonly room = inject(RoomStore);
  protected readonly view = inject(RoomView);
  protected readonly bells = inject(Bells);
  protected readonly keyboard = keyboardInset();
  private readonly motion = viewChild.required(MotionBar, { read: ElementRef });
  /** A long motion takes more than one line; what sticks below it has to know. */
  protected readonly motionHeight = heightOf(this.motion);

  constructor() {
    inject(FloorAnnouncer);
    offerRoomKeys();
    offerRetortKeys();
    offerSpeakerKeys();
    const fragment = toSignal(inject(ActivatedRoute).fragment, { initialValue: null });
    effect(() => {
      const number = /^argument-(\d+)$/.exec(fragment() ?? '')?.[1];
      if (number && this.room.debate()) this.view.showArgument(Number(number));
    });
  }
}
