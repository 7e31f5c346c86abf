import { Injectable } from '@nestjs/common';
import {
  type Instant,
  isClerk,
  isExamination,
  isPoint,
  type PersonId,
  type OpenedDebate,
  type Refusal,
  type SaveDraft,
  seatOf,
  segmentAt,
  voiceIn,
  waiting,
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

/** Takes in what a speaker types: keeps it, and lets the room read along when the floor is theirs. */
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
    if (!debate || !(mayWrite(debate, by) || (argument === null && hasAsked(debate, by)))) {
      return { ok: false, refusal: { code: 'not-allowed' } };
    }

    const { floor } = debate;
    // In an examination nothing is filed: what is typed then is for a later speech, and private.
    const own =
      'turn' in floor &&
      voiceIn(debate, floor.turn, by) !== null &&
      !isExamination(segmentAt(debate, floor.turn));
    if (slot === 'open' && stampedAt > closedAt(debate, by, own)) {
      return { ok: false, refusal: { code: 'floor-closed' } };
    }
    await this.drafts.save(debateId, by, slot, argument, stampedAt);
    const speaking = floor.phase === 'running' || floor.phase === 'overtime';
    if (slot === 'open' && own && speaking) this.podium.heard(debateId, debate, by, argument);
    return { ok: true, value: { stampedAt } };
  }
}

/** Whoever sits writes at any time, and a clerk; from the list whoever waits for the floor or has it, also while a question is put. */
const mayWrite = (debate: OpenedDebate, person: PersonId): boolean =>
  seatOf(debate, person) !== null ||
  isClerk(debate, person) ||
  debate.holder?.person === person ||
  debate.interrupted?.person === person ||
  leavingOf(debate, person) !== undefined ||
  waiting(debate).some((request) => request.person === person && !isPoint(request));

/** Whoever was on the list may still empty their papers. */
const hasAsked = ({ requests }: OpenedDebate, person: PersonId): boolean =>
  requests.some((request) => request.person === person);

/** Since when somebody's last words wait for the bell to file them; never for everybody else. */
function closedAt(debate: OpenedDebate, person: PersonId, own: boolean): number {
  const { floor } = debate;
  if (own) return floor.phase === 'clearing' ? floor.since : Infinity;
  return leavingOf(debate, person)?.since ?? Infinity;
}

const leavingOf = ({ heard, requests }: OpenedDebate, person: PersonId) =>
  heard.leaving.find(({ request }) => requests[request - 1]?.person === person);
