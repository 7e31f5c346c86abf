import { inject, Service } from '@angular/core';
import type { Command, LinkPreview } from '@crossbench/shared';
import { Api } from '../connection/api';
import { Connection } from '../connection/connection';

/** How taking a place went: in, not yet (the seat can be moved to this device), or why not. */
export type Taking =
  | { readonly done: true }
  | { readonly done: false; readonly movable: boolean; readonly why: string };

const done: Taking = { done: true };

/** Uses a link: sits down, takes the chair, becomes a deputy or a clerk, or goes in to watch. */
@Service()
export class TakePlace {
  private readonly api = inject(Api);
  private readonly connection = inject(Connection);

  async take(preview: LinkPreview, secret: string, move: boolean): Promise<Taking> {
    const command = commandFor(preview, move);
    if (!command) {
      const reply = await this.api.enterLink(secret);
      return reply.ok ? done : { done: false, movable: false, why: reply.problem.detail };
    }
    const answer = await this.connection.issue(preview.debateId, command, secret);
    if (answer.ok || answer.refusal.code === 'already-so') return done;
    const { refusal } = answer;
    const movable = refusal.code === 'seat-taken' && refusal.movable;
    return { done: false, movable, why: refusal.message };
  }
}

/** Null for the audience, which asks nothing of the debate itself. */
function commandFor({ role, seat }: LinkPreview, move: boolean): Command | null {
  switch (role) {
    case 'seat':
      return { type: 'claim-seat', seat: seat ?? '', move };
    case 'chair':
      return { type: 'take-chair' };
    case 'deputy':
      return { type: 'become-deputy' };
    case 'clerk':
      return { type: 'become-clerk' };
    case 'audience':
      return null;
  }
}
