import { describe, expect, it } from '@jest/globals';
import { factsOf } from '../../scripts/layers/imports.ts';
import { layerOf, parseLayerTable } from '../../scripts/layers/table.ts';
import { readSources } from '../../scripts/layers.ts';
import { readText } from '../../scripts/tree.ts';

/** `judge zod` for every layer and package: what the table allows, and what src/ does. */
const table = parseLayerTable(readText('layers.json'));
const allowed = table.layers.flatMap(({ layer, packages }) => packages.map((name) => `${layer} ${name}`));
const used = [...readSources()].flatMap(([path, source]) =>
  factsOf(source)
    .imports.map(({ specifier = '' }) => specifier)
    .filter((specifier) => !/^(?:\.|node:)/u.test(specifier))
    .map((specifier) => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/'))
    .map((name) => `${layerOf(table, path)?.layer ?? path} ${name}`),
);
const runtime = Object.keys(JSON.parse(readText('package.json')).dependencies);
/** In the bundle, and not installable where somebody installs us: ADR 2 says why. */
const BUNDLED = ['danfojs-node'];

function sorted(values: Iterable<string>): readonly string[] {
  return [...new Set(values)].sort();
}

/** Packages that have a row in the table of the decision: `| \`zod\` | why | …`. */
function decidedPackages(): readonly string[] {
  const rows = readText('docs/adr/0002-runtime-dependencies.md').matchAll(/^\|\s*`([^`]+)`\s*\|/gmu);
  return [...rows].map((row) => row[1] ?? '');
}

describe('runtime dependencies', () => {
  it('are imported by exactly the layers that layers.json lists for them', () => {
    expect(sorted(used)).toEqual(sorted(allowed));
  });

  it('are exactly what src/ imports: nothing unused, nothing borrowed from another package', () => {
    expect(sorted(used.map((pair) => pair.split(' ')[1] ?? ''))).toEqual(sorted([...runtime, ...BUNDLED]));
  });

  it('that cannot be installed without our overrides are bundled, and nobody else has to install them', () => {
    const { devDependencies, overrides } = JSON.parse(readText('package.json'));
    expect(Object.keys(devDependencies)).toEqual(expect.arrayContaining(BUNDLED));
    // The first is for tests, and only keeps a second version of a client away.
    expect(Object.keys(overrides).sort()).toEqual([
      '@actions/languageserver',
      '@tensorflow/tfjs-node',
      'request',
      'xlsx',
    ]);
  });

  it('each have a row in the ADR that says why, and every row is of one of them', () => {
    expect(sorted(decidedPackages())).toEqual(sorted(runtime));
  });
});
