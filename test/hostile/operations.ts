import type { Described } from './described.js';

/** One operation of the published description. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body: Described | null;
  /** What it may answer when all is well, by status. */
  readonly answers: Readonly<Record<string, Described | null>>;
}

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly schema: Described;
}

interface Content {
  readonly content?: { readonly 'application/json'?: { readonly schema?: Described } };
}

interface Written {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: Content;
  readonly responses: Readonly<Record<string, Content>>;
}

const schemaIn = (content?: Content): Described | null =>
  content?.content?.['application/json']?.schema ?? null;

/** Everything that the server says it can be asked over HTTP. */
export async function operationsOf(origin: string): Promise<readonly Operation[]> {
  const response = await fetch(`${origin}/api/docs-json`);
  const { paths } = (await response.json()) as {
    paths: Readonly<Record<string, Readonly<Record<string, Written>>>>;
  };
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, written]) => ({
      id: written.operationId,
      method: method.toUpperCase(),
      path,
      parameters: written.parameters ?? [],
      body: schemaIn(written.requestBody),
      answers: Object.fromEntries(
        Object.entries(written.responses).map(([status, answer]) => [status, schemaIn(answer)]),
      ),
    })),
  );
}
