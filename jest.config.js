/** Jest runs TypeScript as ES modules; swc only strips the types. Coverage budgets apply when `--coverage` is given. */
const budget = { lines: 100, branches: 98 };

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
