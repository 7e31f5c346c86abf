import {
  ann,
  at,
  ben,
  commandId,
  debateId,
  did,
  eve,
  given,
  seated,
} from '../../../../libs/shared/src/debate/rehearsal.fixture.js';
import { lightning } from '../../../../libs/shared/src/formats/lightning.js';
import { KnownDebate } from './known-debate.js';
import { Round } from './round.js';

const nothing = () => Promise.resolve({});
const checksIn = { type: 'check-in' } as const;

it('lets time do what it does at the last line before it decides a command that was stamped earlier', async () => {
  const { log, now } = given(
    seated(lightning, { chair: 'clock' }),
    did(ann, checksIn),
    did(ben, checksIn),
  );
  const known = new KnownDebate(debateId);
  known.add(log);
  const round = new Round(known, nothing, () => 'salt');
  const request = { by: eve, at: at(-1), commandId: commandId(99), command: checksIn, facts: {} };
  await round.decide(request);
  expect(round.lines.map(({ event }) => event.type)).toContain('turn-called');
  expect(round.lines.map((line) => line.at)).toEqual(round.lines.map(() => now));
});
