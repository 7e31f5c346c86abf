import { node } from '../../jest.node.mjs';

export default node('browser', import.meta.dirname, {
  globalSetup: '<rootDir>/../support/browser-setup.mjs',
  globalTeardown: '<rootDir>/../support/postgres-teardown.mjs',
  setupFilesAfterEnv: ['<rootDir>/../support/after-each-file.ts'],
});
