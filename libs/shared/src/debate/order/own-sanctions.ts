import type { OpenedDebate } from '../state.js';
import type { Instant, PersonId } from '../vocabulary.js';
import { sanctionsOn } from './barred.js';
import { sameMatter } from './hiding.js';
import type { Appeal, Matter, Sanction } from './sanction.js';

/** A sanction in force on whoever asks, with all that they have a right to know of it. */
export interface OwnSanction {
  readonly sanction: Sanction;
  /** The name of the chair or deputy who acted. */
  readonly by: string;
  readonly appeal: Appeal | null;
}

/** The sanctions in force on somebody, the latest first. */
export const ownSanctions = (debate: OpenedDebate, person: PersonId): OwnSanction[] =>
  sanctionsOn(debate, person)
    .map((sanction) => ({
      sanction,
      by: debate.names[sanction.by] ?? '',
      appeal: debate.appeals.find(({ act }) => act === sanction.seq) ?? null,
    }))
    .reverse();

/** Whether something was done about what somebody had said, at that instant or later, and not taken back. */
export function actedUpon(debate: OpenedDebate, matter: Matter, since: Instant): boolean {
  const { sanctions, hidings } = debate;
  return (
    hidings.some(
      ({ of, at, ended }) => at >= since && sameMatter(of, matter) && !tookBack(ended),
    ) ||
    sanctions.some(
      ({ about, at, ended }) =>
        at >= since && about !== null && sameMatter(about, matter) && !tookBack(ended),
    )
  );
}

const tookBack = (ended: Sanction['ended']): boolean => ended?.how === 'taken-back';
