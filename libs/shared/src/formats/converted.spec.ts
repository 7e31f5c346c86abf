import { allReady, given, seated } from '../debate/rehearsal.fixture.js';
import { performed, silently } from '../debate/robots.fixture.js';
import { faults } from './check.js';
import { convertedFormats, formatOf } from './converted.fixture.js';
import { Format, isDivision, secondsPerSide, type Segment } from './format.js';

const all = convertedFormats();
const sides = { prop: 'proposition', opp: 'opposition' } as const;

const total = (segments: readonly Segment[]): number =>
  segments.reduce((sum, { seconds }) => sum + seconds, 0);

it('formats of another project are there, or it is said that they are not', () => {
  expect([0, 52]).toContain(all.length);
});

if (all.length > 0) {
  describe.each(all)('$name', (converted) => {
    const format = formatOf(converted);
    const preparation = converted.prepBefore ? format.segments.slice(1, 2) : [];
    const held = format.segments.slice(1 + preparation.length, -1);

    it('becomes a format of ours with the same times', () => {
      expect(faults(format)).toEqual([]);
      expect(Format.parse(format)).toEqual(format);
      expect(total(held)).toBe(converted.totalSeconds);
      expect(total(preparation)).toBe(converted.prepBefore ?? 0);
      const { prop, opp } = converted.perSideSeconds;
      expect(secondsPerSide(format)).toEqual({ proposition: prop, opposition: opp });
    });

    it('has its sides and its points of information where it had them', () => {
      converted.segments.forEach(({ side, poi, kind }, i) => {
        if (kind !== 'prep') expect(held[i]?.side ?? null).toBe(side && sides[side]);
        const window = poi && { opens: poi.opensAt, closes: poi.closesAt, limit: 15 };
        expect(held[i]?.poi).toEqual(window);
      });
    });

    it('is brought to its end by the clock, and by robots', () => {
      const lobby = given(seated(format, { chair: 'clock' }), allReady);
      const turns = format.segments.flatMap((segment, i) => (isDivision(segment) ? [] : [i]));
      const { debate } = lobby.at(silently(format));
      expect(debate.stage).toBe('published');
      expect(debate.books.map(({ turn }) => turn)).toEqual(turns);
      const ran = debate.books.reduce((sum, book) => sum + book.ran, 0);
      expect(ran / 1000).toBe(converted.totalSeconds + total(preparation));
      const spoken = performed(lobby).debate;
      expect(spoken.books.map(({ outcome }) => outcome)).toEqual(turns.map(() => 'ended'));
      for (const turn of turns) {
        const said = spoken.arguments.some((argument) => argument.turn === turn);
        expect(said).toBe((format.segments[turn]?.seats.length ?? 0) > 0);
      }
    });
  });
}
