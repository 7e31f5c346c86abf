import { type Described, resolved } from './described.js';

/** Whether a value is what a schema describes. The server trims what people write before it looks at it. */
export function fits(given: Described, value: unknown): boolean {
  const schema = resolved(given);
  const { const: only, enum: values, type } = schema;
  if (schema.nullable && value === null) return true;
  if (only !== undefined) return value === only;
  if (values) return values.includes(value);
  const alternatives = schema.anyOf ?? schema.oneOf;
  if (alternatives) return alternatives.some((each) => fits(each, value));
  switch (type) {
    case 'object':
      return isObject(value) && fieldsFit(schema, value);
    case 'array':
      return Array.isArray(value) && itemsFit(schema, value);
    case 'string':
      return typeof value === 'string' && textFits(schema, value.trim());
    case 'integer':
      return Number.isSafeInteger(value) && within(schema, value as number);
    case 'number':
      return Number.isFinite(value) && within(schema, value as number);
    case 'boolean':
      return typeof value === 'boolean';
    case 'null':
      return value === null;
    default:
      return true;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function fieldsFit(
  { properties = {}, required = [] }: Described,
  value: Readonly<Record<string, unknown>>,
): boolean {
  return (
    required.every((name) => Object.hasOwn(value, name)) &&
    Object.entries(properties).every(
      ([name, field]) => !Object.hasOwn(value, name) || fits(field, value[name]),
    )
  );
}

function itemsFit({ items, minItems = 0, maxItems = Infinity }: Described, value: unknown[]) {
  if (value.length < minItems || value.length > maxItems) return false;
  return !items || value.every((item) => fits(items, item));
}

function textFits({ pattern, minLength = 0, maxLength = Infinity }: Described, value: string) {
  // JSON Schema counts code points.
  const { length } = [...value];
  if (length < minLength || length > maxLength) return false;
  return pattern === undefined || new RegExp(pattern, 'u').test(value);
}

function within(
  { minimum = -Infinity, maximum = Infinity, exclusiveMinimum }: Described,
  value: number,
): boolean {
  if (typeof exclusiveMinimum === 'number' && value <= exclusiveMinimum) return false;
  return value >= minimum && value <= maximum && !(exclusiveMinimum === true && value === minimum);
}
