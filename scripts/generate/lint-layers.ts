import { z } from 'zod';
import { type Layer, type LayerTable, parseLayerTable } from '../layers/table.ts';
import { readText } from '../tree.ts';
import { type Derived, jsonText } from './artefact.ts';

const IMPURE = [
  { object: 'Date', property: 'now', message: 'Same input, same bytes: take the date as an argument.' },
  {
    object: 'Math',
    property: 'random',
    message: 'Same input, same bytes: take a seeded generator as an argument.',
  },
];

const manifest = z.object({ dependencies: z.record(z.string(), z.string()) });

function escaped(text: string): string {
  return text.replaceAll(/[.\\/*+?^${}()|[\]]/gu, String.raw`\$&`);
}

/** A layer's files as the linter sees them in a specifier that leads out of another folder (it has no look-ahead). */
function specifierOf(row: Layer): string {
  const path = escaped(row.files.replace('src/', ''))
    .replace(/\\\{(.+)\\\}/u, (_, names: string) => `(${names.replaceAll(',', '|')})`)
    .replaceAll(String.raw`\*\*`, '.+')
    .replaceAll(String.raw`\*`, '[^/]+');
  return String.raw`^(\.\./)+${path}$`;
}

function forbiddenFolders(table: LayerTable, row: Layer): readonly object[] {
  const allowed = new Set([
    ...table.everywhere,
    row.layer,
    // One file of a layer opens the layer here: `evidence/document/kinds.ts` is one of `evidence`.
    ...table.layers.flatMap(({ layer }) =>
      row.imports.some((entry) => entry.startsWith(`${layer}/`)) ? layer : [],
    ),
    ...row.imports,
  ]);
  return table.layers
    .filter((other) => !allowed.has(other.layer))
    .map((other) => ({
      regex: specifierOf(other),
      allowTypeImports: true,
      message: `${row.layer} may not import values of ${other.layer} (layers.json).`,
    }));
}

function forbiddenPackages(row: Layer, packages: readonly string[]): readonly object[] {
  const refused = packages
    .filter((name) => !row.packages.includes(name))
    .map((name) => `${escaped(name)}(/|$)`);
  const builtins = row.builtins.length === 0 ? ['node:'] : [];
  return [
    {
      regex: `^(${[...builtins, ...refused].join('|')})`,
      message: `${row.layer} may not import this from outside src (layers.json).`,
    },
  ];
}

/**
 * The linter's view of layers.json: feedback in the editor; the test of the table itself is the stricter one. In the
 * table the first row that matches a file is its row, for the linter the last one is: hence the reverse order.
 */
export function lintLayers(): Derived {
  const table = parseLayerTable(readText('layers.json'));
  const packages = Object.keys(manifest.parse(JSON.parse(readText('package.json'))).dependencies);
  const overrides = table.layers.toReversed().map((row) => ({
    files: [row.files],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [...forbiddenPackages(row, packages), ...forbiddenFolders(table, row)] },
      ],
      ...(row.pure ? { 'no-restricted-properties': ['error', ...IMPURE] } : {}),
    },
  }));
  return { artefacts: [{ path: '.oxlint-layers.json', text: jsonText({ overrides }) }] };
}
