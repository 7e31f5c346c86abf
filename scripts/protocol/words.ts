import { type JsonSchema, place } from './schemas.ts';

/** What a schema allows, in the words of a table's cell. */
export function inWords(schema: JsonSchema): string {
  const { $ref, anyOf, oneOf, enum: values, const: value, properties, type } = schema;
  if ($ref !== undefined) return linked($ref.slice(place.length)) + lengthOf(schema);
  if (value !== undefined) return `\`${value}\``;
  if (values) return values.map((each) => `\`${each}\``).join(' or ');
  const alternatives = anyOf ?? oneOf;
  if (alternatives) return alternatives.map(inWords).join(' or ');
  if (properties) return `{ ${fieldsInWords(schema)} }`;
  if (Array.isArray(type)) return type.join(' or ').replace('string', 'text');
  return plain(schema);
}

/** The fields of an object, its `type` apart; a question mark says that one may be left out. */
export function fieldsInWords({ properties = {}, required = [] }: JsonSchema): string {
  return Object.entries(properties)
    .filter(([name, { const: value }]) => !(name === 'type' && value !== undefined))
    .map(([name, field]) => {
      const optional = required.includes(name) ? '' : '?';
      return `\`${name}\`${optional}: ${inWords(field)}${otherwise(field)}`;
    })
    .join('; ');
}

const headings: Readonly<Record<string, string>> = { Command: 'commands', DebateEvent: 'events' };

/** A name as a link to the heading that it is described under. */
const linked = (name: string): string => `[${name}](#${headings[name] ?? name.toLowerCase()})`;

const otherwise = ({ default: value }: JsonSchema): string =>
  value === undefined ? '' : ` (\`${JSON.stringify(value).replaceAll('"', '')}\` if left out)`;

function plain(schema: JsonSchema): string {
  const { type, minimum, maximum, exclusiveMinimum } = schema;
  switch (type) {
    case 'string':
      return text(schema);
    case 'integer':
      return `integer${range(exclusiveMinimum === undefined ? minimum : exclusiveMinimum + 1, maximum)}`;
    case 'number':
      return exclusiveMinimum === undefined
        ? `number${range(minimum, maximum)}`
        : `number above ${exclusiveMinimum}${range(undefined, maximum)}`;
    case 'array':
      return list(schema);
    case 'object':
      return record(schema);
    case 'boolean':
      return 'true or false';
    case 'null':
      return 'null';
    default:
      throw new Error(`There are no words for ${JSON.stringify(schema)}.`);
  }
}

function text(schema: JsonSchema): string {
  const { format, pattern, minLength, maxLength } = schema;
  if (format === 'uuid') return 'UUID';
  if (format === 'date') return 'date, `YYYY-MM-DD`';
  const like = pattern === undefined ? '' : ` that matches \`${pattern.replaceAll('|', '\\|')}\``;
  if (minLength === 1 && maxLength === undefined) return `text, not empty${like}`;
  return `text${lengthOf(schema)}${like}`;
}

function lengthOf({ minLength, maxLength }: JsonSchema): string {
  const length = range(minLength, maxLength);
  return length && `,${length} characters`;
}

function list({ items, prefixItems, minItems, maxItems }: JsonSchema): string {
  if (prefixItems) return `[${prefixItems.map(inWords).join(', ')}]`;
  const count = range(minItems, maxItems);
  return `list${count && ` of${count}`}: ${items ? inWords(items) : 'anything'}`;
}

function record({ propertyNames = {}, additionalProperties }: JsonSchema): string {
  const values =
    typeof additionalProperties === 'object' ? inWords(additionalProperties) : 'anything';
  return `by ${inWords(propertyNames)}: ${values}`;
}

function range(from: number | undefined, to: number | undefined): string {
  const low = from === -Number.MAX_SAFE_INTEGER ? undefined : from;
  const high = to === Number.MAX_SAFE_INTEGER ? undefined : to;
  if (low !== undefined && high !== undefined)
    return low === high ? ` ${low}` : ` ${low} to ${high}`;
  if (low !== undefined) return ` at least ${low}`;
  return high === undefined ? '' : ` up to ${high}`;
}
