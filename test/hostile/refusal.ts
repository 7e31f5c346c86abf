import { type AnyRefusal, sentence } from '@crossbench/shared';
import { debateRefusals, wireRefusals } from '../../scripts/protocol/refusals.ts';

const known = new Map(
  [...debateRefusals(), ...wireRefusals()].map(({ code, carries }) => [
    code as string,
    carries.map(({ name }) => name),
  ]),
);

/**
 * The code of a proper refusal: a known one, with its own sentence and with nothing but its own figures
 * beside it, so that neither a stack nor what was sent can be in it.
 */
export function codeOf(answer: unknown): string {
  const { refusal } = answer as { refusal: AnyRefusal & { message: string } };
  expect(Object.keys(answer as object)).toEqual(['ok', 'refusal']);
  const carries = known.get(refusal.code);
  expect(carries).toBeDefined();
  const { code, message, ...figures } = refusal;
  expect(Object.keys(figures).sort()).toEqual([...(carries ?? [])].sort());
  for (const figure of Object.values(figures)) expect(String(figure)).toMatch(/^[\w-]{1,24}$/);
  expect(message).toBe(sentence(refusal));
  return code;
}
