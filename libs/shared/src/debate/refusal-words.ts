import { wordsOfRule } from './order/rule-words.js';
import type { Refusal } from './refusal.js';
import { unreachable } from './vocabulary.js';

/** The sentence for a refusal: what is in the way, and what to do. */
export function explain(refusal: Refusal): string {
  switch (refusal.code) {
    case 'wrong-stage':
      return `This cannot be done while the debate is ${stageWords[refusal.stage]}.`;
    case 'not-allowed':
      return 'Your role in this debate does not allow this. Ask the chair.';
    case 'no-invitation':
      return 'This needs the link for that role. Ask the organiser to send it to you.';
    case 'no-such-seat':
      return 'This debate has no such seat. Open your link again.';
    case 'seat-taken':
      return refusal.movable
        ? 'This seat is taken. Confirm to move it to this device.'
        : 'Somebody else has this seat. Ask the organiser for another link.';
    case 'seat-empty':
      return 'Nobody sits there yet. Send the seat its link, or skip the turn.';
    case 'already-seated':
      return 'You already have a seat in this debate.';
    case 'chair-may-not-sit':
      return 'The chair and the deputies cannot debate. Ask the organiser to name somebody else first.';
    case 'debater-may-not-chair':
      return 'A debater cannot take the chair.';
    case 'too-many-deputies':
      return `A debate has at most ${refusal.most} deputies. Ask the chair to dismiss one.`;
    case 'not-spoken':
      return 'This is a written debate: nobody takes notes in it, and it is held nowhere but here.';
    case 'debater-may-not-note':
      return 'A debater cannot be the clerk. Note what you say in your own turn.';
    case 'clerk-may-not-sit':
      return 'The clerk notes for both sides, so cannot debate. Ask the organiser to name another one first.';
    case 'too-many-clerks':
      return `A debate has at most ${refusal.most} clerks. Ask the chair to dismiss one.`;
    case 'say-who-speaks':
      return 'Several may speak in this part. Choose whose words you note, then file.';
    case 'already-so':
      return 'This is so already. Nothing was changed.';
    case 'floor-moved':
      return 'The floor has moved since you pressed. Look again, then decide.';
    case 'floor-taken':
      return 'A turn is under way. End or skip it first.';
    case 'floor-idle':
      return 'There is no turn for this at the moment. Wait until one has been called or started.';
    case 'floor-closed':
      return 'The turn is over, so nothing more can be filed in it. Keep your words for the next turn.';
    case 'turns-left':
      return `The final vote opens after the last turn; ${refusal.turns} to go.`;
    case 'no-turns-left':
      return 'Every turn has been held. Open the final vote.';
    case 'not-your-turn':
      return 'It is not your turn. Keep your words on the shelf until it is.';
    case 'clock-paused':
      return 'The clock is paused. File when the chair resumes it.';
    case 'no-prep-here':
      return 'Nobody prepares before this part of the debate. Spend your time before your next turn.';
    case 'no-prep-left':
      return 'Your side has no preparation time left.';
    case 'nothing-to-say':
      return 'An argument needs some words. Write a tag or a body.';
    case 'no-side':
      return 'Your seat is on neither side. Say for which one this argument speaks, then file it.';
    case 'too-many-words':
      return `That is ${refusal.words} words; the turn holds ${refusal.left} more. Shorten it and file again.`;
    case 'quote-too-long':
      return `The quotes of one argument hold ${refusal.limit} words. Quote less.`;
    case 'no-such-argument':
      return `There is no argument ${refusal.argument} to refer to.`;
    case 'wrong-relation':
      return `That relation does not fit argument ${refusal.argument}: rebut the other side, support your own.`;
    case 'questions-off':
      return 'No questions are taken in this debate.';
    case 'questions-over':
      return 'The last turn is over, so no more questions are taken.';
    case 'questions-held':
      return 'Here a moderator reads a question before it is published. Submit it and wait.';
    case 'only-audience-asks':
      return 'Questions and up-votes are the audience’s. Debaters, the chair and deputies leave them to it.';
    case 'own-question':
      return `Question ${refusal.question} is yours, so it needs no up-vote of your own.`;
    case 'too-many-questions':
      return `You have ${refusal.limit} questions waiting. Ask again when one of them has been decided on.`;
    case 'no-such-question':
      return `There is no question ${refusal.question}. Look at the list again.`;
    case 'question-not-waiting':
      return 'This question does not wait any more. Look at the list again.';
    case 'question-not-queued':
      return `Question ${refusal.question} has left the queue. Choose another one.`;
    case 'question-out-of-turn':
      return `Question ${refusal.first} comes first. Put that one, or say why another goes before it.`;
    case 'question-on-floor':
      return `Question ${refusal.question} is on the floor. Say first that it is answered, or pass it.`;
    case 'question-not-on-floor':
      return `Question ${refusal.question} is not on the floor, so nothing can answer it now.`;
    case 'question-to-others':
      return `Question ${refusal.question} was put to somebody else. Leave it to them, or to the chair.`;
    case 'no-questions-now':
      return 'Questions are put while the clock of a discussion or of the audience’s questions runs. Wait for it.';
    case 'banned':
      return `You are banned from this debate under the rule “${wordsOfRule(refusal.rule)}”. You may appeal; another moderator decides.`;
    case 'removed':
      return 'You were removed from this debate, so you cannot take a place in it. You may appeal.';
    case 'muted':
      return 'You are muted, so nothing of yours reaches the room. Your words are kept; go on when the time is over, or appeal.';
    case 'no-such-person':
      return 'Nobody here is known by that name. Choose somebody who is in the debate.';
    case 'out-of-reach':
      return reachWords[refusal.who];
    case 'no-such-sanction':
      return `There is no sanction ${refusal.sanction} in this debate. Look at the list again.`;
    case 'no-such-appeal':
      return `There is no appeal ${refusal.appeal} in this debate. Look at the list again.`;
    case 'nothing-to-appeal':
      return 'There is nothing left to appeal against. It was taken back or restored.';
    case 'not-yours':
      return 'Only the person it was done to can appeal.';
    case 'own-appeal':
      return 'Nobody decides an appeal of their own. Leave it to another moderator.';
    case 'another-decides':
      return refusal.from === null
        ? 'You acted, so another moderator decides this appeal.'
        : 'You acted, and nobody else can decide. You may yourself, ten minutes after the appeal.';
    case 'not-your-argument':
      return 'Only the seat that filed an argument can retract or correct it.';
    case 'not-standing':
      return `Argument ${refusal.argument} no longer stands: it was hidden, retracted or disregarded.`;
    case 'nothing-to-rule':
      return `Argument ${refusal.argument} is not marked as new, so there is nothing to rule on.`;
    case 'no-corrections-left':
      return `An argument can be corrected ${refusal.limit} times, and this one was. Say the rest in your next turn.`;
    case 'too-many-changes':
      return `A correction may change ${refusal.limit} words. Put only the slip right.`;
    case 'no-such-card':
      return `Argument ${refusal.argument} has no card ${refusal.card}.`;
    case 'own-card':
      return 'This card is your own side’s. Challenge cards of the other side.';
    case 'not-between-turns':
      return 'Cards are challenged between turns. Wait until this turn is over.';
    case 'challenge-open':
      return 'A card is being challenged, and the clock waits. The challenge has to be settled first.';
    case 'already-challenged':
      return 'This card was challenged on that ground before. Choose another ground, or let it stand.';
    case 'no-challenges-left':
      return 'Your side has two challenges that are open or were lost, so it cannot raise another one.';
    case 'no-such-challenge':
      return `There is no challenge ${refusal.challenge}.`;
    case 'not-your-challenge':
      return 'Only the seat that raised a challenge withdraws it, and only the other side answers it.';
    case 'response-open':
      return 'The other side may still answer. Rule when it has, or when its time is over.';
    case 'response-over':
      return 'The time to answer is over. It is for the chair to rule now.';
    case 'wrong-speaker':
      return 'That seat cannot take this turn. Name one of the same team.';
    case 'toss-first':
      return 'The coin decides the sides of this debate. Toss it, then call the first turn.';
    case 'nothing-to-toss':
      return 'This format says who debates which side; there is nothing to toss for.';
    case 'pause-taken':
      return 'Your side has taken its technical pause. Ask the chair to pause the clock.';
    case 'no-overrun':
      return 'The last turn did not run over, or its overrun was given to the other side already.';
    case 'turn-not-over':
      return 'Only a turn that has been held can be voided. End it first.';
    case 'no-such-concession':
      return `Question ${refusal.exchange} has no answer of the other side to cite. Take it off the argument.`;
    case 'questions-only':
      return 'This part is for questions and answers. Keep the argument for your next speech.';
    case 'points-closed':
      return 'No points of information are open. Offer one while the window of a speech is open.';
    case 'own-speaker':
      return 'Points of information go to the other side. Wait for its speech.';
    case 'point-waits':
      return 'You have a point that waits for the speaker. Withdraw it before you offer another one.';
    case 'no-such-point':
      return `There is no point ${refusal.poi}. Look at the counter again.`;
    case 'not-your-point':
      return 'Somebody else offered that point. Only its seat withdraws it.';
    case 'point-over':
      return 'That point is over: decided, withdrawn or lapsed. Look for the next one.';
    case 'answer-first':
      return 'You have taken a point already. Answer it before you take the next one.';
    case 'no-examination-now':
      return 'Questions are put while a cross-examination or a crossfire is running. Wait for it.';
    case 'exchange-open':
      return 'A question waits for its answer. Put yours when it is answered or left.';
    case 'other-side-asks':
      return `It is the other side's turn to ask. Anybody may in ${refusal.seconds} s.`;
    case 'no-such-exchange':
      return `There is no question ${refusal.exchange}. Look at the list again.`;
    case 'exchange-over':
      return 'That question was answered or left. Wait for the next one.';
    case 'answer-awaited':
      return `The answer has ${refusal.seconds} s left. Move on then.`;
    case 'office-keeps-silent':
      return 'The chair and the deputies run the list of speakers, so they do not stand on it.';
    case 'points-off':
      return 'This format knows neither points of order nor personal privilege. Its rules forbid them.';
    case 'point-needs-words':
      return 'A point needs a line of text. Say which rule is broken, or what you need.';
    case 'list-closed':
      return 'There is no list of speakers now. Wait for the next part that has one.';
    case 'list-closed-by-chair':
      return 'The chair has closed the list. Whoever stands on it is still heard; points may still be raised.';
    case 'list-waits':
      return 'Speakers are recognised while the clock of their part runs. Start or resume it first.';
    case 'only-debaters-speak':
      return 'In this part only the debaters speak. Ask for the floor when it is debated from the floor.';
    case 'already-on-list':
      return `You are on the list already, with number ${refusal.request}. Withdraw that one to ask again.`;
    case 'no-such-request':
      return `There is no request ${refusal.request}. Look at the list again.`;
    case 'not-your-request':
      return 'Only whoever asked for the floor can withdraw that.';
    case 'request-not-waiting':
      return `Request ${refusal.request} does not wait any more. Look at the list again.`;
    case 'speaker-out-of-turn':
      return `Request ${refusal.first} comes first by the rule. Recognise that one, or say why another goes before it.`;
    case 'point-to-rule':
      return `Request ${refusal.request} is a point. It does not get the floor; rule on it.`;
    case 'not-a-point':
      return `Request ${refusal.request} is no point, so there is nothing to rule on. Recognise or decline it.`;
    case 'ruling-due':
      return `Request ${refusal.request} is a point that waits for a ruling. Rule on it first.`;
    case 'nobody-speaks':
      return 'Nobody from the list has the floor.';
    case 'nothing-to-undo':
      return 'Only the last command of the chair can be undone, within ten seconds.';
    case 'nothing-to-count':
      return 'The votes could not be counted. Try again.';
    default:
      return unreachable(refusal);
  }
}

const reachWords = {
  oneself: 'Nobody sanctions themselves.',
  organiser:
    'This is the organiser’s debate: only the chair may warn or mute them, and nobody removes them.',
  chair: 'The chair cannot be sanctioned.',
  deputy: 'Only the chair may warn or mute a deputy. Dismiss the deputy before you remove them.',
} as const;

const stageWords = {
  unopened: 'not open',
  scheduled: 'only scheduled',
  lobby: 'in the lobby',
  live: 'live',
  deliberation: 'in its final vote',
  closed: 'closed',
  published: 'published',
  cancelled: 'cancelled',
  suspended: 'suspended',
  abandoned: 'abandoned',
} as const;
