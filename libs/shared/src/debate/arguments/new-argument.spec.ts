import type { Format } from '../../formats/format.js';
import { lightning } from '../../formats/lightning.js';
import {
  ann,
  ben,
  called,
  did,
  draft,
  ended,
  fileArgument,
  given,
  olga,
  onFloor,
  type Rehearsal,
  seated,
  skipped,
  started,
  type Step,
  until,
} from '../rehearsal.fixture.js';
import { counts, stands } from './standing.js';

/** Lightning, whose second turn allows no new arguments. */
const strict: Format = {
  ...lightning,
  segments: lightning.segments.map((segment, i) => ({ ...segment, newArguments: i !== 2 })),
};

const rule = (result: 'allowed' | 'disregarded', argument = 2) =>
  ({ type: 'rule-argument', argument, result, reason: 'It was hinted at before' }) as const;
const answering = { tag: 'No', relations: [{ kind: 'rebuts', to: 1 } as const] };
const annSpoke = did(ann, fileArgument({ tag: 'Trains are fast' }));
const rebuttal = given(
  ...[seated(strict), called, until(5), started, annSpoke, ended, until(30)],
  ...[called, started, until(40)],
);
const brought = did(ben, fileArgument({ tag: 'And the food is bad' }))(rebuttal);

describe('an argument that answers none', () => {
  it('is marked as new where the format allows no new ones', () => {
    expect(brought.log.at(-1)?.event).toMatchObject({ argument: 2, isNew: true });
    expect(brought.debate.arguments).toMatchObject([{ isNew: false }, { isNew: true }]);
  });

  it('is marked as new when the bell files it, too', () => {
    const drafts = [draft(ben, 'against', 39, { tag: 'And late' })];
    const { debate } = ended(rebuttal).at(42, { drafts });
    expect(debate.arguments).toMatchObject([{}, { isNew: true, cutOff: true }]);
  });

  it('is not marked where it bears on an earlier one, or where new ones are welcome', () => {
    const { events } = rebuttal.when(fileArgument(answering), ben);
    expect(events[0]).not.toHaveProperty('isNew');
    expect(
      rebuttal.log.find(({ event }) => event.type === 'argument-filed')?.event,
    ).not.toHaveProperty('isNew');
  });
});

describe('ruling on a new argument', () => {
  it.each([
    ['allowed', 'argument-allowed', true],
    ['disregarded', 'argument-disregarded', false],
  ] as const)('%s goes on record with its reason', (result, type, still) => {
    const { entries, then } = brought.when(rule(result), olga);
    expect(entries).toMatchObject([
      { event: { type, argument: 2 }, words: { reason: 'It was hinted at before' } },
    ]);
    const [, argument] = then.debate.arguments;
    expect(argument).toMatchObject({ ruling: { result, reason: 'It was hinted at before' } });
    expect(argument && counts(argument)).toBe(still);
    expect(argument && stands(argument)).toBe(still);
  });

  it('leaves it readable, in its place', () => {
    const { debate } = did(olga, rule('disregarded'))(brought);
    expect(debate.arguments).toMatchObject([{}, { text: { tag: 'And the food is bad' } }]);
    expect(debate.filedWords).toEqual(brought.debate.filedWords);
  });

  it('can be taken back within ten seconds', () => {
    const ruled = did(olga, rule('disregarded'))(brought);
    const { debate } = ruled.at(50).when({ type: 'undo' }, olga).then;
    expect(debate.arguments).toEqual(brought.debate.arguments);
    expect(debate.floor).toEqual(brought.debate.floor);
    expect(ruled.at(50.001).when({ type: 'undo' }, olga).refusal).not.toBeNull();
  });

  it('is possible until the final vote closes', () => {
    const rest: Step[] = [ended, until(50), skipped, skipped, skipped, skipped];
    const voting = given(() => brought, ...rest, did(olga, onFloor('open-division')));
    expect(refused(voting)).toBeNull();
    const closed = did(olga, onFloor('close-division'))(voting);
    expect(refused(closed)).toEqual({ code: 'wrong-stage', stage: 'closed' });
  });

  it('is refused where there is nothing to rule on, to others, and a second time', () => {
    expect(refused(brought, rule('allowed', 1))).toEqual({ code: 'nothing-to-rule', argument: 1 });
    expect(refused(brought, rule('allowed', 3))).toEqual({ code: 'no-such-argument', argument: 3 });
    expect(brought.when(rule('allowed'), ben).refusal).toEqual({ code: 'not-allowed' });
    const ruled = did(olga, rule('allowed'))(brought);
    expect(refused(ruled, rule('disregarded'))).toEqual({ code: 'already-so' });
  });
});

const refused = (rehearsal: Rehearsal, command = rule('allowed')) =>
  rehearsal.when(command, olga).refusal;
