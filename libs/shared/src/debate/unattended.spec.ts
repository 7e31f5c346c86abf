import { type Format, isDivision, isExamination, isSilent } from '../formats/format.js';
import { formats } from '../formats/registry.js';
import { byCorrespondence } from '../formats/correspondence.js';
import { paced } from '../formats/pace.js';
import { graceOf } from './floor/clock.js';
import { performed, silently } from './robots.fixture.js';
import { segmentAt } from './state.js';
import { allReady, at, given, seated } from './rehearsal.fixture.js';

/** Lines that a turn leaves in the log: called, started, over time where there is grace, ended, cleared; and how often two silent sides pass the floor. */
function lines(segment: Format['segments'][number]): number {
  const { seconds, sideClock } = segment;
  if (isSilent(segment)) return 3;
  if (sideClock) return 3 + 2 * Math.ceil(sideClock.seconds / sideClock.perUse);
  return graceOf(segment, Math.round(seconds * 1000)) > 0 ? 5 : 4;
}

const twoDays = 2 * 86_400;

/** Reckoning in seconds blurs the last milliseconds of a month. */
const sooner = 0.002;

describe.each([
  ...formats,
  ...formats.map((format) => paced(format, 60)),
  ...formats.map((format) => byCorrespondence(format, twoDays)),
])(
  '$name with the clock in the chair, at pace $pace, by correspondence: $correspondence.turn',
  (format) => {
    const lobby = given(seated(format, { chair: 'clock' }), allReady);
    const over = lobby.at(silently(format));
    const turns = format.segments.flatMap((segment, i) => (isDivision(segment) ? [] : [i]));

    it('is held from the first turn to the published result without anybody', () => {
      expect(over.debate.stage).toBe('published');
      expect(over.debate.lastAt).toBe(at(silently(format)));
      expect(lobby.at(silently(format) - sooner).debate.stage).toBe('deliberation');
    });

    it('gives every turn its time, in order', () => {
      expect(over.debate.books.map(({ turn }) => turn)).toEqual(turns);
      for (const { turn, ran, outcome } of over.debate.books) {
        expect([turn, outcome, ran]).toEqual([
          turn,
          'ended',
          Math.round((format.segments[turn]?.seconds ?? 0) * 1000),
        ]);
      }
    });

    it('records no more than it must', () => {
      const spoken = turns.flatMap((turn) => format.segments[turn] ?? []);
      const recorded = spoken.reduce((sum, segment) => sum + lines(segment), 0);
      expect(over.log).toHaveLength(lobby.log.length + 1 + recorded + 3);
    });

    it('is debated by robots to its end, every seat in each of its turns', () => {
      const { debate } = performed(lobby);
      expect(debate.books.map(({ turn, outcome }) => [turn, outcome])).toEqual(
        turns.map((turn) => [turn, 'ended']),
      );
      for (const turn of turns) {
        const { seats, oneSpeaker, ...segment } = segmentAt(debate, turn);
        if (isExamination({ ...segment, seats })) {
          const asked = debate.exchanges.filter((exchange) => exchange.turn === turn);
          expect(asked.map(({ seat }) => seat)).toEqual(segment.asker ? [segment.asker] : seats);
          expect(asked.every(({ answer }) => answer !== null)).toBe(true);
          continue;
        }
        const said = debate.arguments.filter((argument) => argument.turn === turn);
        expect(said.map(({ seat }) => seat)).toEqual(
          oneSpeaker ? seats.slice(0, said.length) : seats,
        );
        expect(said.length).toBeGreaterThanOrEqual(Math.min(1, seats.length));
      }
    });
  },
);
