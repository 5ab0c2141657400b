/**
 * Jest runs TypeScript as ES modules; swc only strips the types. Coverage budgets apply when `--coverage` is given.
 */
const budget = { lines: 100, branches: 98 };

/**
 * Tests that start programs and servers take most of the time: `npm test` leaves them out unless a path is given. `npm run check` and CI
 * set FATES_TESTS to `all`.
 */
const everything =
  process.env.FATES_TESTS === 'all' || process.argv.slice(2).some((arg) => !arg.startsWith('-'));

/**
 * Laws and vectors that go over thousands of tables: counting what they reach makes them slower by half, and what only they reach has
 * no test of its own.
 */
const UNCOUNTED = '/__tests__/metrics/(?:coverage[-\\w]*|properties|table-properties|vectors)\\.test\\.ts$';

const shared = {
  testEnvironment: 'node',
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
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/examples/', '<rootDir>/.scratch/'],
};

export default {
  projects: [
    {
      ...shared,
      testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
      testPathIgnorePatterns: [
        '/node_modules/',
        UNCOUNTED,
        ...(everything ? [] : ['/__tests__/e2e/']),
        // Needs act (scripts/check-act.ts).
        ...(process.env.FATES_ACT === undefined ? ['/__tests__/e2e/act/'] : []),
      ],
    },
    { ...shared, testRegex: [UNCOUNTED], coveragePathIgnorePatterns: ['/src/'] },
  ],
  // Jest leaves a core to itself and has little to do there; a worker that has grown large is slow.
  maxWorkers: '100%',
  workerIdleMemoryLimit: '1GB',
  // Of the long fuzz some tests have forty thousand rounds.
  testTimeout: process.env.FATES_FUZZ === 'long' ? 1_800_000 : 60_000,
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
