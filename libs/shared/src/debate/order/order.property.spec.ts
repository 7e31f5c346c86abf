import { isDeepStrictEqual } from 'node:util';
import { everyCourse, type Line, type Trace } from '../course.fixture.js';
import { rolesOf } from '../roles.js';
import type { OpenedDebate } from '../state.js';
import type { PersonId } from '../vocabulary.js';
import { silenced } from './barred.js';

const holds = (law: boolean, what: () => unknown) => {
  if (!law) throw new Error(JSON.stringify(what()));
};

const acts = [
  'argument-hidden',
  'words-hidden',
  'question-taken-down',
  'participant-warned',
  'participant-muted',
  'participant-removed',
  'participant-banned',
];

it('every act of moderation has one entry in the log, with its rule and its reason, and the reverse', () => {
  everyCourse(({ lines, moments, end }: Trace) => {
    const found = lines.filter(({ entry }) => acts.includes(entry.event.type));
    const asked = moments.filter(
      ({ decision, command: { type } }) =>
        decision.ok &&
        ['sanction', 'hide-argument', 'hide-words', 'take-down-question'].includes(type),
    );
    holds(found.length === asked.length, () => [found, asked]);
    found.forEach(({ entry, recorded }, i) => {
      holds(recorded.commandId === asked[i]?.commandId, () => [entry, asked[i]]);
      const { rule, reason } = { rule: null, reason: null, ...asked[i]?.command };
      holds('rule' in entry.event && entry.event.rule === rule, () => entry);
      holds(reason !== null && entry.words?.reason === reason, () => entry);
    });
    holds(found.length === end.sanctions.length + end.hidings.length, () => end);
    appealsInOrder(end);
    lines.forEach(quiet);
  });
});

/** Decided once, by somebody else or after a long time; what is upheld has ended. */
function appealsInOrder({ appeals, sanctions, hidings }: OpenedDebate): void {
  const every = [...sanctions, ...hidings];
  holds(new Set(appeals.map(({ act }) => act)).size === appeals.length, () => appeals);
  for (const { act, person, at, decision } of appeals) {
    const of = every.find(({ seq }) => seq === act);
    if (!of || !decision) continue;
    holds(decision.by !== person, () => [of, decision]);
    holds((decision.by === of.by) === decision.alone, () => [of, decision]);
    holds(!decision.alone || decision.at >= at + 600_000, () => [of, decision]);
    holds(decision.result === 'dismissed' || of.ended?.how === 'appeal', () => [of, decision]);
  }
}

const hidings = ['argument-hidden', 'argument-restored', 'words-hidden', 'words-restored'];

const holdsOffice = (debate: OpenedDebate, person: PersonId): boolean =>
  rolesOf(debate, person).some((role) => role !== 'audience' && role !== 'debater');

/** Nothing of somebody who is muted or banned comes before the room, and hiding leaves all else as it was. */
function quiet({ before, entry, recorded, after }: Line): void {
  const { event, at, actor } = recorded;
  if (before.stage === 'unopened') return;
  if (event.type === 'argument-filed')
    holds(silenced(before, event.person, at) === null, () => recorded);
  const said = Object.keys(entry.words ?? {}).some((key) => key !== 'name' && key !== 'reason');
  // A point that is accepted is said in the words of who offered it.
  const own = said && event.type !== 'poi-accepted';
  if (own && actor !== 'clock' && !holdsOffice(before, actor))
    holds(silenced(before, actor, at) === null, () => recorded);
  if (!hidings.includes(event.type)) return;
  holds(isDeepStrictEqual(besides(before), besides(after)), () => [recorded, before, after]);
}

const besides = (debate: OpenedDebate) => ({
  ...debate,
  ...{ hidden: [], hiddenSayings: [], hidings: [], undoable: null, seq: 0, lastAt: 0 },
  arguments: debate.arguments.map((argument) => ({ ...argument, hidden: false })),
});
