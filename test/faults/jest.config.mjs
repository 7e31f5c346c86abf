import { node } from '../../jest.node.mjs';

export default node('faults', import.meta.dirname, {
  globalSetup: '<rootDir>/cluster-setup.mjs',
  globalTeardown: '<rootDir>/figures-teardown.mjs',
  setupFilesAfterEnv: ['<rootDir>/../support/after-each-file.ts'],
});
