/** Jest runs TypeScript as ES modules; swc only strips the types. Coverage budgets apply when `--coverage` is given. */
const budget = { lines: 100, branches: 98 };

/**
 * Tests that start programs and servers take most of the time: `npm test` leaves them out unless a path is given. `npm run check` and CI
 * set FATES_TESTS to `all`.
 */
const everything =
  process.env.FATES_TESTS === 'all' || process.argv.slice(2).some((arg) => !arg.startsWith('-'));

export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2024' },
        module: { type: 'es6' },
      },
    ],
  },
  testPathIgnorePatterns: [
    '/node_modules/',
    ...(everything ? [] : ['/__tests__/e2e/']),
    // Needs act (scripts/check-act.ts).
    ...(process.env.FATES_ACT === undefined ? ['/__tests__/e2e/act/'] : []),
  ],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/examples/', '<rootDir>/.scratch/'],
  // Jest leaves a core to itself and has little to do there; a worker that has grown large is slow.
  maxWorkers: '100%',
  workerIdleMemoryLimit: '1GB',
  testTimeout: 60_000,
  collectCoverageFrom: ['src/{stats,cube,metrics,judge,render}/**/*.ts'],
  coverageReporters: ['text-summary', 'json-summary'],
  coverageThreshold: {
    './src/stats/': budget,
    './src/cube/': budget,
    './src/metrics/': budget,
    './src/judge/': budget,
    './src/render/': budget,
  },
};
