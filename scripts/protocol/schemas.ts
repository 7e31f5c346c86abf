import * as shared from '@crossbench/shared';
import * as z from 'zod';

/** The part of JSON Schema that the protocol's schemas come to. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly default?: unknown;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly propertyNames?: JsonSchema;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly items?: JsonSchema;
  readonly prefixItems?: readonly JsonSchema[];
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
}

/** Where a named schema stands in the AsyncAPI document. */
export const place = '#/components/schemas/';

/** Every schema that the shared package exports, by name; they refer to each other by their names. */
export function namedSchemas(
  more: Readonly<Record<string, z.ZodType>> = {},
): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  for (const [id, exported] of Object.entries({ ...shared, ...more })) {
    if (exported instanceof z.ZodType) registry.add(exported, { id });
  }
  const { schemas } = z.toJSONSchema(registry, { io: 'input', uri: (id) => place + id });
  const named = Object.entries(schemas).map(([id, schema]) => {
    const { $schema: _, $id: __, ...plain } = schema;
    return [id, plain as JsonSchema] as const;
  });
  return Object.fromEntries(named.sort(([a], [b]) => (a < b ? -1 : 1)));
}
