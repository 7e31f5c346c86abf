import { Component, computed, inject, input } from '@angular/core';
import type { Argument, PersonId } from '@crossbench/shared';
import { FollowedDebate } from '../connection/followed-debate';
import { RoomStore } from '../room/room-store';
import { OrderDesk } from './order-desk';

/** The entries of a menu that keep order: about an argument, or about whoever sits somewhere. */
@Component({
  selector: 'app-order-entries',
  template: `
    <div class="entries">
      @if (argument(); as argument) {
        @if (room.moderates()) {
          <button type="button" (click)="desk.open({ is: 'hide', argument: argument.number })">
            {{ argument.hidden ? 'Restore it…' : 'Hide it…' }}
          </button>
        } @else if (!argument.hidden) {
          <button
            type="button"
            (click)="desk.open({ is: 'report', of: { argument: argument.number } })"
          >
            Report it…
          </button>
        }
      }
      @if (sanctioned(); as person) {
        <button type="button" (click)="callToOrder(person)">Call {{ name() }} to order…</button>
      }
    </div>
  `,
  styleUrl: '../room/menu.css',
})
export class OrderEntries {
  protected readonly room = inject(RoomStore);
  private readonly followed = inject(FollowedDebate);
  protected readonly desk = inject(OrderDesk);

  readonly argument = input<Argument | null>(null);
  /** Whom the menu is about, unless it is about an argument. */
  readonly person = input<PersonId | null>(null);

  private readonly whom = computed(() => this.argument()?.person ?? this.person());
  protected readonly name = computed(() => {
    const whom = this.whom();
    return (whom && this.room.debate()?.names[whom]) || 'the speaker';
  });
  /** Whoever the rules would let this moderator warn. */
  protected readonly sanctioned = computed(() => {
    const person = this.whom();
    if (!person || !this.room.moderates()) return null;
    const warning = { type: 'sanction', person, kind: 'warning', rule: 'abuse' } as const;
    return this.followed.may({ ...warning, reason: 'asked in advance' }) ? person : null;
  });

  protected callToOrder(person: PersonId): void {
    const argument = this.argument()?.number;
    const about = argument === undefined ? null : { argument };
    this.desk.open({ is: 'sanction', person, name: this.name(), about });
  }
}
