import { Component, computed, input } from '@angular/core';
import { type Format, sides } from '@crossbench/shared';
import { axisOf, blocksOf, poolWidth } from './show-scale';
import { SideMark } from './side-mark';
import { lengthInWords, timeText } from './time-text';
import { totalSeconds } from './part-words';

/** A format drawn to scale: the first side's parts above, the other's below, with bells and points of information. */
@Component({
  selector: 'app-run-of-show',
  imports: [SideMark],
  template: `
    <div
      class="picture"
      [attr.role]="told() ? null : 'img'"
      [attr.aria-hidden]="told() ? true : null"
      [attr.aria-label]="told() ? null : inWords()"
    >
      <div class="lanes">
        @for (block of blocks(); track $index) {
          <div
            class="block {{ block.face }}"
            [class.pointed]="$index === pointedAt()"
            [style.inset-inline-start.%]="block.start"
            [style.inline-size.%]="block.width"
            [title]="block.title"
          >
            <span class="code">{{ block.code }}</span>
            @if (block.points; as points) {
              <i
                class="points"
                [style.inset-inline-start.%]="points.start"
                [style.inline-size.%]="points.width"
              ></i>
            }
            @for (bell of block.bells; track $index) {
              <i class="bell {{ bell.strokes }}" [style.inset-inline-start.%]="bell.at"></i>
            }
          </div>
        }
      </div>
      <div class="axis">
        @for (mark of axis(); track mark.at) {
          <span [style.inset-inline-start.%]="mark.at">{{ mark.text }}</span>
        }
      </div>
      @if (keyed()) {
        @if (format().prepPool > 0) {
          <div class="pools">
            @for (side of sides; track side) {
              <i class="pool {{ side }}" [style.inline-size.%]="pool()"></i>
            }
            <span>{{ poolText() }}</span>
          </div>
        }
        <p class="keys">
          @for (side of sides; track side) {
            <app-side-mark [side]="side" [label]="format().sides[side] + times()[side]" />
          }
          @if (has('vote')) {
            <span><i class="key vote"></i>Vote</span>
          }
          @if (has('both')) {
            <span><i class="key both"></i>Both</span>
          }
          @if (has('silent')) {
            <span><i class="key silent"></i>Nobody speaks</span>
          }
          @if (bells()) {
            <span><i class="key ring"></i>Bell</span>
          }
          @if (points()) {
            <span><i class="key window"></i>Points of information</span>
          }
        </p>
      }
    </div>
  `,
  styleUrl: './run-of-show.css',
})
export class RunOfShow {
  readonly format = input.required<Format>();
  /** With preparation, and with what its colours and signs mean. */
  readonly keyed = input(false);
  /** A list beside it says the same, so that it need not be heard. */
  readonly told = input(false);
  /** The place of a part to point at. */
  readonly pointedAt = input<number | null>(null);

  protected readonly sides = sides;
  protected readonly blocks = computed(() => blocksOf(this.format()));
  protected readonly axis = computed(() => axisOf(this.format()));
  protected readonly pool = computed(() => poolWidth(this.format()));
  protected readonly bells = computed(() => this.blocks().some(({ bells }) => bells.length > 0));
  protected readonly points = computed(() => this.blocks().some(({ points }) => points));
  protected readonly poolText = computed(
    () => `${timeText(this.format().prepPool)} of preparation for each side, before its own parts`,
  );
  protected readonly times = computed(() => {
    const of = (side: string) =>
      this.format()
        .segments.filter((segment) => segment.side === side)
        .reduce((sum, { seconds }) => sum + (seconds > 0 ? seconds : 0), 0);
    const text = (seconds: number) => (seconds > 0 ? ` ${timeText(seconds)}` : '');
    return { proposition: text(of('proposition')), opposition: text(of('opposition')) };
  });
  protected readonly inWords = computed(() =>
    [
      lengthInWords(totalSeconds(this.format())),
      ...this.blocks().map(({ title }) => title),
      ...(this.format().prepPool > 0 ? [this.poolText()] : []),
    ].join('; '),
  );

  protected has(face: string): boolean {
    return this.blocks().some((block) => block.face === face);
  }
}
