import {
  type Act,
  type Appeal,
  type Appealed,
  concerns,
  hidingOf,
  type Instant,
  type OpenedDebate,
  type PersonId,
  sanctionsOn,
  wordsOfRule,
} from '@crossbench/shared';
import { minutesAndSeconds } from '../ui/time-text';
import { matterWords } from './record-lines';
import { actorName, toYou } from './sanction-words';

/** Something that was done to the reader and stands. */
export interface OwnAct {
  /** The line of the act in the log. */
  readonly seq: number;
  readonly heading: string;
  readonly by: string;
  readonly rule: string;
  readonly reason: string;
  /** What holds until when, or what is over. */
  readonly standing: string;
  readonly of: Appealed;
  readonly appeal: Appeal | null;
}

/** What was done to somebody and stands, the latest first: they are told in words, and how to appeal. */
export function actsAgainst(
  debate: OpenedDebate,
  person: PersonId,
  now: Instant,
): readonly OwnAct[] {
  const sanctions = sanctionsOn(debate, person).map((each) => ({
    ...ownAct(debate, each),
    heading: toYou(each.kind),
    standing: each.until === null ? '' : muteWords(each.until, now),
    of: { sanction: each.number },
  }));
  const hidden = [...debate.hidden.map((argument) => ({ argument })), ...debate.hiddenSayings]
    .filter((of) => concerns(debate, of, person))
    .flatMap((of) => {
      const hiding = hidingOf(debate, of);
      if (!hiding) return [];
      const heading =
        'argument' in of
          ? `Your argument ${of.argument} was hidden.`
          : `What you said was hidden: ${matterWords(debate, of)}.`;
      return [{ ...ownAct(debate, hiding), heading, standing: '', of }];
    });
  return [...sanctions, ...hidden].sort((a, b) => b.seq - a.seq);
}

const ownAct = (debate: OpenedDebate, act: Act) => ({
  seq: act.seq,
  by: actorName(debate, act),
  rule: wordsOfRule(act.rule),
  reason: act.reason,
  appeal: debate.appeals.find((each) => each.act === act.seq) ?? null,
});

const muteWords = (until: Instant, now: Instant): string =>
  until > now
    ? `For ${minutesAndSeconds(until - now)} more nothing you write reaches the room. Your words are kept.`
    : 'It is over: you may go on.';
