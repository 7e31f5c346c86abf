import { Component, computed, inject, input } from '@angular/core';
import { type Command, isHidden, type PersonId, type Saying, whoSaid } from '@crossbench/shared';
import { FollowedDebate } from '../connection/followed-debate';
import { RoomStore } from '../room/room-store';
import { OrderDesk } from './order-desk';

/** The entries of a menu that keep order: about something that was said, or about whoever sits somewhere. */
@Component({
  selector: 'app-order-entries',
  template: `
    <div class="entries">
      @if (of(); as of) {
        @if (room.moderates()) {
          <button type="button" (click)="desk.open({ is: 'hide', of })">
            {{ hidden() ? 'Restore it…' : 'Hide it…' }}
          </button>
        } @else if (!hidden()) {
          <button type="button" (click)="desk.open({ is: 'report', of })">Report it…</button>
        }
      }
      @for (each of sanctioned(); track each.person) {
        <button type="button" (click)="callToOrder(each)">Call {{ each.name }} to order…</button>
      }
    </div>
  `,
  styleUrl: '../room/menu.css',
})
export class OrderEntries {
  protected readonly room = inject(RoomStore);
  private readonly followed = inject(FollowedDebate);
  protected readonly desk = inject(OrderDesk);

  /** What the menu is about, unless it is about a person. */
  readonly of = input<Saying | { readonly argument: number } | null>(null);
  readonly person = input<PersonId | null>(null);

  protected readonly hidden = computed(() => {
    const debate = this.room.debate();
    const of = this.of();
    return debate !== null && of !== null && isHidden(debate, of);
  });
  private readonly whom = computed((): readonly PersonId[] => {
    const debate = this.room.debate();
    const [of, person] = [this.of(), this.person()];
    if (!debate || !of) return person ? [person] : [];
    if (!('argument' in of)) return [...new Set(whoSaid(debate, of))];
    const argument = debate.arguments[of.argument - 1];
    return argument ? [argument.person] : [];
  });
  /** Whoever the rules would let this moderator warn. */
  protected readonly sanctioned = computed(() => {
    const names = this.room.debate()?.names;
    if (!this.room.moderates()) return [];
    return this.whom()
      .filter((person) => this.followed.may(warning(person)))
      .map((person) => ({ person, name: names?.[person] || 'the speaker' }));
  });

  protected callToOrder({ person, name }: { person: PersonId; name: string }): void {
    this.desk.open({ is: 'sanction', person, name, about: this.of() });
  }
}

const warning = (person: PersonId): Command => ({
  ...{ type: 'sanction', person, kind: 'warning', rule: 'abuse' },
  reason: 'asked in advance',
});
