import {
  faults,
  fieldFaults,
  type Format,
  formatById,
  formats,
  lightning,
  SegmentKind,
} from '@crossbench/shared';
import { examinedBy, recast, spokenBy } from './recast';

const speech = lightning.segments[1]!;
const kinds = SegmentKind.options.filter((kind) => kind !== 'division');

describe.each(kinds)('a part that becomes %s', (kind) => {
  it.each(formats)('is possible by itself in $name', (format) => {
    format.segments.forEach((segment, i) => {
      if (segment.kind === 'division') return;
      const segments = format.segments.with(i, recast(format, segment, kind));
      const changed: Format = { ...format, segments };
      const own = [...fieldFaults(changed), ...faults(changed)].filter(
        ({ path }) => path[0] === 'segments',
      );
      expect(own).toEqual([]);
    });
  });
});

it('is the same again when its kind is', () => {
  for (const segment of lightning.segments.slice(1, -1))
    expect(recast(lightning, segment, segment.kind)).toEqual(segment);
});

it('keeps points of information from one speech to another, and drops them elsewhere', () => {
  const format = formatById('wsdc') ?? lightning;
  const first = format.segments.find(({ poi }) => poi)!;
  expect(recast(format, first, 'rebuttal').poi).toEqual(first.poi);
  expect(recast(format, first, 'discussion').poi).toBeUndefined();
});

it('keeps what a list of speakers says from one list to another, and drops it elsewhere', () => {
  const format = formatById('oxford-union') ?? lightning;
  const floor = format.segments.find(({ kind }) => kind === 'floor')!;
  const limited = { ...floor, speakerWords: 100, queue: 'random' as const };
  const kept = { perSpeaker: 120, speakerWords: 100, queue: 'random' };
  expect(recast(format, limited, 'discussion')).toMatchObject(kept);
  for (const field of Object.keys(kept))
    expect(recast(format, limited, 'closing')).not.toHaveProperty(field);
});

it('belongs to the side of whoever speaks', () => {
  expect(spokenBy(lightning, speech, ['against'], false)).toMatchObject({ side: 'opposition' });
  const both = spokenBy(lightning, speech, ['for', 'against'], true);
  expect(both).toMatchObject({ side: null, oneSpeaker: true });
  expect(spokenBy(lightning, both, ['for'], false)).toEqual(speech);
});

it('stays whose it was while its seat is gone', () => {
  expect(spokenBy(lightning, speech, ['gone'], false).side).toBe('proposition');
});

it('is examined by two, or by one who is to be told that they cannot', () => {
  expect(examinedBy(speech, 'for', 'against').seats).toEqual(['for', 'against']);
  expect(examinedBy(speech, 'for', 'for').seats).toEqual(['for']);
});
