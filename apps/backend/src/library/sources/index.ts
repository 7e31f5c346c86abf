import type { Source } from '@crossbench/shared';
import { factsAlliesByInterest } from './facts-allies-by-interest.js';
import { factsCivilWarIntervention } from './facts-civil-war-intervention.js';
import { factsFriendshipBefore1917 } from './facts-friendship-before-1917.js';
import { factsNatoEnlargement } from './facts-nato-enlargement.js';
import { factsRapprochement } from './facts-rapprochement.js';
import { factsSecurityFramework } from './facts-security-framework.js';
import { precisAlliance } from './precis-alliance.js';
import { precisCase } from './precis-case.js';
import { precisThread } from './precis-thread.js';

/** The sources that every installation starts with, in the order of the catalogue. */
export const shippedSources: readonly Source[] = [
  precisThread,
  precisCase,
  precisAlliance,
  factsRapprochement,
  factsSecurityFramework,
  factsNatoEnlargement,
  factsAlliesByInterest,
  factsFriendshipBefore1917,
  factsCivilWarIntervention,
];
