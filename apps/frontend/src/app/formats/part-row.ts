import {
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  model,
  output,
  viewChild,
} from '@angular/core';
import type { Segment } from '@crossbench/shared';
import { PartBar } from '../ui/part-bar';
import {
  bellsInWords,
  faceOf,
  longestSpoken,
  pointsInWords,
  speakersBeside,
} from '../ui/part-words';
import { timeText } from '../ui/time-text';
import { SideMark } from '../ui/side-mark';
import { isMovable } from './draft';
import { EditedFormat } from './edited-format';
import { FaultLines } from './fault-lines';
import { PartForm } from './part-form';
import { SpanField } from './span-field';

/** What can be done with a part as a whole. */
export type PartDeed = 'earlier' | 'later' | 'copy' | 'remove';

/** One part in the editor’s list: what it is in a line, buttons to move, copy and remove it, and its form when it is opened. */
@Component({
  selector: 'app-part-row',
  imports: [FaultLines, PartBar, PartForm, SideMark, SpanField],
  templateUrl: './part-row.html',
  styleUrl: './part-row.css',
  host: { '(keydown)': 'press($event)' },
})
export class PartRow {
  private readonly edited = inject(EditedFormat);
  private readonly name = viewChild<ElementRef<HTMLElement>>('name');
  private readonly first = viewChild<ElementRef<HTMLElement>>('earlier');
  private readonly second = viewChild<ElementRef<HTMLElement>>('later');

  readonly part = input.required<Segment>();
  readonly index = input.required<number>();
  readonly open = model(false);
  readonly done = output<PartDeed>();

  protected readonly face = computed(() => faceOf(this.part()));
  protected readonly movable = computed(() => isMovable(this.part()));
  protected readonly isFirst = computed(() => !this.movesTo(-1));
  protected readonly isLast = computed(() => !this.movesTo(1));
  protected readonly called = computed(
    () => this.part().label.trim() || `Part ${this.index() + 1}`,
  );
  protected readonly length = computed(() => timeText(this.part().seconds));
  protected readonly who = computed(() => speakersBeside(this.edited.format(), this.part()));
  protected readonly longest = computed(() => longestSpoken(this.edited.format()));
  protected readonly inside = computed(() =>
    [bellsInWords(this.part().bells), pointsInWords(this.part())].filter(Boolean).join(' · '),
  );
  protected readonly sentences = computed(() => this.edited.faultsAt('segments', this.index()));
  protected readonly lengthFaults = computed(() =>
    this.edited.faultsAt('segments', this.index(), 'seconds'),
  );

  /** Goes to what opens it. */
  focus(): void {
    this.name()?.nativeElement.focus();
  }

  /** Goes to the button by which it was moved. */
  focusDeed(deed: 'earlier' | 'later'): void {
    (deed === 'earlier' ? this.first() : this.second())?.nativeElement.focus();
  }

  protected setLength(seconds: number): void {
    this.edited.changePart(this.index(), (part) => ({ ...part, seconds }));
  }

  protected press(event: KeyboardEvent): void {
    const deed = event.key === 'ArrowUp' ? 'earlier' : event.key === 'ArrowDown' ? 'later' : null;
    // in a field the same keys open a choice
    const field = event.target instanceof Element && event.target.matches('input, select');
    if (!event.altKey || !deed || field || !this.movable()) return;
    event.preventDefault();
    this.done.emit(deed);
  }

  private movesTo(by: -1 | 1): boolean {
    return isMovable(this.edited.format().segments[this.index() + by]);
  }
}
