import {
  afterNextRender,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  Injector,
  input,
  output,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { type Fault, Format } from '@crossbench/shared';
import { Modal } from '../ui/modal';
import { Notice } from '../ui/notice';
import { RunOfShow } from '../ui/run-of-show';
import { lengthInWords } from '../ui/time-text';
import { debatersOf, totalSeconds } from '../ui/part-words';
import { EditedFormat } from './edited-format';
import { FormatFields } from './format-fields';
import { PartRows } from './part-rows';
import { SaveBar } from './save-bar';
import { SavedFormats } from './saved-formats';
import { SeatRows } from './seat-rows';

/** The desk on which a format is changed: its picture, its seats, its parts, and what is wrong with it, all at once. */
@Component({
  selector: 'app-format-editor',
  imports: [FormatFields, MatButton, Modal, Notice, PartRows, RunOfShow, SaveBar, SeatRows],
  providers: [EditedFormat],
  templateUrl: './format-editor.html',
  styleUrl: './format-editor.css',
  host: { '(window:beforeunload)': 'warn($event)' },
})
export class FormatEditor {
  private readonly injector = inject(Injector);
  private readonly page = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly formats = inject(SavedFormats);
  private readonly rows = viewChild.required(PartRows);
  private decide: ((leave: boolean) => void) | null = null;

  /** The format to begin with. */
  readonly start = input.required<Format>();
  /** Whether what it begins with is kept somewhere already. */
  readonly kept = input(true);
  readonly saved = output<Format>();

  protected readonly edited = inject(EditedFormat);
  protected readonly saving = signal(false);
  protected readonly problem = signal<readonly string[]>([]);
  protected readonly leaving = signal(false);
  protected readonly about = computed(() => {
    const format = this.edited.format();
    const length = lengthInWords(totalSeconds(format) || 0);
    return `${debatersOf(format)}, ${format.segments.length} parts, ${length}`;
  });

  constructor() {
    effect(() => {
      const [start, kept] = [this.start(), this.kept()];
      untracked(() => this.edited.begin(start, kept));
    });
    effect(() => this.edited.taken.set(this.formats.names()));
  }

  /** Whether the page may be left; asks where something would be lost. */
  mayLeave(): boolean | Promise<boolean> {
    if (!this.edited.changed()) return true;
    this.leaving.set(true);
    this.decide?.(false);
    return new Promise((decide) => {
      this.decide = decide;
    });
  }

  protected answer(leave: boolean): void {
    this.leaving.set(false);
    this.decide?.(leave);
    this.decide = null;
  }

  protected warn(event: BeforeUnloadEvent): void {
    if (this.edited.changed()) event.preventDefault();
  }

  protected async save(): Promise<void> {
    const [fault] = this.edited.faults();
    if (fault) return this.goTo(fault);
    this.saving.set(true);
    const reply = await this.formats.save(Format.parse(this.edited.format()));
    this.saving.set(false);
    this.problem.set(reply.ok ? [] : reply.sentences);
    if (!reply.ok) return;
    this.edited.keep();
    this.saved.emit(reply.format);
  }

  /** Brings the reader to where a fault is. */
  protected goTo({ path: [field, index] }: Fault): void {
    if (field === 'segments' && typeof index === 'number') this.rows().open(index);
    const part = field === 'segments' ? 'parts' : field === 'seats' ? 'seats' : 'whole';
    afterNextRender({ read: () => this.focusFault(part) }, { injector: this.injector });
  }

  private focusFault(part: string): void {
    const section = this.page.nativeElement.querySelector(`#editor-${part}`);
    const field = section?.querySelector<HTMLElement>("[aria-invalid='true']");
    if (part !== 'parts') (field ?? section?.querySelector<HTMLElement>('h2'))?.focus();
  }
}
