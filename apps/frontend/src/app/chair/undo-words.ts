import type { DebateEvent, Recorded, Undoable } from '@crossbench/shared';

const words: Readonly<Partial<Record<DebateEvent['type'], string>>> = {
  'turn-called': 'The turn was called.',
  'turn-held': 'The turn is held.',
  'turn-started': 'The turn was started.',
  'clock-paused': 'The clock was paused.',
  'clock-resumed': 'The clock runs again.',
  'turn-extended': 'The turn was extended.',
  'turn-ended': 'The turn was ended.',
  'turn-skipped': 'The turn was skipped.',
  'turn-voided': 'The turn was declared void.',
  'overrun-repeated': 'The other side gets the overrun.',
  'recess-called': 'A recess was called.',
  'recess-ended': 'The recess was ended.',
  'argument-hidden': 'The argument was hidden.',
  'argument-restored': 'The argument was restored.',
  'words-hidden': 'The words were hidden.',
  'words-restored': 'The words were restored.',
  'participant-warned': 'The warning was given.',
  'participant-muted': 'They are muted.',
  'participant-removed': 'They were removed.',
  'participant-banned': 'They are banned.',
  'sanction-lifted': 'The sanction was lifted.',
  'argument-allowed': 'The argument was allowed.',
  'argument-disregarded': 'The argument is disregarded.',
  'challenge-upheld': 'The card was struck.',
  'challenge-dismissed': 'The challenge was dismissed.',
  'speaker-recognised': 'A speaker was recognised.',
  'speaker-finished': 'The speech was ended.',
  'request-declined': 'The request was declined.',
  'ruling-given': 'The ruling was given.',
  'queue-policy-set': 'The list has another rule.',
  'list-closed': 'The list was closed.',
  'list-opened': 'The list was opened.',
  'podium-blanked': 'The podium was blanked.',
  'question-called': 'The question was put.',
  'question-answered': 'The question counts as answered.',
  'question-passed': 'The question was passed.',
  'podium-shown': 'The podium is shown again.',
};

/** What the chair has just done and can still take back, as a sentence. */
export function undoWords(log: readonly Recorded[], { commandId }: Undoable): string {
  const done = log.filter((recorded) => recorded.commandId === commandId);
  const said = done.flatMap(({ event }) => words[event.type] ?? []);
  return said.at(-1) ?? 'Done.';
}
