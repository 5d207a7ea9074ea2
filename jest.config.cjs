const transform = {
  '\\.m?[jt]sx?$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
    },
  ],
};

/** What every project shares. @type {import('jest').Config} */
const shared = {
  testEnvironment: 'node',
  // Every workbook that a test writes must be one that Excel opens without repairing it.
  setupFilesAfterEnv: ['<rootDir>/test/support/lint-written.ts'],
  // src too, so that `jest -o` and `--findRelatedTests` find the tests of a changed file.
  roots: ['<rootDir>/src', '<rootDir>/test'],
  transform,
  transformIgnorePatterns: ['/node_modules/(?!(hucre|@ironcalc)/)'],
};

/** @type {import('jest').Config} */
module.exports = {
  // Slow machines take their time; a test that hangs is told apart from one that is slow.
  testTimeout: 120_000,
  // All cores: the tests in the browser mostly wait, and of two cores jest would leave one idle.
  maxWorkers: '100%',
  cacheDirectory: '<rootDir>/.cache/jest',
  projects: [
    {
      ...shared,
      displayName: 'browser',
      testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
      // One browser for all its files; it starts only where one of them runs.
      globalSetup: '<rootDir>/test/e2e/browser-start.ts',
      globalTeardown: '<rootDir>/test/e2e/browser-stop.ts',
    },
    {
      ...shared,
      displayName: 'node',
      testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
      testPathIgnorePatterns: ['<rootDir>/test/e2e/'],
    },
  ],
};
