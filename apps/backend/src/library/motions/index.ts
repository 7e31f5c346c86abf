import type { Motion } from '@crossbench/shared';
import { alliesByInterest } from './allies-by-interest.js';
import { civilWarIntervention } from './civil-war-intervention.js';
import { friendshipBefore1917 } from './friendship-before-1917.js';
import { natoEnlargement } from './nato-enlargement.js';
import { rapprochement } from './rapprochement.js';
import { securityFramework } from './security-framework.js';

/** The motions that every installation starts with, in the order of the catalogue. */
export const shippedMotions: readonly Motion[] = [
  rapprochement,
  securityFramework,
  natoEnlargement,
  alliesByInterest,
  friendshipBefore1917,
  civilWarIntervention,
];
