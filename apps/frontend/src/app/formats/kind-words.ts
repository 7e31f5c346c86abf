import type { QueuePolicy, SegmentKind } from '@crossbench/shared';

/** What can happen in a part, in the words of the hall, in groups. A vote is not among them: its two places are fixed. */
export const kindGroups: readonly {
  readonly name: string;
  readonly kinds: readonly { readonly value: SegmentKind; readonly name: string }[];
}[] = [
  {
    name: 'A turn of one speaker',
    kinds: [
      { value: 'constructive', name: 'Constructive speech' },
      { value: 'rebuttal', name: 'Rebuttal' },
      { value: 'reply', name: 'Reply' },
      { value: 'summary', name: 'Summary' },
      { value: 'final-focus', name: 'Final focus' },
      { value: 'closing', name: 'Closing speech' },
    ],
  },
  {
    name: 'Several together',
    kinds: [
      { value: 'cross-examination', name: 'Cross-examination: one asks, one answers' },
      { value: 'crossfire', name: 'Crossfire: both sides ask in turn' },
      { value: 'free-debate', name: 'Free debate' },
      { value: 'discussion', name: 'Discussion with a list of speakers' },
      { value: 'q-and-a', name: 'Questions of the audience' },
      { value: 'floor', name: 'Debate from the floor' },
    ],
  },
  {
    name: 'Nobody speaks',
    kinds: [
      { value: 'prep', name: 'Preparation for both sides' },
      { value: 'recess', name: 'Recess' },
      { value: 'announcement', name: 'Announcement' },
    ],
  },
];

/** What several parts of one kind are called. */
export const manyOf: Readonly<Record<SegmentKind, string>> = {
  constructive: 'constructive speeches',
  rebuttal: 'rebuttals',
  reply: 'replies',
  summary: 'summaries',
  'final-focus': 'final focuses',
  closing: 'closing speeches',
  'cross-examination': 'cross-examinations',
  crossfire: 'crossfires',
  'free-debate': 'free debates',
  discussion: 'discussions',
  'q-and-a': 'questions of the audience',
  floor: 'debates from the floor',
  prep: 'preparations',
  recess: 'recesses',
  announcement: 'announcements',
  division: 'votes',
};

/** How often a bell rings, as it is offered. */
export const strokes: readonly { readonly value: number; readonly name: string }[] = [
  { value: 1, name: 'once' },
  { value: 2, name: 'twice' },
  { value: 3, name: 'three times' },
  { value: 15, name: 'one long ring' },
  { value: 0, name: 'without a sound' },
];

/** Rules by which speeches wait on a list of speakers. */
export const queues: readonly { readonly value: QueuePolicy; readonly name: string }[] = [
  { value: 'first-come', name: 'First come, first served' },
  { value: 'alternate-sides', name: 'The sides in turn' },
  { value: 'quiet-first', name: 'Who spoke least comes first' },
  { value: 'first-timers', name: 'Who has not spoken comes first' },
  { value: 'random', name: 'By lot' },
];
