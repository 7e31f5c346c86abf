import { sound } from './check.js';
import type { Format } from './format.js';
import { policy } from './policy.js';

/** Policy debate in American high schools: 8-3-5 minutes, eight minutes of preparation a side. */
export const policyHighSchool: Format = sound(
  policy({
    id: 'policy-hs',
    name: 'Policy, high school',
    constructive: 480,
    rebuttal: 300,
    prepPool: 480,
    sources: [
      'NFL 2012–13 Competition Events Guide (studylib.net/doc/6668671): 8-3-8-3-8-3-8-3, then 5-5-5-5',
      'debateatfhs.fortunecity.ws/aug19.htm: who asks whom',
      'debateclock.org/blog/debate-timer-prep-time: eight minutes of preparation a side; its page of formats misprints the last rebuttal as three',
      'The votes and the warning bells: Crossbench',
    ],
  }),
);
