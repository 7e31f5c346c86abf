import { join } from 'node:path';

const root = import.meta.dirname;

/** The settings of a test project that runs in Node. */
export const node = (displayName, folder, more = {}) => ({
  displayName,
  rootDir: folder,
  testEnvironment: 'node',
  testMatch: ['<rootDir>/**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        swcrc: false,
        sourceMaps: 'inline',
        module: { type: 'es6' },
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
          keepClassNames: true,
        },
      },
    ],
  },
  moduleNameMapper: {
    '^@crossbench/shared$': join(root, 'libs/shared/src/index.ts'),
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  ...more,
});
