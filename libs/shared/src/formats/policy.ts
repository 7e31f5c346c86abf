import type { Format } from './format.js';
import { examined, framed, turn } from './segments.js';

/** What one league's policy debate differs in; all in seconds. */
interface Policy {
  readonly id: string;
  readonly name: string;
  readonly constructive: number;
  readonly rebuttal: number;
  readonly prepPool: number;
  readonly sources: string[];
}

/**
 * Two against two: four constructive speeches, each examined by the opponent who does not speak next, then four
 * rebuttals that bring nothing new. The negative side speaks twice in a row in the middle, the affirmative has the last word.
 */
export function policy({ constructive, rebuttal, ...rest }: Policy): Format {
  const speech = { kind: 'constructive', seconds: constructive } as const;
  const reply = { kind: 'rebuttal', seconds: rebuttal, newArguments: false } as const;
  const [aff, neg] = ['proposition', 'opposition'] as const;
  return {
    ...rest,
    sides: { proposition: 'Affirmative', opposition: 'Negative' },
    seats: [
      { id: '1a', side: aff, label: '1st Affirmative' },
      { id: '2a', side: aff, label: '2nd Affirmative' },
      { id: '1n', side: neg, label: '1st Negative' },
      { id: '2n', side: neg, label: '2nd Negative' },
    ],
    pace: 1,
    segments: framed([
      turn(aff, '1a', { code: '1AC', label: 'First affirmative constructive', ...speech }),
      examined('2n', '1a'),
      turn(neg, '1n', { code: '1NC', label: 'First negative constructive', ...speech }),
      examined('1a', '1n'),
      turn(aff, '2a', { code: '2AC', label: 'Second affirmative constructive', ...speech }),
      examined('1n', '2a'),
      turn(neg, '2n', { code: '2NC', label: 'Second negative constructive', ...speech }),
      examined('2a', '2n'),
      turn(neg, '1n', { code: '1NR', label: 'First negative rebuttal', ...reply }),
      turn(aff, '1a', { code: '1AR', label: 'First affirmative rebuttal', ...reply }),
      turn(neg, '2n', { code: '2NR', label: 'Second negative rebuttal', ...reply }),
      turn(aff, '2a', { code: '2AR', label: 'Second affirmative rebuttal', ...reply }),
    ]),
  };
}
