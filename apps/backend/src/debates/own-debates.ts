import { Injectable } from '@nestjs/common';
import {
  awaitedFrom,
  type ListedDebate,
  type OwnDebate,
  type PersonId,
  saidIn,
  seatIn,
  seatOf,
} from '@crossbench/shared';
import { Admission } from './admission.js';
import { Lobby } from './lobby.js';
import { SeatHolders } from './seat-holders.js';

/** The debates in which somebody sits, and whether they wait for them. */
@Injectable()
export class OwnDebates {
  constructor(
    private readonly holders: SeatHolders,
    private readonly lobby: Lobby,
    private readonly admission: Admission,
  ) {}

  async of(person: PersonId): Promise<readonly OwnDebate[]> {
    const listed = await this.lobby.unfinished(await this.holders.debatesOf(person));
    const own = await Promise.all(listed.map((each) => this.one(each, person)));
    return own.filter((each) => each !== null);
  }

  private async one(debate: ListedDebate, person: PersonId): Promise<OwnDebate | null> {
    const now = await this.admission.debateFor(debate.id, person);
    const id = now && seatOf(now, person);
    if (!now || !id) return null;
    return {
      debate,
      seat: seatIn(now.format, id)?.label ?? id,
      awaited: awaitedFrom(now, person),
      said: saidIn(now),
    };
  }
}
