import { describe, expect, it } from '@jest/globals';
import { type LayerTable, parseLayerTable } from '../../scripts/layers/table.ts';
import { findViolations } from '../../scripts/layers/violations.ts';
import { readSources } from '../../scripts/layers.ts';
import { readText } from '../../scripts/tree.ts';

const table: LayerTable = parseLayerTable(
  JSON.stringify({
    note: 'a small repository',
    everywhere: ['errors'],
    path: ['errors', 'stats', 'policy', 'metrics', 'metrics/family', 'judge', 'platform'],
    layers: [
      { layer: 'errors', files: 'src/errors.ts', imports: [], pure: true },
      { layer: 'stats', files: 'src/stats/**', imports: [], pure: true },
      { layer: 'policy', files: 'src/policy/**', imports: [], packages: ['zod', '@scope/kit'], pure: true },
      { layer: 'metrics', files: 'src/metrics/*.ts', imports: ['metrics/family'], pure: true },
      {
        layer: 'metrics/family',
        files: 'src/metrics/*/**',
        imports: ['metrics/metric.ts', 'stats'],
        within: false,
        pure: true,
      },
      { layer: 'judge', files: 'src/judge/**', imports: ['policy'], types: ['platform'], pure: true },
      { layer: 'platform', files: 'src/platform/**', imports: [], builtins: ['node:fs'], pure: false },
    ],
  }),
);

const tree: Readonly<Record<string, string>> = {
  'src/errors.ts': 'export class UserError extends Error {}',
  'src/stats/mean.ts': `import { UserError } from '../errors.ts'; export const mean = UserError;`,
  'src/policy/policy.ts': `import { z } from 'zod'; import kit from '@scope/kit/part'; export const policy = [z, kit];`,
  'src/metrics/metric.ts': `import type { policy } from '../policy/policy.ts'; export type Metric = typeof policy;`,
  'src/metrics/registry.ts': `import theil from './fairness/theil.ts'; export const METRICS = [theil];`,
  'src/metrics/fairness/theil.ts': `import { mean } from '../../stats/mean.ts';
    import { defineMetric } from '../metric.ts'; export default [mean, defineMetric];`,
  'src/metrics/fairness/gini.ts': 'export default 1;',
  'src/judge/judge.ts': `import { policy } from '../policy/policy.ts'; import type { Port } from '../platform/clock.ts';
    export const judge = (port: Port) => [policy, port, new Date(2020, 1)];`,
  'src/platform/clock.ts': `import { stat } from 'node:fs'; export interface Port { stat: typeof stat; now: Date }
    export const now = () => new Date(Date.now() + Math.random());`,
};

/** The violations after one file of the allowed tree was replaced or added. */
function after(path: string, source: string): readonly string[] {
  return findViolations(table, new Map(Object.entries({ ...tree, [path]: source })));
}

describe('the layer table', () => {
  it('allows a tree that keeps to it', () => {
    expect(findViolations(table, new Map(Object.entries(tree)))).toEqual([]);
  });

  it.each([
    ['a static import', `\nimport { policy } from '../policy/policy.ts';`],
    ['an import for its effect', `\nimport '../policy/policy.ts';`],
    [
      'an inline type import, which still loads the module',
      `\nimport { type P } from '../policy/policy.ts';`,
    ],
    ['a dynamic import', `\nexport const load = () => import('../policy/policy.ts');`],
    ['a re-export', `\nexport { policy } from '../policy/policy.ts';`],
    ['a re-export of everything', `\nexport * from '../policy/policy.ts';`],
    ['a require', `\nconst policy = require('../policy/policy.ts');`],
  ])('refuses %s of a layer that the row does not name', (_, source) => {
    expect(after('src/stats/mean.ts', source)).toEqual([
      expect.stringMatching(
        /^src\/stats\/mean\.ts:2: stats may not import policy \(src\/policy\/policy\.ts\)/u,
      ),
    ]);
  });

  it.each([
    ['import type', `import type { P } from '../policy/policy.ts';`],
    ['export type', `export type { P } from '../policy/policy.ts';`],
    ['a type in place', `export const x: import('../policy/policy.ts').P = 1;`],
  ])('lets a type flow down the path, and not up: %s', (_, source) => {
    expect(after('src/judge/types.ts', source)).toEqual([]);
    expect(after('src/stats/mean.ts', source)).toEqual([
      expect.stringContaining('stats stands above policy on the path'),
    ]);
  });

  it('refuses an import whose target is computed', () => {
    expect(after('src/judge/load.ts', `export const load = (name: string) => import(name);`)).toEqual([
      expect.stringMatching(/^src\/judge\/load\.ts:1: an import whose target is computed/u),
    ]);
  });

  it('refuses packages and builtins that the row does not name', () => {
    expect(after('src/judge/judge.ts', `import { z } from 'zod/v4'; import fs from 'node:fs';`)).toEqual([
      expect.stringContaining('judge may not import the package zod'),
      expect.stringContaining('judge may not import node:fs'),
    ]);
    expect(after('src/platform/clock.ts', `import type { Hash } from 'node:crypto';`)).toEqual([
      expect.stringContaining('platform may not import node:crypto'),
    ]);
  });

  it('keeps metrics apart from each other and from all of the engine but its one file', () => {
    expect(
      after('src/metrics/fairness/gini.ts', `import theil from './theil.ts'; export default theil;`),
    ).toEqual([expect.stringContaining('files of metrics/family may not import each other')]);
    expect(
      after('src/metrics/fairness/gini.ts', `import { METRICS } from '../registry.ts'; export default 1;`),
    ).toEqual([expect.stringContaining('metrics/family may not import metrics (src/metrics/registry.ts)')]);
  });

  it.each(['Date.now()', `Date['now']()`, 'new Date()', 'Date()', 'Math.random()', `'a'.localeCompare('b')`])(
    'refuses %s in a pure layer',
    (expression) => {
      expect(after('src/judge/judge.ts', `export const x = ${expression};`)).toEqual([
        expect.stringMatching(/^src\/judge\/judge\.ts:1: judge is pure/u),
      ]);
    },
  );

  it('fails on a folder without a row, as source and as target', () => {
    expect(after('src/sandbox/run.ts', '')).toEqual([
      'src/sandbox/run.ts:1: belongs to no layer. Give its folder a row in layers.json.',
    ]);
    expect(after('src/judge/judge.ts', `import { run } from '../sandbox/run.ts';`)).toEqual([
      expect.stringContaining('src/sandbox/run.ts belongs to no layer'),
    ]);
  });

  it('fails on a row that matches no file', () => {
    const { 'src/platform/clock.ts': _, ...rest } = tree;
    expect(findViolations(table, new Map(Object.entries(rest)))).toEqual([
      expect.stringContaining('the row platform (src/platform/**) matches no file'),
    ]);
  });

  it('refuses a table whose path and rows differ', () => {
    const uneven = { ...table, path: table.path.slice(1) };
    expect(() => parseLayerTable(JSON.stringify(uneven))).toThrow('do not name the same layers');
  });
});

describe('this repository', () => {
  it('keeps to layers.json', () => {
    expect(findViolations(parseLayerTable(readText('layers.json')), readSources())).toEqual([]);
  });
});
