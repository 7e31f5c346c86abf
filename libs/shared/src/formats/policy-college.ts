import { sound } from './check.js';
import type { Format } from './format.js';
import { policy } from './policy.js';

/** Policy debate in American colleges: 9-3-6 minutes, ten minutes of preparation a side. */
export const policyCollege: Format = sound(
  policy({
    id: 'policy-college',
    name: 'Policy, college',
    constructive: 540,
    rebuttal: 360,
    prepPool: 600,
    sources: [
      'Practice of NDT and CEDA: nine-minute constructives, six-minute rebuttals (theinfolist.com, Second Affirmative Constructive)',
      'Ten minutes of preparation: usual, not confirmed by a rule book',
      'The votes and the warning bells: Crossbench',
    ],
  }),
);
