import type { OpenedDebate, SanctionKind } from '@crossbench/shared';

/** The sanctions, from the mildest to the hardest, and what each does. */
export const sanctionChoices: readonly {
  readonly kind: SanctionKind;
  readonly name: string;
  readonly does: string;
}[] = [
  { kind: 'warning', name: 'Warn', does: 'They are told, and everybody can read it.' },
  {
    kind: 'mute',
    name: 'Mute',
    does: 'Nothing they write reaches the room for a while. Their words are kept.',
  },
  {
    kind: 'removal',
    name: 'Remove',
    does: 'They lose their seat and leave the room. They may come back to watch.',
  },
  { kind: 'ban', name: 'Ban', does: 'They leave, and take no part in this debate again.' },
];

const heads: Readonly<Record<SanctionKind, string>> = {
  warning: 'You were warned.',
  mute: 'You are muted.',
  removal: 'You were removed from this debate.',
  ban: 'You are banned from this debate.',
};

/** What was done to the reader, as a heading. */
export const toYou = (kind: SanctionKind): string => heads[kind];

const deeds: Readonly<Record<SanctionKind, string>> = {
  warning: 'warned',
  mute: 'muted',
  removal: 'removed',
  ban: 'banned',
};

/** What was done, as the room's record says it: "warned". */
export const deedOf = (kind: SanctionKind): string => deeds[kind];

/** Whoever acted, with their office: "Olga, in the chair". */
export const actorName = (
  { names }: Pick<OpenedDebate, 'names'>,
  { by, office }: { readonly by: keyof OpenedDebate['names']; readonly office: 'chair' | 'deputy' },
): string => `${names[by] || 'Somebody'}, ${office === 'chair' ? 'in the chair' : 'deputy'}`;
