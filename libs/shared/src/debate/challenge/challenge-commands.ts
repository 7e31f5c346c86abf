import * as z from 'zod';
import { number, reason, remark, type } from '../spelling.js';
import { ChallengeResult, Ground } from './challenge.js';

const challenge = number;

export const challengeCommands = [
  z.object({
    type: type('challenge-card'),
    argument: number,
    card: number,
    ground: Ground,
    statement: remark,
  }),
  z.object({ type: type('answer-challenge'), challenge, text: remark }),
  z.object({ type: type('withdraw-challenge'), challenge }),
  z.object({ type: type('rule-challenge'), challenge, result: ChallengeResult, reason }),
] as const;
