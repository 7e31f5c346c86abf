export default {
  projects: [
    '<rootDir>/libs/shared',
    '<rootDir>/apps/backend',
    '<rootDir>/apps/frontend',
    '<rootDir>/test/e2e',
    '<rootDir>/test/browser',
  ],
};
