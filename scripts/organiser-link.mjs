// Prints a new one-time link that makes whoever opens it an organiser: npm run organiser-link
import { readConfig } from '../apps/backend/dist/config.js';
import { connect, migrate } from '../apps/backend/dist/database/data-source.js';
import { joinDatabase } from '../apps/backend/dist/database/open-database.js';
import { OrganiserLinks } from '../apps/backend/dist/people/organiser-links.js';

try {
  const config = readConfig();
  const database = await joinDatabase(config);
  const dataSource = await connect(database.url);
  await migrate(dataSource);
  const origin = config.PUBLIC_URL ?? `http://localhost:${config.PORT}`;
  console.log(await new OrganiserLinks(dataSource).create(origin));
  await dataSource.destroy();
  await database.close();
} catch (error) {
  console.error(error.name === 'CannotStart' ? error.message : error);
  process.exitCode = 1;
}
