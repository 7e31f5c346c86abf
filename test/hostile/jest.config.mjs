import { node } from '../../jest.node.mjs';

export default node('hostile', import.meta.dirname, {
  globalSetup: '<rootDir>/../support/postgres-setup.mjs',
  globalTeardown: '<rootDir>/figures-teardown.mjs',
  setupFilesAfterEnv: ['<rootDir>/../support/after-each-file.ts'],
});
