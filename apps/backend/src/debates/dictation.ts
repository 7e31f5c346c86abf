import { Injectable } from '@nestjs/common';
import {
  type Instant,
  type PersonId,
  type Refusal,
  maySpeak,
  type SaveDraft,
  seatOf,
  type WireRefusal,
} from '@crossbench/shared';
import { Admission } from './admission.js';
import { Debates } from './debates.js';
import { DraftStore } from './draft-store.js';
import { Podium } from './podium.js';
import { ServerClock } from './server-clock.js';

type Kept =
  | { readonly ok: true; readonly value: { readonly stampedAt: Instant } }
  | { readonly ok: false; readonly refusal: Refusal | WireRefusal };

/** Takes in what a debater types: keeps it, and lets the room read along when the floor is theirs. */
@Injectable()
export class Dictation {
  constructor(
    private readonly clock: ServerClock,
    private readonly admission: Admission,
    private readonly debates: Debates,
    private readonly drafts: DraftStore,
    private readonly podium: Podium,
  ) {}

  async take({ debateId, slot, argument }: SaveDraft, by: PersonId): Promise<Kept> {
    const stampedAt = this.clock.now();
    const ban = await this.admission.ban(debateId, by);
    if (ban) return { ok: false, refusal: ban };
    if (!(await this.admission.debateFor(debateId, by))) {
      return { ok: false, refusal: { code: 'no-such-debate' } };
    }
    // So that the floor is what it is at the stamp, even if no timer has rung yet.
    await this.debates.pass(debateId);
    const debate = await this.debates.debate(debateId);
    const seat = debate && seatOf(debate, by);
    if (!debate || !seat) return { ok: false, refusal: { code: 'not-allowed' } };

    const { floor } = debate;
    const own = 'turn' in floor && maySpeak(debate, floor.turn, seat);
    if (slot === 'open' && own && floor.phase === 'clearing' && stampedAt > floor.since) {
      return { ok: false, refusal: { code: 'floor-closed' } };
    }
    await this.drafts.save(debateId, by, slot, argument, stampedAt);
    const speaking = floor.phase === 'running' || floor.phase === 'overtime';
    if (slot === 'open' && own && speaking) this.podium.heard(debateId, debate, seat, argument);
    return { ok: true, value: { stampedAt } };
  }
}
