import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';

/** A statement that each connection parses and plans once, for what runs with nearly every command. */
export interface Named {
  readonly name: string;
  readonly text: string;
}

/** Runs a named statement on the pool that TypeORM keeps; the rows are trusted to be as the caller says. */
export async function runNamed<Row extends object>(
  { driver }: DataSource,
  { name, text }: Named,
  values: unknown[],
): Promise<Row[]> {
  const { master } = driver as unknown as { master: Pool };
  const { rows } = await master.query<Row>({ name, text, values });
  return rows;
}
