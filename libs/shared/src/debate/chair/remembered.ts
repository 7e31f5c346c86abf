import type { Recorded } from '../../record/recorded.js';
import type { DebateEvent } from '../events.js';
import { type OpenedDebate, restorable, type Undoable } from '../state.js';

const undoable: readonly DebateEvent['type'][] = [
  'turn-called',
  'turn-held',
  'turn-started',
  'clock-paused',
  'clock-resumed',
  'turn-extended',
  'turn-ended',
  'turn-skipped',
  'turn-voided',
  'overrun-repeated',
  'recess-called',
  'recess-ended',
  'speaker-recognised',
  'speaker-finished',
  'request-declined',
  'ruling-given',
  'queue-policy-set',
  'list-closed',
  'list-opened',
  'argument-hidden',
  'argument-restored',
  'words-hidden',
  'words-restored',
  'argument-allowed',
  'argument-disregarded',
  'challenge-upheld',
  'challenge-dismissed',
  'podium-blanked',
  'podium-shown',
  'question-called',
  'question-answered',
  'question-passed',
  'participant-warned',
  'participant-muted',
  'participant-removed',
  'participant-banned',
  'sanction-lifted',
];

const harmless: readonly DebateEvent['type'][] = [
  'argument-filed',
  'appeal-filed',
  'argument-retracted',
  'argument-corrected',
  'challenge-answered',
  'poi-offered',
  'poi-withdrawn',
  'poi-accepted',
  'poi-declined',
  'poi-answered',
  'exchange-opened',
  'exchange-answered',
  'exchange-left',
  'seat-claimed',
  'seat-moved',
  'seat-checked-in',
  'floor-passed',
  'floor-requested',
  'request-withdrawn',
  'technical-pause-taken',
  'question-approved',
  'question-merged',
  'question-taken-down',
];

/** After these nothing that came before is taken back, whoever caused them. */
const final: readonly DebateEvent['type'][] = [
  'division-opened',
  'result-published',
  'chair-succeeded',
];

/** The chair's last command, as long as nobody has built on it. Time passing does not make it final. */
export function remembered(
  before: OpenedDebate,
  after: OpenedDebate,
  { event, actor, commandId, at }: Recorded,
): Undoable | null {
  const last = before.undoable;
  if (final.includes(event.type)) return null;
  if (actor === 'clock' || harmless.includes(event.type)) return last;
  const onFloor = after.floorVersion > before.floorVersion;
  if (last && commandId === last.commandId) return { ...last, onFloor: last.onFloor || onFloor };
  if (event.type === 'division-closed' && event.division === 'pre' && commandId) {
    return { commandId, at, before: restorable(before), onFloor };
  }
  const byChair = actor === before.chair && undoable.includes(event.type) && !uponAppeal(event);
  return byChair && commandId ? { commandId, at, before: restorable(before), onFloor } : null;
}

/** What an appeal has decided stays decided. */
const uponAppeal = (event: DebateEvent): boolean => 'appeal' in event && event.appeal !== undefined;
