import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { Segment, SegmentKind } from '@crossbench/shared';
import { BellFields } from './bell-fields';
import { alike, unlike } from './draft';
import { EditedFormat } from './edited-format';
import { kindGroups, manyOf } from './kind-words';
import { lengthened } from './lengthened';
import { PartMore } from './part-more';
import { PointFields } from './point-fields';
import { holdsArguments, isTurn, recast } from './recast';
import { SpanField } from './span-field';
import { SpeakerFields } from './speaker-fields';
import { TextField } from './text-field';

/** Fields of a part that stand behind “More”. */
const rare = [
  'code',
  'words',
  'grace',
  'prep',
  'periods',
  'sideClock',
  'perSpeaker',
  'speakerWords',
  'queue',
];

/** Everything of one part that can be changed; what is seldom changed stands behind a disclosure. */
@Component({
  selector: 'app-part-form',
  imports: [BellFields, MatButton, PartMore, PointFields, SpanField, SpeakerFields, TextField],
  template: `
    <div class="two">
      <app-text-field
        label="Name"
        [text]="part().label"
        [faults]="edited.faultsAt('segments', index(), 'label')"
        (changed)="set({ label: $event })"
      />
      <div class="field">
        <label [for]="'kind-' + index()">What happens</label>
        <select [id]="'kind-' + index()" (change)="become($any($event.target).value)">
          @for (group of groups; track group.name) {
            <optgroup [label]="group.name">
              @for (kind of group.kinds; track kind.value) {
                <option [value]="kind.value" [selected]="kind.value === part().kind">
                  {{ kind.name }}
                </option>
              }
            </optgroup>
          }
        </select>
      </div>
    </div>
    <app-speaker-fields [part]="part()" [index]="index()" />
    <app-span-field
      label="Length, in minutes and seconds"
      [seconds]="part().seconds"
      [faults]="edited.faultsAt('segments', index(), 'seconds')"
      (changed)="last($event)"
    />
    <app-bell-fields [part]="part()" [index]="index()" />
    @if (points()) {
      <app-point-fields [part]="part()" [index]="index()" />
    }
    @if (written()) {
      <label class="tick">
        <input
          type="checkbox"
          [checked]="part().newArguments"
          (change)="set({ newArguments: $any($event.target).checked })"
        />
        New arguments may be brought
      </label>
    }
    @if (others(); as count) {
      <div>
        <button matButton="outlined" type="button" (click)="applyToAll()">
          Same times and bells for all {{ count + 1 }} {{ many() }}
        </button>
      </div>
    }
    <details [open]="opened()" (toggle)="opened.set($any($event.target).open)">
      <summary>More</summary>
      <app-part-more [part]="part()" [index]="index()" />
    </details>
  `,
  styles: `
    :host {
      display: grid;
      gap: 1rem;
    }
    .two {
      display: grid;
      gap: 0.75rem;
    }
    @media (width >= 40rem) {
      .two {
        grid-template-columns: 1fr 1fr;
      }
    }
    summary {
      min-block-size: 2.25rem;
      font-weight: 600;
      line-height: 2.25rem;
      cursor: pointer;
    }
    app-part-more {
      padding-block: 0.5rem;
    }
  `,
})
export class PartForm {
  protected readonly edited = inject(EditedFormat);

  readonly part = input.required<Segment>();
  readonly index = input.required<number>();

  protected readonly groups = kindGroups;
  protected readonly points = computed(() => isTurn(this.part().kind) && this.part().side !== null);
  protected readonly written = computed(() => holdsArguments(this.part()));
  protected readonly others = computed(() => unlike(this.edited.format(), this.index()).length);
  protected readonly many = computed(() => manyOf[this.part().kind]);
  private readonly faulty = computed(() =>
    rare.some((field) => this.edited.faultsAt('segments', this.index(), field).length > 0),
  );
  /** What is wrong behind it opens it. */
  protected readonly opened = linkedSignal<boolean, boolean>({
    source: this.faulty,
    computation: (faulty, before) => faulty || (before?.value ?? false),
  });

  protected set(change: Partial<Segment>): void {
    this.edited.changePart(this.index(), (part) => ({ ...part, ...change }));
  }

  protected become(kind: SegmentKind): void {
    const format = this.edited.format();
    this.edited.changePart(this.index(), (part) => recast(format, part, kind));
  }

  protected last(seconds: number): void {
    this.edited.changePart(this.index(), (part) => lengthened(part, seconds));
  }

  protected applyToAll(): void {
    const what = `All ${this.many()} are like “${this.part().label}” now.`;
    this.edited.takeStep(what, (draft) => alike(draft, this.index()));
  }
}
