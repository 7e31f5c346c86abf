import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Case } from './cases.js';
import type { Received } from './request.js';

const promised = promisedCodes();
/** Refusals that explain a format or a file, and so have to name its parts. */
const explaining = ['impossible-format', 'not-importable'];
const fields = ['type', 'status', 'code', 'title', 'flaws'];

/** A refusal over HTTP says why, in words and with a promised code, and nothing of what was sent, but where it explains that. */
export function expectProblem({ status, type, text }: Received, one: Case): void {
  expect(type).toMatch('application/problem+json');
  const problem = JSON.parse(text) as Record<string, unknown>;
  expect(Object.keys(problem).filter((key) => !fields.includes(key))).toEqual([]);
  expect(problem).toMatchObject({ type: 'about:blank', status });
  expect(promised).toContain(`${String(problem['code'])} ${status}`);
  expect(problem['title']).toMatch(/^[A-Z].*\.$/s);
  expect(text).not.toMatch(/node_modules|\bat .*:\d+:/);
  if (explaining.includes(String(problem['code']))) expect(text.length).toBeLessThan(20_000);
  else for (const word of wordsOf(one)) expect(text).not.toContain(word);
}

/** What was sent and would be noticed if it came back. */
function wordsOf({ body, query, ids }: Case): string[] {
  const words = [...ids];
  JSON.stringify([body, query], (_, value: unknown) => {
    if (typeof value === 'string') words.push(value);
    return value;
  });
  return words.filter((word) => word.length > 8 && /[^a-z-]/.test(word));
}

/** The codes that docs/protocol.md promises over HTTP, each with its status: `invalid 400`. */
function promisedCodes(): readonly string[] {
  const page = readFileSync(join(import.meta.dirname, '../../docs/protocol.md'), 'utf8');
  const rows = page.matchAll(/^\| ((?:`[a-z-]+`(?:, )?)+) *\| (\d{3}) /gm);
  return [...rows].flatMap(([, codes = '', status = '']) =>
    [...codes.matchAll(/`([a-z-]+)`/g)].map(([, code]) => `${code} ${status}`),
  );
}
