import fc from 'fast-check';
import { bytes, nastyKeys, nastyValues } from './nasty.js';

type Branch = Readonly<Record<string, unknown>>;
type Path = readonly string[];

/** One thing that is done to a value at one place in it. */
type Harm =
  | { readonly do: 'replace'; readonly by: unknown }
  | { readonly do: 'leave-out' }
  | { readonly do: 'add'; readonly key: string; readonly by: unknown }
  | { readonly do: 'wrap' };

const harms = (values: fc.Arbitrary<unknown>): fc.Arbitrary<Harm> =>
  fc.oneof(
    { arbitrary: fc.record({ do: fc.constant('replace' as const), by: values }), weight: 6 },
    { arbitrary: fc.constant({ do: 'leave-out' as const }), weight: 2 },
    {
      arbitrary: fc.record({ do: fc.constant('add' as const), key: nastyKeys, by: values }),
      weight: 2,
    },
    { arbitrary: fc.constant({ do: 'wrap' as const }), weight: 1 },
  );

/** A value that would fit, harmed in one to three places. */
export function mangled(
  proper: fc.Arbitrary<unknown>,
  { binary = false } = {},
): fc.Arbitrary<unknown> {
  const values = binary
    ? fc.oneof({ arbitrary: nastyValues, weight: 19 }, { arbitrary: bytes, weight: 1 })
    : nastyValues;
  const several = fc.array(fc.tuple(fc.nat(), harms(values)), { minLength: 1, maxLength: 3 });
  return fc.tuple(proper, several).map(([value, todo]) =>
    todo.reduce<unknown>((harmed, [where, harm]) => {
      const places = placesIn(harmed);
      return changed(harmed, places[where % places.length] ?? [], harm);
    }, value),
  );
}

/** A proper value, or one that somebody has been at. */
export const properOrNot = (proper: fc.Arbitrary<unknown>, binary = true) =>
  fc.oneof(
    { arbitrary: proper, weight: 4 },
    { arbitrary: mangled(proper, { binary }), weight: 5 },
    { arbitrary: binary ? fc.oneof(nastyValues, bytes) : nastyValues, weight: 1 },
  );

const isBranch = (value: unknown): value is Branch =>
  typeof value === 'object' && value !== null && !Buffer.isBuffer(value) && !isWritten(value);

const isWritten = (value: object): boolean =>
  (JSON as unknown as { isRawJSON(value: unknown): boolean }).isRawJSON(value);

/** Deep enough for every message that there is; what was put in is not looked through. */
function placesIn(value: unknown, depth = 5): Path[] {
  if (depth === 0 || !isBranch(value)) return [[]];
  const below = Object.entries(value)
    .slice(0, 20)
    .flatMap(([key, inner]) => placesIn(inner, depth - 1).map((path) => [key, ...path]));
  return [[], ...below];
}

function changed(value: unknown, [key, ...rest]: Path, harm: Harm): unknown {
  if (key === undefined) return harmed(value, harm);
  if (!isBranch(value)) return value;
  if (rest.length === 0 && harm.do === 'leave-out') return without(value, key);
  return set(value, key, changed(value[key], rest, harm));
}

function harmed(value: unknown, harm: Harm): unknown {
  switch (harm.do) {
    case 'replace':
      return harm.by;
    case 'leave-out':
      return undefined;
    case 'add':
      return isBranch(value) ? set(value, harm.key, harm.by) : value;
    case 'wrap':
      return Array.isArray(value) ? { ...(value as unknown[]) } : [value];
  }
}

/** Sets a key of the value's own, even one like `__proto__`. */
function set(value: Branch, key: string, inner: unknown): unknown {
  const copy = copied(value);
  const own = { value: inner, enumerable: true, configurable: true, writable: true };
  // The length of an array is not for everybody to set.
  return Array.isArray(copy) && key === 'length' ? copy : Object.defineProperty(copy, key, own);
}

function without(value: Branch, key: string): unknown {
  const copy = copied(value);
  Reflect.deleteProperty(copy, key);
  return copy;
}

const copied = (value: Branch): object => (Array.isArray(value) ? [...value] : { ...value });
