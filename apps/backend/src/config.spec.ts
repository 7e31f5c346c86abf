import { CannotStart } from './cannot-start.js';
import { readConfig } from './config.js';

it('needs no settings at all', () => {
  expect(readConfig({}, [])).toMatchObject({
    PORT: 3000,
    DATA_DIR: '.data',
    CREATE_DEBATES: 'anyone',
    EXHIBITION: 'on',
    LOG_LEVEL: 'info',
    production: false,
  });
});

it('takes an empty variable for one that is not set', () => {
  expect(readConfig({ PORT: '', DATABASE_URL: '' })).toMatchObject({ PORT: 3000 });
});

it('names every setting that cannot be used, and why', () => {
  const wrong = { PORT: 'http', DATABASE_URL: 'mysql://localhost/x', CREATE_DEBATES: 'nobody' };
  const reading = () => readConfig(wrong);
  expect(reading).toThrow(CannotStart);
  expect(reading).toThrow(/PORT: must be a number from 0 to 65535/);
  expect(reading).toThrow(/DATABASE_URL: must look like postgres:\/\//);
  expect(reading).toThrow(/CREATE_DEBATES: .*"anyone"/);
});

it('is for real use only when told so on the command line', () => {
  expect(readConfig({}, ['node', 'main.js', '--production']).production).toBe(true);
});
