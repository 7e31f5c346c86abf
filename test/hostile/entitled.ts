import type { Case } from './cases.js';
import { fits } from './fits.js';
import type { Operation } from './operations.js';
import type { Scene } from './scene.js';

/** What must not succeed without a session, and what only for who runs the debate, who moderates it, or for others. */
const forSessions =
  /_(rename|token|end|open|preview|enter|save|import|remove|removable)$|^(Links|Drafts|Ballots|Questions|Submissions|Reports|Standing)Controller_/;
const forTheChair = /^LinksController_(list|replace)$/;
const forModerators = /^(SubmissionsController_\w+|ReportsController_(open|dismiss))$/;
const forVoters = /^(BallotsController_(first|final)|QuestionsController_(ask|upVote|takeBack))$/;

/** Only what fits its description succeeds, from somebody who may. */
export function expectEntitled(
  operation: Operation,
  one: Case,
  { hidden, moderators }: Scene,
): void {
  const { id } = operation;
  if (one.by === 'nobody') expect(id).not.toMatch(forSessions);
  if (one.by !== 'chair') expect(id).not.toMatch(forTheChair);
  if (!moderators.some((role) => role === one.by)) expect(id).not.toMatch(forModerators);
  if (one.by !== 'stranger') expect(id).not.toMatch(forVoters);
  // Whoever asks for drafts gets none but their own.
  if (one.by !== 'chair' && !id.startsWith('Drafts')) expect(one.ids).not.toContain(hidden);
  expectFitting(operation, one);
}

function expectFitting({ parameters, body }: Operation, one: Case): void {
  const within = (place: string) => parameters.filter((parameter) => parameter.in === place);
  within('path').forEach(({ schema }, i) => {
    expect(fits(schema, decodeURIComponent(one.ids[i] ?? ''))).toBe(true);
  });
  for (const { name, schema } of within('query')) {
    const given = one.query.filter(([key]) => key === name).map(([, value]) => value);
    const read = schema.type === 'string' ? (value: string) => value : Number;
    if (given.length > 0) expect(given.map((value) => fits(schema, read(value)))).toEqual([true]);
  }
  if (body) expect(fits(body, bodyOf(one))).toBe(true);
}

const bodyOf = ({ raw, body }: Case): unknown =>
  raw === null ? body : JSON.parse(String(raw).replace(/^\ufeff/, ''));
