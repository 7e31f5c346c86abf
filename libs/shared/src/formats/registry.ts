import type { Format } from './format.js';
import { lightning } from './lightning.js';
import { lincolnDouglas } from './lincoln-douglas.js';
import { oxford } from './oxford.js';

/** The formats that every installation knows. */
export const formats: readonly Format[] = [lightning, lincolnDouglas, oxford];

export const formatById = (id: string): Format | undefined =>
  formats.find((format) => format.id === id);
