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
import { windowWords } from './points-words';
import { RoomStore } from './room-store';
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
          [title]="segment.label + ', ' + segment.length + segment.window"
        >
          <span aria-hidden="true">{{ segment.code }}</span>
          @if (segment.state === 'void') {
            <span class="mark" aria-hidden="true">void</span>
          } @else if (segment.more > 0) {
            <span class="mark" aria-hidden="true">+{{ segment.more }} %</span>
          }
          @if (segment.points !== null) {
            <span class="points" [class.open]="segment.opens === 'open'" aria-hidden="true"></span>
          }
          <span class="unseen"
            >{{ segment.label }}, {{ segment.length }}{{ segment.window }},
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
    return showSegments(debate).map((segment) => ({
      ...segment,
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
