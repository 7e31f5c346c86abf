import { emptyOpening, type Opening, openingSchema, ownMotion, requestOf } from './opening';

const now = new Date('2026-12-01T12:00').getTime();

/** The first complaint about each field. */
function complaints(opening: Partial<Opening>): Record<string, string> {
  const parsed = openingSchema(() => now).safeParse({ ...emptyOpening, ...opening });
  return Object.fromEntries(
    (parsed.error?.issues ?? []).map(({ path, message }) => [path.join('.'), message]),
  );
}

it('asks for a motion', () => {
  expect(Object.keys(complaints({}))).toEqual(['motion']);
  expect(complaints({ motion: 'rapprochement' })).toEqual({});
});

it('asks for a whole sentence where the motion is one’s own', () => {
  expect(Object.keys(complaints({ motion: ownMotion, wording: '  Short  ' }))).toEqual(['wording']);
  expect(Object.keys(complaints({ motion: ownMotion, wording: 'x'.repeat(201) }))).toEqual([
    'wording',
  ]);
  expect(complaints({ motion: ownMotion, wording: 'This house would test it' })).toEqual({});
});

it('asks for a start that lies ahead', () => {
  const later = { motion: 'rapprochement', when: 'later' } as const;
  expect(complaints(later)).toEqual({ startsAt: 'Choose a day and an hour.' });
  expect(complaints({ ...later, startsAt: '2026-12-01T11:59' })).toEqual({
    startsAt: 'This lies in the past.',
  });
  expect(complaints({ ...later, startsAt: '2026-12-01T12:01' })).toEqual({});
  expect(complaints({ motion: 'rapprochement', startsAt: '1999-01-01T00:00' })).toEqual({});
});

it('asks for a whole link where the debate is held in a call', () => {
  const aloud = { motion: 'rapprochement', medium: 'spoken' } as const;
  expect(complaints({ ...aloud, call: 'meet.example/room' })).toEqual({
    call: 'Copy the whole link, from https:// on.',
  });
  expect(complaints({ ...aloud, call: ' https://meet.example/room ' })).toEqual({});
  expect(complaints({ ...aloud, hall: 'Room 12' })).toEqual({});
  expect(requestOf({ ...emptyOpening, ...aloud, hall: ' Room 12 ' })).toMatchObject({
    medium: 'spoken',
    place: { hall: 'Room 12' },
  });
});

it('becomes the request that the server expects', () => {
  expect(
    requestOf({ ...emptyOpening, motion: 'rapprochement', chair: 'link', pace: '60' }),
  ).toEqual({
    motion: { id: 'rapprochement' },
    formatId: 'lightning',
    visibility: 'public',
    chair: 'organiser',
    medium: 'written',
    podium: 'live',
    questions: 'hold',
    startsAt: null,
    pace: 60,
    turnSeconds: null,
  });
  const own = { motion: ownMotion, wording: ' This house would test it ', kind: 'value' } as const;
  const start = { when: 'later', startsAt: '2026-12-01T13:00' } as const;
  expect(requestOf({ ...emptyOpening, ...own, ...start, chair: 'clock' })).toMatchObject({
    motion: { wording: 'This house would test it', kind: 'value' },
    chair: 'clock',
    startsAt: now + 3_600_000,
  });
});
