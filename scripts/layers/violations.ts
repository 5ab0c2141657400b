import { posix } from 'node:path';
import { factsOf, type Import } from './imports.ts';
import { type Layer, type LayerTable, layerOf } from './table.ts';

/** A sentence for each breach of the table, `file:line: what, why, what to do`, in the order of the files. */
export type Violations = readonly string[];

const FOUND_NOWHERE = 'Move the code to the step that it serves, or take the value as an argument (a port).';

function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

function outside(row: Layer, specifier: string): string | undefined {
  if (specifier.startsWith('node:')) {
    const allowed = row.builtins.some((builtin) => builtin === 'node:*' || builtin === specifier);
    return allowed ? undefined : `${row.layer} may not import ${specifier}. ${FOUND_NOWHERE}`;
  }
  return row.packages.includes(packageOf(specifier))
    ? undefined
    : `${row.layer} may not import the package ${packageOf(specifier)}. ${FOUND_NOWHERE}`;
}

function inside(table: LayerTable, row: Layer, target: string, typeOnly: boolean): string | undefined {
  const other = layerOf(table, target);
  if (other === undefined) return `${target} belongs to no layer. Give its folder a row in layers.json.`;
  if (table.everywhere.includes(other.layer)) return undefined;
  const named = row.imports.some((entry) => entry === other.layer || `src/${entry}` === target);
  if (typeOnly) {
    const downward = table.path.indexOf(other.layer) <= table.path.indexOf(row.layer);
    if (downward || named || row.types.includes(other.layer)) return undefined;
    return `${row.layer} stands above ${other.layer} on the path, so it may not know its types. Declare the type where it is used.`;
  }
  if (other === row) {
    return row.within
      ? undefined
      : `files of ${row.layer} may not import each other. Move what they share one level up.`;
  }
  return named ? undefined : `${row.layer} may not import ${other.layer} (${target}). ${FOUND_NOWHERE}`;
}

function breachOf(table: LayerTable, row: Layer, path: string, found: Import): string | undefined {
  const { specifier, typeOnly } = found;
  if (specifier === undefined)
    return 'an import whose target is computed cannot be checked. Write the path as a literal.';
  if (!specifier.startsWith('.')) return outside(row, specifier);
  const target = posix.join(posix.dirname(path), specifier);
  // A file outside src/ (package.json) is data, not a layer.
  return target.startsWith('src/') ? inside(table, row, target, typeOnly) : undefined;
}

function violationsOf(table: LayerTable, path: string, source: string): Violations {
  const row = layerOf(table, path);
  if (row === undefined) return [`${path}:1: belongs to no layer. Give its folder a row in layers.json.`];
  const facts = factsOf(source);
  const breaches = facts.imports.flatMap((found) => {
    const breach = breachOf(table, row, path, found);
    return breach === undefined ? [] : [`${path}:${found.line}: ${breach}`];
  });
  const impurities = row.pure ? facts.impurities : [];
  return [
    ...breaches,
    ...impurities.map(
      ({ expression, line }) =>
        `${path}:${line}: ${row.layer} is pure and may not use ${expression}: same input, same bytes. Take the value as an argument.`,
    ),
  ];
}

/**
 * Every breach of the layer table in a tree.
 * @param sources text of each .ts file by its path from the root (`src/stats/wilson.ts`)
 * @returns breaches of imports and of purity, files without a row, and rows that match no file
 */
export function findViolations(table: LayerTable, sources: ReadonlyMap<string, string>): Violations {
  const paths = [...sources.keys()].sort();
  const idle = table.layers.filter((row) => !paths.some((path) => layerOf(table, path) === row));
  return [
    ...paths.flatMap((path) => violationsOf(table, path, sources.get(path) ?? '')),
    ...idle.map(
      (row) =>
        `layers.json: the row ${row.layer} (${row.files}) matches no file. Delete it or mend its pattern.`,
    ),
  ];
}
