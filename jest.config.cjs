/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  // Slow machines take their time; a test that hangs is told apart from one that is slow.
  testTimeout: 30_000,
  // All cores: the tests in the browser mostly wait, and of two cores jest would leave one idle.
  maxWorkers: '100%',
  // Every workbook that a test writes must be one that Excel opens without repairing it.
  setupFilesAfterEnv: ['<rootDir>/test/support/lint-written.ts'],
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: {
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
  },
  transformIgnorePatterns: ['/node_modules/(?!(hucre|@ironcalc)/)'],
};
