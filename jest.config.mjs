export default {
  // A machine that is busy with other things is no reason to fail.
  testTimeout: 30_000,
  projects: [
    '<rootDir>/libs/shared',
    '<rootDir>/apps/backend',
    '<rootDir>/apps/frontend',
    '<rootDir>/test/e2e',
    '<rootDir>/test/hostile',
    '<rootDir>/test/simulation',
    '<rootDir>/test/faults',
    '<rootDir>/test/browser',
  ],
};
