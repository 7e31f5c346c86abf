import fc from 'fast-check';
import { namedSchemas, place } from '../../scripts/protocol/schemas.ts';

/** The part of JSON Schema, of 2020 and as OpenAPI 3.0 writes it, that the server's descriptions use. */
export interface Described {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly nullable?: boolean;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Described[];
  readonly oneOf?: readonly Described[];
  readonly properties?: Readonly<Record<string, Described>>;
  readonly required?: readonly string[];
  readonly items?: Described;
  readonly prefixItems?: readonly Described[];
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number | boolean;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
}

/** What fields of a certain name hold where a case should get past the door, whatever the schema allows. */
export type Likely = Readonly<Record<string, fc.Arbitrary<unknown>>>;

/** The shared package's schemas, by name. */
export const named: Readonly<Record<string, Described>> = namedSchemas();

/** A schema with its reference followed. */
export function resolved({ $ref, ...schema }: Described): Described {
  if ($ref === undefined) return schema;
  const found = named[$ref.slice(place.length)];
  if (!found) throw new Error(`There is no schema ${$ref}.`);
  return { ...resolved(found), ...schema };
}

/** Values that fit a schema. Trimming apart, the server finds nothing wrong with their form. */
export function fitting(given: Described, likely: Likely = {}): fc.Arbitrary<unknown> {
  const schema = resolved(given);
  const value = plain(schema, likely);
  return schema.nullable ? fc.option(value, { nil: null }) : value;
}

function plain(schema: Described, likely: Likely): fc.Arbitrary<unknown> {
  const { const: only, enum: values, type } = schema;
  const alternatives = schema.anyOf ?? schema.oneOf;
  if (only !== undefined) return fc.constant(only);
  if (values) return fc.constantFrom(...values);
  if (alternatives) return fc.oneof(...alternatives.map((each) => fitting(each, likely)));
  switch (type) {
    case 'object':
      return object(schema, likely);
    case 'array':
      return list(schema, likely);
    case 'string':
      return text(schema);
    case 'integer':
    case 'number':
      return number(schema);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      return fc.jsonValue();
  }
}

function object({ properties = {}, required = [] }: Described, likely: Likely) {
  const fields = Object.entries(properties).map(([name, field]) => {
    const any = fitting(field, likely);
    const known = likely[name];
    const value = known ? fc.oneof({ arbitrary: known, weight: 9 }, any) : any;
    return [name, value] as const;
  });
  return fc.record(Object.fromEntries(fields), {
    requiredKeys: [...required],
    noNullPrototype: true,
  });
}

function list({ items = {}, prefixItems, minItems, maxItems }: Described, likely: Likely) {
  if (prefixItems) return fc.tuple(...prefixItems.map((item) => fitting(item, likely)));
  return fc.array(fitting(items, likely), {
    ...(minItems !== undefined && { minLength: minItems }),
    ...(maxItems !== undefined && { maxLength: maxItems }),
  });
}

function text({ format, pattern, minLength = 0, maxLength }: Described): fc.Arbitrary<string> {
  if (format === 'uuid') return fc.uuid();
  const like = pattern === undefined ? null : new RegExp(pattern, 'u');
  if (like && !pattern?.includes('\\p')) return fc.stringMatching(like);
  const any = fc.string({
    unit: 'grapheme',
    minLength,
    ...(maxLength !== undefined && { maxLength }),
  });
  return any.filter(
    (given) => given.length <= (maxLength ?? Infinity) && (like?.test(given) ?? true),
  );
}

function number({ type, minimum = -1e6, maximum = 1e6, exclusiveMinimum }: Described) {
  const above = typeof exclusiveMinimum === 'number' ? exclusiveMinimum : minimum;
  const least = exclusiveMinimum === undefined || exclusiveMinimum === false ? minimum : above + 1;
  if (type === 'integer') return fc.integer({ min: least, max: maximum });
  return fc.double({ min: least, max: maximum, noNaN: true });
}
