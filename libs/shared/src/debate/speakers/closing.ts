import { entryBy, type Issued } from '../issued.js';
import { accept, type Decision, refuse } from '../refusal.js';
import type { OpenedDebate } from '../state.js';
import { listedTurn } from './standing.js';

/** The list takes no more requests until its segment ends; who stands on it keeps their place. */
export function closeList(debate: OpenedDebate, { by, at }: Issued): Decision {
  const turn = listedTurn(debate);
  if (turn === null) return refuse({ code: 'list-closed' });
  if (takesNoMore(debate, turn)) return refuse({ code: 'already-so' });
  return accept(entryBy(by, at)({ type: 'list-closed', turn }));
}

/** The list takes requests again. */
export function openList(debate: OpenedDebate, { by, at }: Issued): Decision {
  const turn = listedTurn(debate);
  if (turn === null) return refuse({ code: 'list-closed' });
  if (!takesNoMore(debate, turn)) return refuse({ code: 'already-so' });
  return accept(entryBy(by, at)({ type: 'list-opened', turn }));
}

/** Whether the chair has closed the list of a turn. */
export const takesNoMore = ({ listed }: OpenedDebate, turn: number): boolean =>
  listed.closed === turn;
