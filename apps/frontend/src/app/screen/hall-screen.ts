import { Component, computed, DOCUMENT, ElementRef, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { ServerTime } from '../connection/server-time';
import { Bells } from '../clock/bells';
import { windowWords } from '../poi/points-words';
import { RoomStore } from '../room/room-store';
import { QrCode } from '../ui/qr-code';
import { SideMark } from '../ui/side-mark';
import { nextOnScreen, onScreen, voteOnScreen, widthInEm } from './screen-face';
import { stayAwake } from './stay-awake';

/** The debate for a whole hall: on a projector, or on a tablet at the back. Nothing on it has to be pressed. */
@Component({
  selector: 'app-hall-screen',
  imports: [MatButton, QrCode, SideMark],
  templateUrl: './hall-screen.html',
  styleUrl: './hall-screen.css',
  host: { '[class]': "reading()?.face ?? 'quiet'", '[class.ringing]': 'bells.ringing()' },
})
export class HallScreen {
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly document = inject(DOCUMENT);
  private readonly time = inject(ServerTime);
  protected readonly room = inject(RoomStore);
  protected readonly bells = inject(Bells);

  protected readonly fillable = this.document.fullscreenEnabled;
  protected readonly reading = this.room.clock;
  protected readonly turn = computed(() => {
    const debate = this.room.debate();
    return debate && onScreen(debate);
  });
  protected readonly next = computed(() => {
    const debate = this.room.debate();
    return debate ? nextOnScreen(debate) : '';
  });
  protected readonly vote = computed(() => {
    const debate = this.room.debate();
    return debate && voteOnScreen(debate);
  });
  protected readonly points = computed(() => {
    const debate = this.room.debate();
    return debate && windowWords(debate, this.time.now());
  });
  protected readonly width = computed(() => widthInEm(this.reading()?.figures ?? ''));

  /** Where one votes: the room, by its code, which can be typed. */
  protected readonly address = computed(
    () => `${location.origin}/debates/${this.room.debate()?.code ?? ''}`,
  );
  protected readonly shownAddress = computed(() => this.address().replace(/^https?:\/\//u, ''));

  constructor() {
    stayAwake();
  }

  protected fill(): void {
    const filled = this.document.fullscreenElement !== null;
    void (filled ? this.document.exitFullscreen() : this.element.requestFullscreen());
  }
}
