import { join } from 'node:path';
import presets from 'jest-preset-angular/presets/index.js';

export default {
  ...presets.createEsmPreset({ tsconfig: '<rootDir>/tsconfig.spec.json' }),
  displayName: 'frontend',
  rootDir: import.meta.dirname,
  testMatch: ['<rootDir>/src/**/*.spec.ts'],
  setupFilesAfterEnv: ['<rootDir>/setup-jest.ts'],
  moduleNameMapper: {
    '^@crossbench/shared$': join(import.meta.dirname, '../../libs/shared/src/index.ts'),
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
};
