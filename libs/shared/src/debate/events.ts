import * as z from 'zod';
import { argumentEvents } from './arguments/argument-events.js';
import { challengeEvents } from './challenge/challenge-events.js';
import { chairEvents } from './chair/chair-events.js';
import { clerkEvents } from './clerk/clerk-events.js';
import { divisionEvents } from './division-events.js';
import { examinationEvents } from './examination/examination-events.js';
import { floorEvents } from './floor/floor-events.js';
import { lobbyEvents } from './lobby/lobby-events.js';
import { openingEvents } from './opening-events.js';
import { questionEvents } from './questions/question-events.js';
import { orderEvents } from './order/order-events.js';
import { poiEvents } from './poi/poi-events.js';
import { seatEvents } from './seat-events.js';
import { speakerEvents } from './speakers/speaker-events.js';
import { suspensionEvents } from './suspension-events.js';

/** Everything that can ever have happened in a debate. Past tense, public, never edited, never deleted. */
export const DebateEvent = z.discriminatedUnion('type', [
  ...openingEvents,
  ...suspensionEvents,
  ...seatEvents,
  ...lobbyEvents,
  ...chairEvents,
  ...clerkEvents,
  ...floorEvents,
  ...speakerEvents,
  ...argumentEvents,
  ...questionEvents,
  ...orderEvents,
  ...challengeEvents,
  ...poiEvents,
  ...examinationEvents,
  ...divisionEvents,
]);
export type DebateEvent = z.infer<typeof DebateEvent>;
export type EventOf<T extends DebateEvent['type']> = Extract<DebateEvent, { type: T }>;
