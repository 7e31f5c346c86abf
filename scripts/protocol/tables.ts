import type { Command } from '@crossbench/shared';
import { type Field, interfacesIn } from './declarations.ts';
import { issuersOf } from './issuers.ts';
import { debateRefusals, type DescribedRefusal, wireRefusals } from './refusals.ts';
import { type JsonSchema, namedSchemas } from './schemas.ts';
import { fieldsInWords, inWords } from './words.ts';

/** The parts of docs/protocol.md that are made from the code, by the name of their mark. */
export const protocolTables = (): Readonly<Record<string, string>> => ({
  commands: commands(),
  events: events(),
  'debate-refusals': refusals(debateRefusals()),
  'wire-refusals': refusals(wireRefusals()),
  shapes: shapes(),
});

const commands = (): string =>
  table(
    ['Command', 'Who may issue it', 'Fields'],
    variantsOf('Command').map((variant) => {
      const name = nameOf(variant) as Command['type'];
      return [`\`${name}\``, issuersOf(name), fieldsInWords(variant) || '–'];
    }),
  );

const events = (): string =>
  table(
    ['Event', 'Has words', 'Fields'],
    variantsOf('DebateEvent').map((variant) => {
      const { contentHash, ...properties } = variant.properties ?? {};
      const fields = fieldsInWords({ ...variant, properties });
      return [`\`${nameOf(variant)}\``, contentHash ? 'yes' : '–', fields || '–'];
    }),
  );

const refusals = (rows: readonly DescribedRefusal[]): string =>
  table(
    ['Code', 'Carries', 'Sentence', 'Send again?'],
    rows.map(({ code, carries, sentences, again }) => [
      `\`${code}\``,
      carries.map(({ name }) => `\`${name}\``).join(', ') || '–',
      sentences.join(' / '),
      again ? 'yes' : 'no',
    ]),
  );

/** Where shapes are declared that the server writes. */
const shapeFiles = [
  'protocol/http.ts',
  'protocol/questions.ts',
  'protocol/socket.ts',
  'debate/order/sanction.ts',
  'debate/order/own-sanctions.ts',
];

function shapes(): string {
  const { Command: _, DebateEvent: __, ...schemas } = namedSchemas();
  const named = [
    ...Object.entries(schemas).map(([name, schema]) => [name, schemaAsList(schema)] as const),
    ...shapeFiles
      .flatMap((file) => Object.entries(interfacesIn(file)))
      .map(([name, fields]) => [name, fields.map(fieldAsItem).join('\n')] as const),
  ].sort(([a], [b]) => (a < b ? -1 : 1));
  return named.map(([name, list]) => `### ${name}\n\n${list}`).join('\n\n');
}

function schemaAsList(schema: JsonSchema): string {
  const { oneOf, properties } = schema;
  if (oneOf) return oneOf.map((variant) => `- ${inWords(variant)}`).join('\n');
  if (!properties) return `${capitalised(inWords(schema))}.`;
  return Object.entries(properties)
    .map(([name, field]) => `- ${fieldsInWords({ ...schema, properties: { [name]: field } })}`)
    .join('\n');
}

const fieldAsItem = ({ name, type, optional, comment }: Field): string =>
  `- \`${name}\`${optional ? '?' : ''}: \`${type}\`${comment && ` – ${comment}`}`;

const variantsOf = (name: string): readonly JsonSchema[] => namedSchemas()[name]?.oneOf ?? [];

const nameOf = ({ properties }: JsonSchema): string => properties?.['type']?.const ?? '';

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
