import { Component, computed, inject } from '@angular/core';
import type { RelationKind } from '@crossbench/shared';
import { SideMark } from '../ui/side-mark';
import { meaningOf, relationsTo } from '../arguments/relation-words';
import { RoomStore } from '../room/room-store';
import { Speaking } from './speaking';

/** The arguments that the open draft bears on, quoted, each with the relation that it claims. */
@Component({
  selector: 'app-answer-targets',
  imports: [SideMark],
  template: `
    @for (target of targets(); track target.to) {
      <div class="target">
        <label [for]="'relation-' + target.to" class="unseen">
          What this argument does to argument {{ target.to }}
        </label>
        <select
          [id]="'relation-' + target.to"
          (change)="change(target.to, $any($event.target).value)"
        >
          @for (kind of target.kinds; track kind) {
            <option [value]="kind" [selected]="kind === target.kind">
              {{ kind }}: {{ meaningOf[kind] }}
            </option>
          }
        </select>
        <blockquote class="speech">
          <app-side-mark [side]="target.side" [label]="'' + target.to" /> {{ target.tag }}
        </blockquote>
        <button
          type="button"
          (click)="remove(target.to)"
          [attr.aria-label]="'Remove argument ' + target.to + ' from what you answer'"
        >
          Remove
        </button>
      </div>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 0.375rem;
    }
    .target {
      display: grid;
      grid-template-columns: auto 1fr auto;
      gap: 0.25rem 0.75rem;
      align-items: center;
    }
    select {
      max-inline-size: 14rem;
      min-block-size: 2.25rem;
      padding: 0.25rem 0.5rem;
      border: 1px solid var(--mat-sys-outline);
      border-radius: var(--mat-sys-corner-small);
      background: var(--mat-sys-surface-container-lowest);
      color: inherit;
      font: inherit;
      font-size: 0.875rem;
    }
    blockquote {
      margin: 0;
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    button {
      min-block-size: 2rem;
      border: 0;
      background: none;
      color: var(--mat-sys-primary);
      font: 500 0.875rem/1.25rem var(--sans);
      text-decoration: underline;
      cursor: pointer;
    }
    @media (width < 60rem) {
      .target {
        grid-template: 'kind remove' auto 'quote quote' auto / minmax(0, 1fr) auto;
      }
      blockquote {
        grid-area: quote;
      }
      select {
        grid-area: kind;
        max-inline-size: none;
        inline-size: 100%;
      }
    }
  `,
})
export class AnswerTargets {
  private readonly room = inject(RoomStore);
  private readonly speaking = inject(Speaking);

  protected readonly meaningOf = meaningOf;
  protected readonly targets = computed(() => {
    const debate = this.room.debate();
    const own = this.speaking.side();
    if (!debate) return [];
    return this.speaking.draft().relations.flatMap(({ kind, to }) => {
      const target = debate.arguments[to - 1];
      if (!target) return [];
      const tag = target.hidden ? '(hidden)' : (target.text?.tag ?? '');
      return [{ kind, to, tag, side: target.side, kinds: relationsTo(target, own) }];
    });
  });

  protected change(to: number, kind: RelationKind): void {
    const { relations } = this.speaking.draft();
    this.speaking.relate(relations.map((each) => (each.to === to ? { kind, to } : each)));
  }

  protected remove(to: number): void {
    this.speaking.relate(this.speaking.draft().relations.filter((each) => each.to !== to));
  }
}
