import type { CommandOf } from '../commands.js';
import type { Issued } from '../issued.js';
import type { Decision } from '../refusal.js';
import type { OpenedDebate } from '../state.js';
import { unreachable } from '../vocabulary.js';
import { answerChallenge, withdrawChallenge } from './answering.js';
import { challengeCard } from './raising.js';
import { ruleChallenge } from './ruling.js';

type ChallengeCommand = CommandOf<
  'challenge-card' | 'answer-challenge' | 'withdraw-challenge' | 'rule-challenge'
>;

/** What is done about a card that one side doubts. */
export function decideChallenge(
  debate: OpenedDebate,
  command: ChallengeCommand,
  issued: Issued,
): Decision {
  switch (command.type) {
    case 'challenge-card':
      return challengeCard(debate, command, issued);
    case 'answer-challenge':
      return answerChallenge(debate, command, issued);
    case 'withdraw-challenge':
      return withdrawChallenge(debate, command, issued);
    case 'rule-challenge':
      return ruleChallenge(debate, command, issued);
    default:
      return unreachable(command);
  }
}
