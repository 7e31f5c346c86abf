import { type AnyRefusal, passing, sentence } from '@crossbench/shared';
import { type Field, unionIn } from './declarations.ts';

/** A refusal as a client meets it. */
export interface DescribedRefusal {
  readonly code: AnyRefusal['code'];
  /** What it carries besides its code. */
  readonly carries: readonly Field[];
  /** Several where what it carries makes a difference. */
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
  const said = samples(code, carries).map(sentence);
  return { code, carries, sentences: [...new Set(said)], again: passing.includes(code) };
}

/** A refusal in all its forms; its figures are their own names, so that the sentence shows where they stand. */
const samples = (code: AnyRefusal['code'], carries: readonly Field[]): AnyRefusal[] =>
  carries.reduce<AnyRefusal[]>(
    (forms, field) =>
      forms.flatMap((form) => valuesOf(field).map((value) => ({ ...form, [field.name]: value }))),
    [{ code } as AnyRefusal],
  );

function valuesOf({ name, type }: Field): readonly unknown[] {
  if (type === 'boolean') return [true, false];
  if (type.startsWith('Stage')) return ['live'];
  if (type === 'Rule') return ['abuse'];
  const named = [...type.matchAll(/'([^']+)'/g)].map(([, word]) => word);
  const nothing = type.endsWith('| null') ? [null] : [];
  return [...(named.length > 0 ? named : [`‹${name}›`]), ...nothing];
}
