import { node } from '../../jest.node.mjs';

export default node('e2e', import.meta.dirname, {
  setupFilesAfterEnv: ['<rootDir>/../support/after-each-file.ts'],
});
