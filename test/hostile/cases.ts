import fc from 'fast-check';
import { type Described, fitting } from './described.js';
import { properOrNot } from './mangled.js';
import { nastyTexts } from './nasty.js';
import { methods, oddBodies, oddHeaders, oddIds } from './odd-requests.js';
import type { Operation, Parameter } from './operations.js';
import type { Sent } from './request.js';
import type { Role, Scene } from './scene.js';

/** Who sends a request. */
export type By = Role | 'nobody';

/** One request to an operation. */
export interface Case {
  readonly by: By;
  readonly method: string;
  /** What stands in the address, in order. */
  readonly ids: readonly string[];
  readonly query: Query;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** Sent instead of the body, as it is. */
  readonly raw: string | Buffer | null;
}

type Query = readonly (readonly [name: string, value: string])[];

/** Requests to an operation, proper ones and others, about the debates of the scene. */
export function casesFor(
  { method, path, parameters, body }: Operation,
  scene: Scene,
): fc.Arbitrary<Case> {
  const within = (place: string) => parameters.filter((parameter) => parameter.in === place);
  const likely = {
    secret: fc.nat().map((n) => secretsOf(scene)[n % secretsOf(scene).length]),
    formatId: fc.constantFrom('ld', 'lightning', 'oxford'),
    seat: fc.constantFrom('affirmative', 'negative', null),
    moved: fc.constant([]),
    ratings: fc.constant([]),
  };
  return fc.record({
    by: fc.constantFrom<By>('nobody', 'stranger', 'debater', ...mostly(path)),
    method: sometimes(method, methods),
    ids: fc.tuple(...within('path').map(({ schema }) => ids(schema, knownAt(path, scene)))),
    query: fc.tuple(...within('query').map(asked)).map((each) => each.flat()),
    headers: sometimes<Readonly<Record<string, string>>>({}, oddHeaders),
    body: body ? properOrNot(fitting(body, likely), false) : fc.constant(undefined),
    raw: sometimes<string | Buffer | null>(null, oddBodies),
  });
}

/** What goes over the wire of it. */
export function sentFor({ path }: Operation, one: Case, { people }: Scene): Sent {
  const [...ids] = one.ids;
  const address = path.replace(/\{\w+\}/g, () => ids.shift() ?? '');
  const query = one.query.map((pair) => pair.map(inAddress).join('=')).join('&');
  const body = one.raw ?? (JSON.stringify(one.body) as string | undefined) ?? null;
  return {
    method: one.method,
    path: query === '' ? address : `${address}?${query}`,
    headers: {
      ...(one.by !== 'nobody' && { authorization: `Bearer ${people[one.by].token}` }),
      ...(body !== null && { 'content-type': 'application/json' }),
      ...one.headers,
    },
    body,
  };
}

const sometimes = <T>(usual: T, other: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ arbitrary: fc.constant(usual), weight: 7 }, { arbitrary: other, weight: 1 });

const inAddress = (text: string): string => encodeURIComponent(Buffer.from(text).toString());

/** An empty one would be another address. */
const named = (text: string): string => inAddress(text) || '%20';

const ids = (schema: Described, known: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof(
    { arbitrary: known, weight: 7 },
    { arbitrary: fitting(schema).map((id) => named(String(id))), weight: 1 },
    { arbitrary: fc.oneof(oddIds, nastyTexts.map(named)), weight: 2 },
  );

/** Who is served at an address. */
const mostly = (path: string): readonly By[] =>
  path.includes('/ballot/') ? ['stranger', 'stranger'] : ['chair', 'chair'];

/** What there is at an address. */
function knownAt(path: string, scene: Scene): fc.Arbitrary<string> {
  if (path.includes('motions')) return fc.constant('nato-enlargement');
  if (path.includes('sources')) return fc.constant('facts-nato-enlargement');
  return fc.nat(3).map((n) => (n === 0 ? scene.hidden : scene.debateId));
}

const secretsOf = ({ secrets, hiddenSecrets, server }: Scene): readonly string[] => [
  ...Object.values(secrets),
  ...Object.values(hiddenSecrets),
  ...(/organiser#([\w-]+)/.exec(server.output)?.slice(1) ?? []),
  'x'.repeat(22),
];

function asked({ name, schema }: Parameter): fc.Arbitrary<Query> {
  const proper = fc.oneof(
    fitting(schema).map((value) => String(value)),
    fc.constantFrom('lobby', 'live,closed', '0', '200', 'freedom'),
  );
  const one = fc.tuple(fc.constant(name), fc.oneof(proper, nastyTexts));
  return fc.oneof(
    { arbitrary: fc.array(one, { maxLength: 1 }), weight: 8 },
    { arbitrary: fc.array(one, { maxLength: 3 }), weight: 1 },
    { arbitrary: fc.array(fc.tuple(fc.constant(`${name}[__proto__]`), nastyTexts)), weight: 1 },
  );
}
