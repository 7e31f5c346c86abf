import { bigQuestions } from './big-questions.js';
import { britishParliamentary } from './british-parliamentary.js';
import { chamber } from './chamber.js';
import type { Format } from './format.js';
import { freeDebate } from './free-debate.js';
import { karlPopper } from './karl-popper.js';
import { lightning } from './lightning.js';
import { lincolnDouglas } from './lincoln-douglas.js';
import { oxford } from './oxford.js';
import { policyCollege } from './policy-college.js';
import { policyHighSchool } from './policy-high-school.js';
import { publicForum } from './public-forum.js';
import { worldSchools } from './world-schools.js';

/** The formats that every installation knows, in the order in which they are offered: what is quick to learn first. */
export const formats: readonly Format[] = [
  lightning,
  oxford,
  chamber,
  lincolnDouglas,
  publicForum,
  bigQuestions,
  karlPopper,
  policyHighSchool,
  policyCollege,
  worldSchools,
  britishParliamentary,
  freeDebate,
];

export const formatById = (id: string): Format | undefined =>
  formats.find((format) => format.id === id);
