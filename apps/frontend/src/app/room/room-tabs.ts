import { Component, computed, inject } from '@angular/core';
import { sides } from '@crossbench/shared';
import { sideName } from './holders';
import { RoomStore } from './room-store';
import { RoomView, type Tab } from './room-view';
import { Unread } from './unread';

/** On a narrow screen: which part of the chamber is seen. */
@Component({
  selector: 'app-room-tabs',
  template: `
    <div role="tablist" aria-label="Parts of the room">
      @for (tab of tabs(); track tab.id) {
        <button
          type="button"
          role="tab"
          [id]="'tab-' + tab.id"
          [attr.aria-selected]="view.tab() === tab.id"
          [attr.tabindex]="view.tab() === tab.id ? 0 : -1"
          [class]="tab.id"
          (click)="view.tab.set(tab.id)"
          (keydown)="move($event)"
        >
          {{ tab.name }}
          @if (tab.news > 0) {
            <span class="news">{{ tab.news }} new</span>
          } @else if (tab.count !== null) {
            <span class="count">{{ tab.count }}</span>
          }
        </button>
      }
    </div>
  `,
  styles: `
    [role='tablist'] {
      display: grid;
      grid-template-columns: repeat(3, 1fr);
      background: var(--mat-sys-surface);
      border-block-end: 1px solid var(--mat-sys-outline-variant);
    }
    button {
      min-block-size: 2.75rem;
      display: flex;
      flex-wrap: wrap;
      place-content: center;
      gap: 0 0.375rem;
      padding: 0 0.25rem;
      border: 0;
      border-block-end: 3px solid transparent;
      background: none;
      color: var(--mat-sys-on-surface-variant);
      font: 500 0.9375rem/1.25rem var(--sans);
      cursor: pointer;
    }
    button[aria-selected='true'] {
      border-block-end-color: var(--mat-sys-primary);
      color: var(--mat-sys-on-surface);
      font-weight: 600;
    }
    .proposition[aria-selected='true'] {
      border-block-end-color: var(--proposition);
    }
    .opposition[aria-selected='true'] {
      border-block-end-color: var(--opposition);
    }
    button:focus-visible {
      outline-offset: -3px;
    }
    .news {
      padding: 0 0.375rem;
      border-radius: var(--mat-sys-corner-extra-small);
      background: var(--mat-sys-inverse-surface);
      color: var(--mat-sys-inverse-on-surface);
      font-size: 0.8125rem;
      white-space: nowrap;
    }
    .count {
      font-variant-numeric: tabular-nums;
    }
  `,
})
export class RoomTabs {
  private readonly room = inject(RoomStore);
  private readonly unread = inject(Unread);
  protected readonly view = inject(RoomView);

  protected readonly tabs = computed(() => {
    const debate = this.room.debate();
    const benches = sides.map((side) => ({
      id: side as Tab,
      name: debate ? sideName(debate, side) : side,
      news: this.unread.on(side).length,
      count: debate?.arguments.filter((each) => each.side === side).length ?? null,
    }));
    return [{ id: 'table' as Tab, name: 'Table', news: 0, count: null }, ...benches];
  });

  protected move(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const ids = this.tabs().map(({ id }) => id);
    const next = ids.at((ids.indexOf(this.view.tab()) + step) % ids.length);
    if (!next) return;
    this.view.tab.set(next);
    this.view.focus(`#tab-${next}`);
  }
}
