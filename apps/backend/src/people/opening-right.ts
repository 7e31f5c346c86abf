import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config.js';
import { Problem } from '../web/problem.js';
import { People } from './people.js';
import type { SignedIn } from './sessions.js';

/** Who may open debates here, and save formats for them: what `CREATE_DEBATES` says. */
@Injectable()
export class OpeningRight {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly people: People,
  ) {}

  /** Refuses whoever does not have it. */
  async demand(me: SignedIn): Promise<void> {
    if (this.config.CREATE_DEBATES === 'anyone') return;
    const person = await this.people.find(me.personId);
    if (person?.organiser) return;
    const advice = 'Here only organisers open debates. Ask one of them for a link.';
    throw new Problem(403, 'not-allowed', advice);
  }
}
