import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { MigrationInterface } from 'typeorm';

type Migration = new () => MigrationInterface;

const folder = join(import.meta.dirname, '../../../../migrations');

/**
 * Every migration, in the order of its name. TypeORM could find them by itself, but it imports through `eval`,
 * and V8 lends what is compiled there to another test file of the same process, where it cannot import any more.
 */
export async function allMigrations(): Promise<Migration[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.ts')).sort();
  const modules = await Promise.all(
    files.map((name) => import(pathToFileURL(join(folder, name)).href)),
  );
  return modules.flatMap((module) => Object.values(module as Record<string, Migration>));
}
