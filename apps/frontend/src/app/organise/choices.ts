import type { MotionKind } from '@crossbench/shared';
import type { Opening } from './opening';

interface Offered<T> {
  readonly value: T;
  readonly name: string;
  readonly means: string;
}

type Offer<K extends keyof Opening> = readonly Offered<Opening[K]>[];

/** What one may choose when a debate is opened, in the words of the form. */
export const visibilities: Offer<'visibility'> = [
  { value: 'public', name: 'Public', means: 'Stands in the lobby. Everybody may watch and vote.' },
  { value: 'unlisted', name: 'Unlisted', means: 'Whoever has the address or the code may watch.' },
  { value: 'private', name: 'Private', means: 'Only people with a link get in.' },
];

export const chairs: Offer<'chair'> = [
  { value: 'me', name: 'I do', means: 'You call the turns and run the clock.' },
  {
    value: 'link',
    name: 'Somebody else',
    means: 'Whoever opens the chair’s link takes over from you.',
  },
  {
    value: 'clock',
    name: 'The clock',
    means: 'Turns follow by themselves. A person may take over.',
  },
];

export const media: Offer<'medium'> = [
  { value: 'written', name: 'In writing', means: 'Speeches are typed here, within their time.' },
  {
    value: 'spoken',
    name: 'Aloud',
    means: 'In a hall or a call. The clock runs here, and a clerk notes the arguments.',
  },
  {
    value: 'letters',
    name: 'By correspondence',
    means: 'In writing, with turns of hours or days. Nobody has to be there at a certain hour.',
  },
];

export const podiums: Offer<'podium'> = [
  {
    value: 'live',
    name: 'The room reads along',
    means: 'Whole sentences appear three seconds after they are typed.',
  },
  {
    value: 'sealed',
    name: 'Only what is filed',
    means: 'Nobody sees a speech before its arguments are filed.',
  },
];

export const questionPolicies: Offer<'questions'> = [
  {
    value: 'hold',
    name: 'Read them first',
    means: 'Nobody sees a question before the chair or a deputy approves it.',
  },
  {
    value: 'review',
    name: 'Publish them at once',
    means: 'The chair or a deputy can take one down afterwards.',
  },
  { value: 'off', name: 'Take none', means: 'Nobody asks.' },
];

export const paces: Offer<'pace'> = [
  { value: '1', name: 'In real time', means: 'As the format says.' },
  { value: '10', name: 'Rehearsal, 10 times faster', means: 'A minute takes six seconds.' },
  { value: '60', name: 'Rehearsal, 60 times faster', means: 'A minute takes a second.' },
];

export const kinds: readonly Offered<MotionKind>[] = [
  { value: 'policy', name: 'Policy', means: 'should something be done?' },
  { value: 'value', name: 'Value', means: 'what matters more?' },
  { value: 'fact', name: 'Fact', means: 'is something so?' },
  { value: 'counterfactual', name: 'What if', means: 'would something have been so?' },
];
