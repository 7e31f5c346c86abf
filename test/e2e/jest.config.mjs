import { node } from '../../jest.node.mjs';

export default node('e2e', import.meta.dirname, {
  globalSetup: '<rootDir>/../support/postgres-setup.mjs',
  globalTeardown: '<rootDir>/../support/postgres-teardown.mjs',
  setupFilesAfterEnv: ['<rootDir>/../support/after-each-file.ts'],
});
