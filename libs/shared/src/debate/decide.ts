import { decideChallenge } from './challenge/decide-challenge.js';
import { decideChair } from './chair/chair.js';
import { becomeClerk, dismissClerk } from './clerk/clerks.js';
import type { Command } from './commands.js';
import { closeDivision, openFinalVote, publishResult } from './division.js';
import type { Issued } from './issued.js';
import { fileArgument, hideArgument, restoreArgument } from './arguments/filing.js';
import { correctArgument } from './arguments/correction.js';
import { ruleArgument } from './arguments/new-argument.js';
import { retractArgument } from './arguments/retraction.js';
import { decideExchange } from './examination/examination.js';
import { decideFloor } from './floor/floor.js';
import { moveDebate } from './moving.js';
import { openDebate, openLobby } from './opening.js';
import { spendPrep, stopPrep } from './floor/prep.js';
import { decideQuestion } from './questions/questions.js';
import { appeal, decideAppeal } from './order/appeals.js';
import { liftSanction, sanction } from './order/sanctioning.js';
import { hideWords, restoreWords } from './order/sayings.js';
import { barred } from './order/barred.js';
import { decidePoi } from './poi/decide-poi.js';
import { type Decision, refuse } from './refusal.js';
import { decideSpeakers } from './speakers/decide-speakers.js';
import { mayIssue } from './roles.js';
import { checkIn, claimSeat, vacateSeat } from './seats.js';
import type { Debate } from './state.js';
import { undo } from './chair/undo.js';
import { grantTime } from './lobby/accommodation.js';
import { tossCoin } from './lobby/toss.js';
import { abandonDebate, resumeDebate, suspendDebate } from './suspension.js';
import { type Stage, unreachable } from './vocabulary.js';

const givenUp: readonly Stage[] = ['cancelled', 'abandoned'];

/**
 * The rules of debate: given what has happened, may this happen next? Returns what is to be recorded, or why not.
 * Time must have passed up to `issued.at` beforehand (`due`, `elapse`).
 */
export function decide(debate: Debate, command: Command, issued: Issued): Decision {
  if (debate.stage === 'unopened' || command.type === 'open-debate') {
    return command.type === 'open-debate' && debate.stage === 'unopened'
      ? openDebate(command, issued)
      : refuse({ code: 'wrong-stage', stage: debate.stage });
  }
  if (givenUp.includes(debate.stage)) return refuse({ code: 'wrong-stage', stage: debate.stage });
  const bar = barred(debate, command.type, issued);
  if (bar) return refuse(bar);
  if (!mayIssue(debate, issued.by, command.type)) return refuse({ code: 'not-allowed' });

  switch (command.type) {
    case 'open-lobby':
      return openLobby(debate, issued);
    case 'move-debate':
      return moveDebate(debate, command, issued);
    case 'suspend-debate':
      return suspendDebate(debate, command, issued);
    case 'resume-debate':
      return resumeDebate(debate, issued);
    case 'abandon-debate':
      return abandonDebate(debate, command, issued);
    case 'toss-coin':
      return tossCoin(debate, issued);
    case 'grant-time':
      return grantTime(debate, command, issued);
    case 'claim-seat':
      return claimSeat(debate, command, issued);
    case 'vacate-seat':
      return vacateSeat(debate, command, issued);
    case 'check-in':
      return checkIn(debate, issued);
    case 'take-chair':
    case 'become-deputy':
    case 'dismiss-deputy':
    case 'hand-over':
    case 'blank-podium':
    case 'show-podium':
    case 'cancel-debate':
      return decideChair(debate, command, issued);
    case 'become-clerk':
      return becomeClerk(debate, issued);
    case 'dismiss-clerk':
      return dismissClerk(debate, command, issued);
    case 'call-turn':
    case 'start-turn':
    case 'hold-turn':
    case 'pause-clock':
    case 'resume-clock':
    case 'extend-turn':
    case 'end-turn':
    case 'skip-turn':
    case 'yield-floor':
    case 'take-technical-pause':
    case 'repeat-overrun':
    case 'void-turn':
    case 'call-recess':
    case 'end-recess':
      return decideFloor(debate, command, issued);
    case 'request-floor':
    case 'withdraw-request':
    case 'recognise':
    case 'end-speech':
    case 'decline-request':
    case 'rule':
    case 'set-queue-policy':
    case 'close-list':
    case 'open-list':
      return decideSpeakers(debate, command, issued);
    case 'spend-prep':
      return spendPrep(debate, issued);
    case 'stop-prep':
      return stopPrep(debate, issued);
    case 'file-argument':
      return fileArgument(debate, command, issued);
    case 'hide-argument':
      return hideArgument(debate, command, issued);
    case 'restore-argument':
      return restoreArgument(debate, command, issued);
    case 'ask-question':
    case 'approve-question':
    case 'merge-question':
    case 'take-down-question':
    case 'call-question':
    case 'answer-question':
    case 'pass-question':
      return decideQuestion(debate, command, issued);
    case 'sanction':
      return sanction(debate, command, issued);
    case 'lift-sanction':
      return liftSanction(debate, command, issued);
    case 'hide-words':
      return hideWords(debate, command, issued);
    case 'restore-words':
      return restoreWords(debate, command, issued);
    case 'appeal':
      return appeal(debate, command, issued);
    case 'decide-appeal':
      return decideAppeal(debate, command, issued);
    case 'rule-argument':
      return ruleArgument(debate, command, issued);
    case 'retract-argument':
      return retractArgument(debate, command, issued);
    case 'correct-argument':
      return correctArgument(debate, command, issued);
    case 'challenge-card':
    case 'answer-challenge':
    case 'withdraw-challenge':
    case 'rule-challenge':
      return decideChallenge(debate, command, issued);
    case 'offer-poi':
    case 'withdraw-poi':
    case 'accept-poi':
    case 'decline-poi':
    case 'answer-poi':
      return decidePoi(debate, command, issued);
    case 'open-exchange':
    case 'answer-exchange':
    case 'leave-exchange':
      return decideExchange(debate, command, issued);
    case 'open-division':
      return openFinalVote(debate, command, issued);
    case 'close-division':
      return closeDivision(debate, command, issued);
    case 'publish-result':
      return publishResult(debate, issued);
    case 'undo':
      return undo(debate, issued);
    default:
      return unreachable(command);
  }
}
