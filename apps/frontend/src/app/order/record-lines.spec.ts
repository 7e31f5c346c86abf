import { ada, GivenDebate, olga } from '../room/given-a-debate.fixture';
import { recordLines } from './record-lines';

const sanction = { type: 'sanction', rule: 'abuse', reason: 'Shouts at Ben' } as const;
const appeal = { type: 'appeal', of: { sanction: 1 }, reason: 'I whispered' } as const;

/** Ada has filed argument 1, and the chair has muted her because of it. */
function muted(): GivenDebate {
  const given = new GivenDebate().seated('for', 'against').chair('call-turn').chair('start-turn');
  const about = { argument: 1 };
  return given
    .file(ada, 'Ben is a fool')
    .issue(olga, { ...sanction, person: ada, kind: 'mute', seconds: 120, about });
}

const linesOf = (given: GivenDebate) => recordLines(given.debate, given.now);

describe('the record of what the chair did', () => {
  it('says who did what to whom, for how long, because of what, under which rule', () => {
    const [line] = linesOf(muted());
    expect(line?.deed).toMatch(/in the chair, muted Ada for 2 min, because of argument 1 by Ada$/);
    expect(line).toMatchObject({
      rule: 'abuse',
      reason: 'Shouts at Ben',
      outcome: ['It is in force.'],
      sanction: 1,
    });
  });

  it('says when a mute is over', () => {
    expect(linesOf(muted().pass(120_000))[0]?.outcome).toEqual(['It is over.']);
  });

  it('says that an appeal waits, and keeps it open for a decision', () => {
    const [line] = linesOf(muted().issue(ada, appeal));
    expect(line?.outcome.slice(1)).toEqual([
      'They appealed: “I whispered”',
      'An appeal waits for another moderator.',
    ]);
    expect(line?.appeal).toMatchObject({ number: 1 });
  });

  it('says how an appeal was decided, and by whom', () => {
    const given = muted().issue(ada, appeal).pass(600_000);
    const decision = { type: 'decide-appeal', appeal: 1, result: 'upheld' } as const;
    const [line] = linesOf(given.issue(olga, { ...decision, reason: 'It was Ben' }));
    expect(line?.outcome).toEqual([
      'Undone upon an appeal.',
      'They appealed: “I whispered”',
      expect.stringMatching(
        /^An appeal was upheld by .*, who had acted and was alone: “It was Ben”$/,
      ),
    ]);
    expect(line).toMatchObject({ appeal: null, sanction: null });
  });

  it('keeps what was taken back, the latest first', () => {
    const given = muted().issue(olga, { type: 'undo' });
    const hide = {
      type: 'hide-argument',
      argument: 1,
      rule: 'abuse',
      reason: 'An insult',
    } as const;
    const lines = linesOf(given.issue(olga, hide));
    expect(lines.map(({ deed }) => deed)).toEqual([
      expect.stringMatching(/hid argument 1 by Ada$/),
      expect.stringMatching(/muted Ada/),
    ]);
    expect(lines[1]?.outcome).toEqual([expect.stringMatching(/^Taken back by /)]);
  });

  it('is empty where nothing was done', () => {
    expect(linesOf(new GivenDebate().seated('for', 'against'))).toEqual([]);
  });
});
