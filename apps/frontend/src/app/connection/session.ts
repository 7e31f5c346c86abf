import { inject, Service, signal } from '@angular/core';
import type { Person } from '@crossbench/shared';
import { Api, type Reply } from './api';

/** Who sits at this browser. Nobody, until something needs a person. */
@Service()
export class Session {
  private readonly api = inject(Api);
  private readonly known = signal<Person | null>(null);
  private asked: Promise<void> | null = null;

  readonly person = this.known.asReadonly();

  /** Asks the server once whose session this is. */
  load(): Promise<void> {
    this.asked ??= this.askWho();
    return this.asked;
  }

  /** The person of this session; a visitor without one becomes a guest with a number for a name. */
  async ensure(): Promise<Person | null> {
    await this.load();
    if (!this.known()) await this.signIn(silentName());
    return this.known();
  }

  signIn(name: string): Promise<Reply<unknown>> {
    return this.become(this.api.enterAsGuest({ name }));
  }

  /** Another name for the same person; who has none yet becomes a guest of that name. */
  rename(name: string): Promise<Reply<unknown>> {
    return this.known() ? this.become(this.api.rename({ name })) : this.signIn(name);
  }

  /** Trades the organiser's one-time link for a session that may open debates. */
  signInAsOrganiser(secret: string): Promise<Reply<unknown>> {
    return this.become(this.api.enterAsOrganiser(secret));
  }

  async signOut(): Promise<Reply<unknown>> {
    const reply = await this.api.endSession();
    if (reply.ok) this.known.set(null);
    return reply;
  }

  /** Asks again: another tab of this browser may have changed it. */
  reload(): Promise<void> {
    this.asked = null;
    return this.load();
  }

  /** The server no longer knows this session. */
  forget(): void {
    this.known.set(null);
  }

  private async askWho(): Promise<void> {
    const reply = await this.api.session();
    if (reply.ok) this.known.set(reply.value.person);
    else this.asked = null;
  }

  private async become(
    entering: Promise<Reply<{ readonly person: Person }>>,
  ): Promise<Reply<unknown>> {
    const reply = await entering;
    if (reply.ok) this.known.set(reply.value.person);
    return reply;
  }
}

const silent = /^Guest \d{4}$/;

/** Whether a name was given by us, so that a person may want to change it before others see it. */
export const isSilentName = (name: string): boolean => silent.test(name);

function silentName(): string {
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
  return `Guest ${1000 + (random % 9000)}`;
}
