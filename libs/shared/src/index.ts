export * from './debate/vocabulary.js';
export * from './debate/arguments/argument.js';
export * from './debate/settings.js';
export { Rule } from './debate/order/rule.js';
export * from './debate/questions/question.js';
export {
  mayNotAsk,
  mostWaiting,
  noQuestions,
  objectionToQuestion,
} from './debate/questions/asking.js';
export { notOpen } from './debate/questions/questions.js';
export { objectionToUpVote, standsFor } from './debate/questions/up-voting.js';
export { questionQueue, queuePolicy } from './debate/questions/queue.js';
export * from './debate/questions/standing.js';
export { wordsOfRule } from './debate/order/rule-words.js';
export * from './debate/order/sanction.js';
export { actOf, appealWait, concerns, mayNotDecide, openAppeals } from './debate/order/appeals.js';
export { hidingOf, isHidden } from './debate/order/hiding.js';
export * from './debate/order/own-sanctions.js';
export { whoSaid } from './debate/order/sayings.js';
export { notSaid } from './debate/order/not-said.js';
export { muteSeconds } from './debate/order/sanctioning.js';
export { banned, barred, sanctionsOn, silenced } from './debate/order/barred.js';
export * from './debate/commands.js';
export * from './debate/events.js';
export { DivisionName } from './debate/division-events.js';
export * from './debate/restorable.js';
export * from './debate/state.js';
export * from './debate/roles.js';
export * from './debate/issued.js';
export * from './debate/refusal.js';
export { explain } from './debate/refusal-words.js';
export { decide } from './debate/decide.js';
export { elapse, neededFacts } from './debate/floor/elapse.js';
export { evolve, replay } from './debate/evolve.js';
export {
  argumentTags,
  type CardMark,
  cardMarks,
  outOfTheReckoning,
} from './debate/arguments/argument-words.js';
export { counts, stands } from './debate/arguments/standing.js';
export { isNew } from './debate/arguments/new-argument.js';
export {
  asWritten,
  correctable,
  correctedWords,
  correctionsPerArgument,
  wordsChanged,
} from './debate/arguments/correction.js';
export * from './debate/challenge/challenge.js';
export { groundWords, struckWords } from './debate/challenge/challenge-words.js';
export type { Poi } from './debate/poi/poi.js';
export { poiCharacters } from './debate/poi/poi-commands.js';
export * from './debate/poi/points.js';
export { type Openness, openness, poiWindow } from './debate/poi/poi-window.js';
export { lapsesAt } from './debate/poi/lapsing.js';
export type { Exchange } from './debate/examination/exchange.js';
export { answerCharacters, questionCharacters } from './debate/examination/examination-commands.js';
export * from './debate/examination/exchanges.js';
export * from './debate/examination/asking-turn.js';
export { usedAt } from './debate/floor/used.js';
export { isClerk, mostClerks } from './debate/clerk/clerks.js';
export {
  mayNote,
  notedFor,
  notedTurn,
  personOf,
  speaking,
  voicesIn,
} from './debate/clerk/noting.js';
export { mostDeputies, successors } from './debate/chair/deputies.js';
export * from './debate/chair/lease.js';
export {
  heir,
  type LeaseState,
  leaseState,
  succession,
  successionDue,
} from './debate/chair/succession.js';
export { due, emptySeat, graceOf, readingTime, remaining } from './debate/floor/clock.js';
export {
  type BudgetId,
  budgetLeft,
  budgetsOf,
  clockOf,
  runningBudget,
} from './debate/floor/budgets.js';
export { mayTake, standIn } from './debate/floor/calling.js';
export { saidIn } from './debate/said.js';
export { type Awaited, awaitedFrom, turnEnds } from './debate/floor/awaited.js';
export { patience } from './debate/floor/patience.js';
export { technicalPause } from './debate/floor/technical-pause.js';
export { heads } from './debate/lobby/toss.js';
export { allowance } from './debate/lobby/accommodation.js';
export { wordsLeft, wordsOf } from './debate/arguments/filing.js';
export { isAuthor } from './debate/arguments/authorship.js';
export * from './debate/speakers/voice.js';
export * from './debate/speakers/queue-policy.js';
export * from './debate/speakers/floor-request.js';
export * from './debate/speakers/speakers-list.js';
export * from './debate/speakers/standing.js';
export { listOfSpeakers, nextSpeaker } from './debate/speakers/list-of-speakers.js';
export { classesOfRequests, policies, policyIn } from './debate/speakers/policies.js';
export { type Fairness, fairness, type SpeakingTime } from './debate/speakers/fairness.js';
export { takesNoMore } from './debate/speakers/closing.js';
export { mayNotRequest, openRequest } from './debate/speakers/requesting.js';
export { ownerOf } from './debate/floor/prep.js';
export { openDivision } from './debate/division.js';
export { canUndo, undoWindow } from './debate/chair/undo.js';
export * from './formats/format.js';
export { faults } from './formats/check.js';
export type { Fault } from './formats/faults/fault.js';
export { fieldFaults } from './formats/faults/field-faults.js';
export { slug } from './formats/debatekeeper/names.js';
export { paced } from './formats/pace.js';
export { byCorrespondence, longestTurn, shortestTurn } from './formats/correspondence.js';
export { formatById, formats } from './formats/registry.js';
export { importDebatekeeper, type Imported } from './formats/debatekeeper/import.js';
export type { XmlElement } from './formats/debatekeeper/xml-element.js';
export { lightning } from './formats/lightning.js';
export * from './evidence/card.js';
export * from './evidence/motion.js';
export * from './evidence/source.js';
export { omission, standsIn } from './evidence/quote.js';
export { changedWords, type DiffSpan, wordDiff } from './evidence/word-diff.js';
export { firstSentence, firstWords, wordCount } from './evidence/words.js';
export * from './verdict/ballot.js';
export { mulberry } from './verdict/mulberry.js';
export { drawArguments, drawnPerSide } from './verdict/draw.js';
export * from './verdict/results.js';
export { byRank, fewestPaired, fewestRatings, tally } from './verdict/tally.js';
export { canonical } from './record/canonical.js';
export * from './record/recorded.js';
export * from './record/seal.js';
export { lacking, unspoken, withheld } from './record/withhold.js';
export * from './protocol/answer.js';
export { sentence } from './protocol/answer-words.js';
export * from './protocol/http.js';
export * from './protocol/questions.js';
export * from './protocol/socket.js';
