import { computed, inject, resource, Service } from '@angular/core';
import { type Format, slug } from '@crossbench/shared';
import { Api } from '../connection/api';
import { Session } from '../connection/session';
import { freeName } from './draft';

/** What saving came to: the format as it is kept, or why it is not, in sentences. */
export type Saved =
  | { readonly ok: true; readonly format: Format }
  | { readonly ok: false; readonly sentences: readonly string[] };

/** The formats of this installation, for those who add one. */
@Service()
export class SavedFormats {
  private readonly api = inject(Api);
  private readonly session = inject(Session);

  readonly found = resource({ loader: () => this.api.formats() });
  readonly all = computed<readonly Format[]>(() => {
    const reply = this.found.value();
    return reply?.ok ? reply.value.items : [];
  });
  readonly names = computed(() => new Set(this.all().map(({ name }) => name.trim().toLowerCase())));

  private readonly settings = resource({ loader: () => this.api.settings() });
  /** Whether only organisers may save here, and this person is none. */
  readonly closedToMe = computed(() => {
    const settings = this.settings.value();
    const restricted = settings?.ok && settings.value.createDebates !== 'anyone';
    return restricted === true && !this.session.person()?.organiser;
  });

  /** Keeps a format under an id that is made from its name and still free. */
  async save(format: Format): Promise<Saved> {
    if (!(await this.session.ensure())) return { ok: false, sentences: [unreachable] };
    const ids = this.all().map(({ id }) => id);
    const wanted = slug(format.name, 40) || 'format';
    const tries = 5;
    for (let n = 0; n < tries; n++) {
      const id = freeName(wanted, ids, 40);
      const reply = await this.api.saveFormat({ ...format, id });
      if (reply.ok) {
        this.found.reload();
        return { ok: true, format: reply.value };
      }
      // somebody else was faster, or the list was old
      if (reply.problem.code === 'format-taken' && n < tries - 1) ids.push(id);
      else return { ok: false, sentences: sentencesOf(reply.problem) };
    }
    return { ok: false, sentences: [unreachable] };
  }
}

const unreachable = 'The server cannot be reached. Check your connection, then try again.';

/** What a refusal lists, or what it says where it lists nothing. */
export const sentencesOf = ({
  detail,
  flaws = [],
}: {
  readonly detail: string;
  readonly flaws?: readonly { readonly message: string }[];
}): string[] => (flaws.length > 0 ? flaws.map(({ message }) => message) : [detail]);
