import { chamber } from './chamber.js';
import { faults } from './check.js';
import { byCorrespondence, longestTurn, shortestTurn } from './correspondence.js';
import { Format, isDivision, isSilent } from './format.js';
import { freeDebate } from './free-debate.js';
import { lincolnDouglas } from './lincoln-douglas.js';
import { paced } from './pace.js';
import { formats } from './registry.js';
import { worldSchools } from './world-schools.js';

const day = 86_400;

describe.each([...formats])('$name by correspondence', (format) => {
  it.each([shortestTurn, 2 * day, longestTurn])('is sound with turns of %i s', (turn) => {
    const letters = byCorrespondence(format, turn);
    expect(faults(letters)).toEqual([]);
    expect(Format.parse(letters)).toEqual(letters);
    expect(Format.safeParse(paced(letters, 1000)).success).toBe(true);
  });

  it('gives every turn the same time, and leaves what may be written', () => {
    const { segments } = byCorrespondence(format, 2 * day);
    const timed = segments.filter(
      (segment) => !isDivision(segment) && !isSilent(segment) && !segment.sideClock,
    );
    expect(new Set(timed.map(({ seconds }) => seconds))).toEqual(new Set([2 * day]));
    expect(segments.map(({ words, seats, kind }) => [words, seats, kind])).toEqual(
      format.segments.map(({ words, seats, kind }) => [words, seats, kind]),
    );
  });
});

describe('by correspondence', () => {
  it('no bell rings, nobody prepares beside the turn, and a tenth of it is grace, at most an hour', () => {
    const letters = byCorrespondence(lincolnDouglas, 2 * day);
    expect(letters).toMatchObject({ prepPool: 0, correspondence: { turn: 2 * day } });
    expect(letters.segments.flatMap(({ bells }) => bells)).toEqual([]);
    expect(letters.segments[1]?.grace).toBe(3_600);
    expect(byCorrespondence(lincolnDouglas, 7_200).segments[1]?.grace).toBe(720);
  });

  it('says where one side has more turns', () => {
    expect(byCorrespondence(lincolnDouglas, day).asymmetric).toBe(true);
    expect(byCorrespondence(worldSchools, day).asymmetric).toBeUndefined();
  });

  it('stretches what lies within a turn with it, and takes no points', () => {
    const periods = [
      { at: 0, name: 'Case' },
      { at: 240, name: 'Rebuttal' },
    ];
    const segments = worldSchools.segments.map((each) => ({
      ...each,
      ...(each.poi && { periods }),
    }));
    const letters = byCorrespondence({ ...worldSchools, segments }, 8 * 3_600);
    expect(letters.segments.find((each) => each.periods)?.periods?.[1]?.at).toBe(4 * 3_600);
    expect(letters.segments.some(({ poi }) => poi)).toBe(false);
  });

  it('gives one use of a side’s clock the length of a turn', () => {
    const free = byCorrespondence(freeDebate, day).segments.find(({ sideClock }) => sideClock);
    expect(free).toMatchObject({
      seconds: 7 * day,
      sideClock: { seconds: 3.5 * day, perUse: day },
    });
  });

  it('lets a speaker from the list file as much as in the hall, at any pace', () => {
    const floor = (format: Format) => format.segments.find(({ code }) => code === 'FLOOR');
    const stretched = byCorrespondence(chamber, 10 * 3_600);
    expect(floor(stretched)).toMatchObject({ perSpeaker: 3_600, speakerWords: 120 });
    expect(floor(byCorrespondence(paced(chamber, 10), day))).toMatchObject({ speakerWords: 120 });
  });

  it('leaves announcements as short as they are', () => {
    expect(byCorrespondence(chamber, day).segments[1]).toMatchObject({
      kind: 'announcement',
      seconds: 120,
    });
  });

  it('is rehearsed faster like anything else', () => {
    const quick = paced(byCorrespondence(lincolnDouglas, 2 * day), 60);
    expect(quick).toMatchObject({ pace: 60, correspondence: { turn: 2_880 } });
    expect(quick.segments[1]).toMatchObject({ seconds: 2_880, grace: 60 });
  });
});
