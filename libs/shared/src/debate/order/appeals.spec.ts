import { lightning } from '../../formats/lightning.js';
import {
  ann,
  at,
  ben,
  called,
  dan,
  did,
  eve,
  fileArgument,
  given,
  olga,
  seated,
  seatLink,
  started,
  until,
} from '../rehearsal.fixture.js';
import { appealWait, openAppeals } from './appeals.js';
import {
  appealAgainst,
  bans,
  decideAppeal,
  deputised,
  lift,
  mutes,
  running,
  sanction,
} from './sanctions.fixture.js';

const hide = { type: 'hide-argument', argument: 1, rule: 'abuse', reason: 'Insults Ben' } as const;
const restore = { type: 'restore-argument', argument: 1 } as const;
const undo = { type: 'undo' } as const;
const sanctioned = appealAgainst({ sanction: 1 });
const hiding = appealAgainst({ argument: 1 });

const muted = mutes()(given(...running));
const hidden = given(...running, did(ann, fileArgument({ tag: 'Ben is a fool' })), did(olga, hide));
const appealed = did(ann, sanctioned)(muted);

describe('an appeal', () => {
  it('is filed by the person concerned, who may be muted or banned', () => {
    const { entries, then } = muted.when(sanctioned, ann);
    expect(entries).toMatchObject([
      {
        event: { type: 'appeal-filed', appeal: 1, of: { sanction: 1 } },
        words: { reason: 'I whispered' },
      },
    ]);
    expect(openAppeals(then.debate)).toMatchObject([{ number: 1, person: ann }]);
    expect(bans()(given(...running)).when(sanctioned, ann).refusal).toBeNull();
  });

  it('is against a hidden argument of one’s own as well, or of the seat that one holds now', () => {
    expect(hidden.when(hiding, ann).then.debate.appeals).toMatchObject([{ of: { argument: 1 } }]);
    const move = { type: 'claim-seat', seat: 'for', move: true } as const;
    const { then } = hidden.when(move, eve, seatLink('for'));
    expect(then.when(hiding, eve).refusal).toBeNull();
  });

  it('is filed once for each act', () => {
    expect(appealed.when(sanctioned, ann).refusal).toEqual({ code: 'already-so' });
    const again = given(() => hidden, did(ann, hiding), did(olga, restore), did(olga, hide));
    expect(again.when(hiding, ann).refusal).toBeNull();
  });

  it('is refused to others, and against what is not there or stands no longer', () => {
    expect(muted.when(sanctioned, ben).refusal).toEqual({ code: 'not-yours' });
    expect(hidden.when(hiding, olga).refusal).toEqual({ code: 'not-yours' });
    expect(muted.when(appealAgainst({ sanction: 2 }), ann).refusal).toEqual({
      code: 'no-such-sanction',
      sanction: 2,
    });
    expect(muted.when(hiding, ann).refusal).toEqual({ code: 'no-such-argument', argument: 1 });
    const nothing = { code: 'nothing-to-appeal' };
    expect(did(olga, lift(1))(muted).when(sanctioned, ann).refusal).toEqual(nothing);
    expect(did(olga, restore)(hidden).when(hiding, ann).refusal).toEqual(nothing);
  });

  it('does not keep the chair from taking the act back, which settles it', () => {
    const { then } = appealed.when(undo, olga);
    expect(openAppeals(then.debate)).toEqual([]);
    expect(then.when(decideAppeal(1, 'upheld'), dan).refusal).toEqual({ code: 'already-so' });
  });
});

describe('deciding an appeal', () => {
  it('upholds it, and lifts the sanction with it', () => {
    const { entries, then } = appealed.when(decideAppeal(1, 'upheld'), dan);
    expect(entries).toMatchObject([
      {
        event: { type: 'appeal-decided', appeal: 1, result: 'upheld', alone: false },
        words: { reason: 'I heard it' },
      },
      { event: { type: 'sanction-lifted', sanction: 1, appeal: 1 } },
    ]);
    expect(then.debate.inForce).toEqual([]);
    expect(then.debate.sanctions).toMatchObject([{ ended: { how: 'appeal', by: dan } }]);
    expect(then.when(fileArgument({ tag: 'Again' }), ann).refusal).toBeNull();
  });

  it('upholds it, and restores the argument with it', () => {
    const { events, then } = did(ann, hiding)(hidden).when(decideAppeal(1, 'upheld'), dan);
    expect(events).toMatchObject([
      { type: 'appeal-decided' },
      { type: 'argument-restored', argument: 1, appeal: 1 },
    ]);
    expect(then.debate.arguments).toMatchObject([{ hidden: false }]);
    expect(then.debate.hidings).toMatchObject([{ ended: { how: 'appeal', by: dan } }]);
  });

  it('dismisses it, and everything stays as it is', () => {
    const { events, then } = appealed.when(decideAppeal(1, 'dismissed'), dan);
    expect(events).toHaveLength(1);
    expect(then.debate.inForce).toEqual([1]);
    expect(then.debate.appeals).toMatchObject([{ decision: { result: 'dismissed', by: dan } }]);
  });

  it('happens once, and is not taken back', () => {
    const { then } = appealed.when(decideAppeal(1, 'dismissed'), dan);
    expect(then.when(decideAppeal(1, 'upheld'), dan).refusal).toEqual({ code: 'already-so' });
    const byDeputy = given(...running, did(dan, sanction()), did(ann, sanctioned));
    const upheld = byDeputy.when(decideAppeal(1, 'upheld'), olga).then;
    expect(upheld.when(undo, olga).refusal).toEqual({ code: 'nothing-to-undo' });
  });

  it('is refused to those who do not moderate, and where there is none', () => {
    expect(appealed.when(decideAppeal(1, 'upheld'), ben).refusal).toEqual({ code: 'not-allowed' });
    expect(appealed.when(decideAppeal(2, 'upheld'), dan).refusal).toEqual({
      code: 'no-such-appeal',
      appeal: 2,
    });
  });
});

describe('who acted', () => {
  it('leaves the appeal to another moderator, however long it takes', () => {
    const refusal = { code: 'another-decides', from: null };
    expect(appealed.when(decideAppeal(1, 'upheld'), olga).refusal).toEqual(refusal);
    expect(appealed.at(3600).when(decideAppeal(1, 'upheld'), olga).refusal).toEqual(refusal);
  });

  it('leaves it to the organiser, where there is only one moderator', () => {
    const link = { name: 'Dan', invitation: { role: 'chair' } } as const;
    const chaired = given(seated(), did(dan, { type: 'take-chair' }, link), did(dan, sanction()));
    const filed = did(ann, sanctioned)(chaired);
    expect(filed.when(decideAppeal(1, 'upheld'), dan).refusal).toMatchObject({ from: null });
    expect(filed.when(decideAppeal(1, 'upheld'), olga).refusal).toBeNull();
  });

  it('decides after ten minutes, where there is nobody else, and the log says so', () => {
    const alone = given(seated(), called, until(5), started, did(olga, sanction()));
    const filed = did(ann, sanctioned)(alone);
    const from = 5 + appealWait / 1000;
    const decides = decideAppeal(1, 'dismissed');
    expect(filed.at(from - 0.001).when(decides, olga).refusal).toEqual({
      code: 'another-decides',
      from: at(from),
    });
    expect(filed.at(from).when(decides, olga).events).toMatchObject([{ alone: true }]);
  });

  it('is not whoever appeals: nobody decides an appeal of their own', () => {
    const handed = given(
      ...[seated(lightning), deputised],
      did(olga, { type: 'hand-over', to: dan }),
      did(dan, sanction({ person: olga })),
      did(olga, sanctioned),
    );
    expect(handed.when(decideAppeal(1, 'upheld'), olga).refusal).toEqual({ code: 'own-appeal' });
    expect(handed.when(decideAppeal(1, 'upheld'), dan).refusal).toMatchObject({
      code: 'another-decides',
      from: at(600),
    });
  });
});
