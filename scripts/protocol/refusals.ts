import { type AnyRefusal, passing, sentence } from '@crossbench/shared';
import { type Field, unionIn } from './declarations.ts';

/** A refusal as a client meets it. */
export interface DescribedRefusal {
  readonly code: AnyRefusal['code'];
  /** What it carries besides its code. */
  readonly carries: readonly Field[];
  /** Several where a yes or no makes the difference. */
  readonly sentences: readonly string[];
  /** Whether the same command may be sent again. */
  readonly again: boolean;
}

/** What the rules of debate refuse, in the order in which it is declared. */
export const debateRefusals = (): readonly DescribedRefusal[] =>
  unionIn('debate/refusal.ts', 'Refusal').map(described);

/** What is refused before the rules are asked. */
export const wireRefusals = (): readonly DescribedRefusal[] =>
  unionIn('protocol/answer.ts', 'WireRefusal').map(described);

function described([first, ...carries]: readonly Field[]): DescribedRefusal {
  const code = (first?.type ?? '').slice(1, -1) as AnyRefusal['code'];
  const said = [true, false].map((yes) => sentence(sample(code, carries, yes)));
  return { code, carries, sentences: [...new Set(said)], again: passing.includes(code) };
}

/** A refusal whose figures are their own names, so that the sentence shows where they stand. */
function sample(code: AnyRefusal['code'], carries: readonly Field[], yes: boolean): AnyRefusal {
  const values = carries.map(({ name, type }) => {
    if (type === 'boolean') return [name, yes];
    return [name, type.startsWith('Stage') ? 'live' : `‹${name}›`];
  });
  return { code, ...Object.fromEntries(values) } as AnyRefusal;
}
