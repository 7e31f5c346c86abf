import {
  afterRenderEffect,
  Component,
  computed,
  type ElementRef,
  inject,
  viewChild,
} from '@angular/core';
import { ServerTime } from '../connection/server-time';
import { lengthInWords } from '../ui/time-text';
import { dayIn, inYourTime } from '../ui/zoned-time';
import { windowWords } from '../poi/points-words';
import { RoomStore } from '../room/room-store';
import { type ShownDate, showDates } from './show-dates';
import { showSegments } from './show-segments';

/** The run of show as a strip: what was, what is, what comes. */
@Component({
  selector: 'app-run-of-show',
  template: `
    <ol tabindex="0" aria-label="Run of show" #strip>
      @for (segment of segments(); track segment.index) {
        <li
          [class]="segment.side ?? 'both'"
          [class.over]="segment.over"
          [class.skipped]="segment.state === 'skipped' || segment.state === 'void'"
          [class.now]="segment.state === 'now'"
          [attr.aria-current]="segment.state === 'now' ? 'step' : null"
          [title]="segment.label + ', ' + segment.length + segment.window + segment.date"
        >
          <span aria-hidden="true">{{ segment.code }}</span>
          @if (segment.state === 'void') {
            <span class="mark" aria-hidden="true">void</span>
          } @else if (segment.more > 0) {
            <span class="mark" aria-hidden="true">+{{ segment.more }} %</span>
          }
          @if (segment.day) {
            <span class="day" aria-hidden="true">{{ segment.day }}</span>
          }
          @if (segment.points !== null) {
            <span class="points" [class.open]="segment.opens === 'open'" aria-hidden="true"></span>
          }
          <span class="unseen"
            >{{ segment.label }}, {{ segment.length }}{{ segment.window }}{{ segment.date }},
            {{ segment.state }}</span
          >
        </li>
      }
    </ol>
  `,
  styles: `
    ol {
      position: relative;
      display: flex;
      gap: 0.25rem;
      padding: 0.25rem;
      overflow-x: auto;
      list-style: none;
    }
    li {
      position: relative;
      flex: 1 0 auto;
      padding: 0.25rem 0.5rem;
      border-block-end: 3px solid var(--mat-sys-outline-variant);
      font-size: 0.75rem;
      font-weight: 500;
      line-height: 1rem;
      text-align: center;
      white-space: nowrap;
      color: var(--mat-sys-on-surface-variant);
    }
    .proposition {
      border-block-end-color: var(--proposition);
    }
    .opposition {
      border-block-end-color: var(--opposition);
    }
    .points {
      display: inline-block;
      inline-size: 0.4375rem;
      block-size: 0.4375rem;
      margin-inline-start: 0.25rem;
      border: 1.5px solid currentColor;
      transform: rotate(45deg);
    }
    .points.open {
      background: currentColor;
    }
    .over {
      border-block-end-style: dotted;
    }
    .skipped {
      text-decoration: line-through;
    }
    .day {
      display: block;
      font-weight: 400;
      font-variant-numeric: tabular-nums;
    }
    .mark {
      display: inline-block;
      margin-inline-start: 0.25rem;
      font-weight: 400;
    }
    .now {
      background: var(--mat-sys-secondary-container);
      color: var(--mat-sys-on-secondary-container);
      font-weight: 700;
    }
  `,
})
export class RunOfShow {
  private readonly room = inject(RoomStore);
  private readonly time = inject(ServerTime);
  private readonly strip = viewChild.required<ElementRef<HTMLElement>>('strip');
  private readonly current = computed(
    () => this.segments().find(({ state }) => state === 'now')?.index,
  );

  protected readonly segments = computed(() => {
    const debate = this.room.debate();
    if (!debate) return [];
    const window = windowWords(debate, this.time.now());
    const dates = showDates(debate);
    return showSegments(debate).map((segment) => ({
      ...segment,
      ...dated(dates.get(segment.index)),
      over: ['over', 'skipped', 'void'].includes(segment.state),
      length: [
        lengthInWords(segment.seconds),
        ...(segment.more > 0 ? [`+${segment.more} % time`] : []),
      ].join(', '),
      window: segment.points === null ? '' : `, points ${segment.points}`,
      opens: segment.state === 'now' ? window?.state : undefined,
    }));
  });

  constructor() {
    afterRenderEffect(() => {
      const index = this.current();
      if (index !== undefined) this.centre(index);
    });
  }

  /** Brings a segment to the middle of a strip that is wider than its place. */
  private centre(index: number): void {
    const strip = this.strip().nativeElement;
    const segment = strip.children[index];
    if (!(segment instanceof HTMLElement)) return;
    strip.scrollLeft = segment.offsetLeft - (strip.clientWidth - segment.offsetWidth) / 2;
  }
}

/** The day below a part's name, and the whole date for who points at it or listens. */
const dated = (date: ShownDate | undefined): { readonly day: string; readonly date: string } =>
  date === undefined
    ? { day: '', date: '' }
    : { day: dayIn(date.at), date: `, ${dateWords[date.means]} ${inYourTime(date.at)}` };

const dateWords: Readonly<Record<ShownDate['means'], string>> = {
  ended: 'ended',
  due: 'due',
  'at the latest': 'over at the latest',
};
