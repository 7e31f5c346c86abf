import {
  type Act,
  type Appeal,
  type Ended,
  type Hiding,
  type Instant,
  type Matter,
  type OpenedDebate,
  type Sanction,
  wordsOfRule,
} from '@crossbench/shared';
import { authorOf, nameAt } from '../room/holders';
import { lengthInWords } from '../ui/time-text';
import { actorName, deedOf } from './sanction-words';
import { appealWords } from './tombstone';

/** One act of the chair or a deputy, as everybody may read it. */
export interface RecordLine {
  readonly seq: number;
  readonly at: Instant;
  /** Who did what to whom: "Olga, in the chair, muted Ann for 5 min". */
  readonly deed: string;
  readonly rule: string;
  readonly reason: string;
  /** What has become of it, one sentence each. */
  readonly outcome: readonly string[];
  /** The sanction, where it could be lifted. */
  readonly sanction: number | null;
  /** The appeal that nobody has decided. */
  readonly appeal: Appeal | null;
}

/** Everything that the chair and the deputies have done, the latest first. */
export function recordLines(debate: OpenedDebate, now: Instant): readonly RecordLine[] {
  const sanctions = debate.sanctions.map((each) => {
    const said = `${actorName(debate, each)}, ${sanctionWords(debate, each)}`;
    const stands = each.ended ? null : each.number;
    return { ...lineOf(debate, each, said, inForce(each, now)), sanction: stands };
  });
  const hidings = debate.hidings.map((each) => {
    const said = `${actorName(debate, each)}, ${hidingWords(debate, each)}`;
    return { ...lineOf(debate, each, said, 'It is hidden.'), sanction: null };
  });
  return [...sanctions, ...hidings].sort((a, b) => b.seq - a.seq);
}

function lineOf(debate: OpenedDebate, act: Act, deed: string, standing: string) {
  const { seq, at, rule, reason, ended } = act;
  const appeal = debate.appeals.find((each) => each.act === seq) ?? null;
  const outcome = [
    ended ? endWords(debate, ended) : standing,
    ...(appeal ? [`They appealed: “${appeal.reason}”`] : []),
    ...(appeal && !(ended && !appeal.decision) ? [appealWords(debate, appeal)] : []),
  ].filter(Boolean);
  const open = appeal && !appeal.decision && !ended ? appeal : null;
  return { seq, at, deed, rule: wordsOfRule(rule), reason, outcome, appeal: open };
}

function sanctionWords(debate: OpenedDebate, each: Sanction): string {
  const { kind, name, at, until, about } = each;
  const length = until === null ? '' : ` for ${lengthInWords((until - at) / 1000)}`;
  return `${deedOf(kind)} ${name}${length}${about ? `, because of ${matterWords(debate, about)}` : ''}`;
}

const hidingWords = (debate: OpenedDebate, { of }: Hiding): string =>
  'question' in of ? `took ${matterWords(debate, of)} down` : `hid ${matterWords(debate, of)}`;

/** What was said, by its number and by whom. */
export function matterWords(debate: OpenedDebate, matter: Matter): string {
  if ('question' in matter) return `question ${matter.question}`;
  if ('challenge' in matter) return `challenge ${matter.challenge}`;
  if ('poi' in matter) {
    const poi = debate.points[matter.poi - 1];
    return `the point${poi ? ` by ${nameAt(debate, poi.seat)}` : ''}`;
  }
  if ('exchange' in matter) {
    const exchange = debate.exchanges[matter.exchange - 1];
    return `the question${exchange ? ` by ${nameAt(debate, exchange.seat)}` : ''}`;
  }
  const argument = debate.arguments[matter.argument - 1];
  return `argument ${matter.argument}${argument ? ` by ${authorOf(debate, argument)}` : ''}`;
}

function inForce({ until }: Sanction, now: Instant): string {
  if (until === null) return 'It stands.';
  return until > now ? 'It is in force.' : 'It is over.';
}

function endWords({ names }: OpenedDebate, { how, by, reason }: Ended): string {
  const who = names[by] || 'a moderator';
  if (how === 'taken-back') return `Taken back by ${who}.`;
  if (how === 'appeal') return 'Undone upon an appeal.';
  return `Undone by ${who}${reason && `: “${reason}”`}.`;
}
