import { sound } from '../../formats/check.js';
import type { Format } from '../../formats/format.js';
import { lightning } from '../../formats/lightning.js';
import { openBlock } from '../../formats/segments.js';
import type { Command } from '../commands.js';
import {
  called,
  did,
  eve,
  given,
  olga,
  onFloor,
  person,
  type Rehearsal,
  seated,
  started,
  type Step,
} from '../rehearsal.fixture.js';
import type { PersonId, Side } from '../vocabulary.js';
import type { RequestKind } from './floor-request.js';

const floor = openBlock([], {
  code: 'FLOOR',
  label: 'Debate from the floor',
  kind: 'floor',
  seconds: 300,
  words: 120,
  perSpeaker: 60,
});

const discussion = openBlock(['for', 'against'], {
  code: 'DISC',
  label: 'Discussion',
  kind: 'discussion',
  seconds: 120,
});

/** The floor for five minutes, a minute for each speaker, then a discussion, and only then the speeches of Lightning. */
export const hustings: Format = sound({
  ...lightning,
  id: 'hustings',
  name: 'Hustings',
  segments: lightning.segments.toSpliced(3, 4).toSpliced(1, 0, floor, discussion),
});

/** Four in the audience: Eve and three more. */
export const [fay, gus, hal] = [person(40), person(41), person(42)];

/** Somebody asks for the floor. */
export const request = (
  kind: RequestKind = 'speech',
  side: Side | null = null,
  text?: string,
): Command => ({ type: 'request-floor', kind, side, ...(text !== undefined && { text }) });

export const asks = (by: PersonId, kind: RequestKind = 'speech', side: Side | null = null): Step =>
  did(by, request(kind, side, 'Is that so'), { name: nameOf(by) });

const nameOf = (by: PersonId): string =>
  ({ [eve]: 'Eve', [fay]: 'Fay', [gus]: 'Gus', [hal]: 'Hal' })[by] ?? 'Somebody';

export const recognise = (number: number, reason?: string) =>
  onFloor('recognise', { request: number, ...(reason !== undefined && { reason }) });

/** Olga has given somebody the floor, whatever their place on the list. */
export const recognised = (number: number): Step => did(olga, recognise(number, 'It fits now'));

export const endSpeech = onFloor('end-speech');

/** The floor block of hustings has begun, at 10 s after noon. */
export const fromTheFloor = (...steps: readonly Step[]): Rehearsal =>
  given(seated(hustings), (so) => so.at(10), called, started, ...steps);
