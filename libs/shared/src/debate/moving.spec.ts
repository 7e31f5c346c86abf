import { spoken } from './clerk/clerk.fixture.js';
import { ann, did, given, olga, opened, seated } from './rehearsal.fixture.js';

const move = (place: object) => ({ type: 'move-debate', place }) as const;

describe('moving a spoken debate', () => {
  const debate = given(opened(...spoken));

  it('says where it is held from now on, in words that are kept apart', () => {
    const { entries, then } = debate.when(move({ hall: 'Room 5' }), olga);
    expect(entries).toMatchObject([{ event: { type: 'debate-moved' }, words: { hall: 'Room 5' } }]);
    expect(JSON.stringify(entries[0]?.event)).not.toContain('Room 5');
    expect(then.debate.place).toEqual({ hall: 'Room 5' });
    expect(did(olga, move({}))(then).debate.place).toEqual({});
  });

  it('is for who runs the debate, until it has ended', () => {
    const seats = given(seated(...spoken));
    expect(seats.when(move({}), ann).refusal).toEqual({ code: 'not-allowed' });
    const cancelled = did(olga, { type: 'cancel-debate', reason: 'Rain' })(seats);
    expect(cancelled.when(move({}), olga).refusal).toEqual({
      ...{ code: 'wrong-stage', stage: 'cancelled' },
    });
  });

  it('is refused where it is held there already, and in a written debate', () => {
    expect(debate.when(move({ ...debate.debate.place }), olga).refusal).toEqual({
      code: 'already-so',
    });
    expect(given(opened()).when(move({}), olga).refusal).toEqual({ code: 'not-spoken' });
  });
});
