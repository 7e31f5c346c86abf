import * as z from 'zod';
import { argumentCommands } from './arguments/argument-commands.js';
import { challengeCommands } from './challenge/challenge-commands.js';
import { chairCommands } from './chair/chair-commands.js';
import { clerkCommands } from './clerk/clerk-commands.js';
import { divisionCommands } from './division-commands.js';
import { examinationCommands } from './examination/examination-commands.js';
import { floorCommands } from './floor/floor-commands.js';
import { lobbyCommands } from './lobby/lobby-commands.js';
import { openingCommands } from './opening-commands.js';
import { questionCommands } from './questions/question-commands.js';
import { orderCommands } from './order/order-commands.js';
import { poiCommands } from './poi/poi-commands.js';
import { seatCommands } from './seat-commands.js';
import { speakerCommands } from './speakers/speaker-commands.js';
import { suspensionCommands } from './suspension-commands.js';

/** What a person may ask for. Imperative; may be refused. */
export const Command = z.discriminatedUnion('type', [
  ...openingCommands,
  ...suspensionCommands,
  ...seatCommands,
  ...lobbyCommands,
  ...chairCommands,
  ...clerkCommands,
  ...floorCommands,
  ...speakerCommands,
  ...argumentCommands,
  ...questionCommands,
  ...orderCommands,
  ...challengeCommands,
  ...poiCommands,
  ...examinationCommands,
  ...divisionCommands,
]);
export type Command = z.infer<typeof Command>;
export type CommandOf<T extends Command['type']> = Extract<Command, { type: T }>;
