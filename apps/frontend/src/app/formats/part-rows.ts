import {
  afterNextRender,
  Component,
  computed,
  inject,
  Injector,
  signal,
  viewChildren,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { Segment } from '@crossbench/shared';
import { Announcer } from '../ui/announcer';
import { endOf, inserted, moved, without } from './draft';
import { EditedFormat } from './edited-format';
import { newPart } from './new-part';
import { type PartDeed, PartRow } from './part-row';

/** The parts of a format in their order: opened one by one, moved, copied, removed, added. */
@Component({
  selector: 'app-part-rows',
  imports: [MatButton, PartRow],
  template: `
    <ol>
      @for (row of rows(); track row.key; let index = $index) {
        <li>
          <app-part-row
            [part]="row.part"
            [index]="index"
            [open]="opened().has(row.key)"
            (openChange)="show(row.key, $event)"
            (done)="act(index, $event)"
          />
        </li>
      }
    </ol>
    <div class="row">
      <button matButton="outlined" type="button" (click)="add()">Add a part</button>
      <span class="quiet small">Alt and an arrow key move the part whose line you are on.</span>
    </div>
  `,
  styles: `
    :host {
      display: grid;
      gap: 0.75rem;
    }
    ol {
      margin: 0;
      padding: 0;
      list-style: none;
    }
  `,
})
export class PartRows {
  private readonly edited = inject(EditedFormat);
  private readonly announcer = inject(Announcer);
  private readonly injector = inject(Injector);
  private readonly drawn = viewChildren(PartRow);

  protected readonly opened = signal<ReadonlySet<number>>(new Set());
  protected readonly rows = computed(() => {
    const { format, keys } = this.edited.draft();
    return format.segments.map((part, i) => ({ part, key: keys[i] ?? i }));
  });

  /** Opens a part and goes to it. */
  open(index: number): void {
    const key = this.edited.draft().keys[index];
    if (key !== undefined) this.show(key, true);
    this.afterwards(() => this.drawn()[index]?.focus());
  }

  protected show(key: number, open: boolean): void {
    this.opened.update(
      (keys) => new Set(open ? [...keys, key] : [...keys].filter((k) => k !== key)),
    );
  }

  protected act(index: number, deed: PartDeed): void {
    const part = this.edited.format().segments[index];
    if (!part) return;
    if (deed === 'copy') this.copy(index, part);
    else if (deed === 'remove') this.remove(index, part);
    else this.move(index, part, deed);
  }

  protected add(): void {
    const draft = this.edited.draft();
    const place = endOf(draft);
    this.edited.change((now) => inserted(now, place, newPart(draft.format)));
    this.open(place);
  }

  private move(index: number, { label }: Segment, deed: 'earlier' | 'later'): void {
    const by = deed === 'earlier' ? -1 : 1;
    const before = this.edited.draft();
    this.edited.change((draft) => moved(draft, index, by));
    if (this.edited.draft() === before) return;
    const count = before.format.segments.length;
    this.announcer.say(`${label} is now part ${index + by + 1} of ${count}.`);
    this.afterwards(() => this.drawn()[index + by]?.focusDeed(deed));
  }

  private copy(index: number, part: Segment): void {
    this.edited.change((draft) => inserted(draft, index + 1, part));
    this.announcer.say(`${part.label} was copied.`);
    this.open(index + 1);
  }

  private remove(index: number, { label }: Segment): void {
    this.edited.takeStep(`“${label}” was removed.`, (draft) => without(draft, index));
    this.afterwards(() => this.drawn()[index]?.focus());
  }

  private afterwards(then: () => void): void {
    afterNextRender({ read: then }, { injector: this.injector });
  }
}
