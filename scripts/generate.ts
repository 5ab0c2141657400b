/**
 * `npm run generate` writes every derived file; with `--check` it writes nothing and fails if one is not current.
 * One derivation a file in scripts/generate/.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Artefact, Derived } from './generate/artefact.ts';
import { bomSchemas } from './generate/bom-schemas.ts';
import { lifecyclePage } from './generate/lifecycle-page.ts';
import { lintLayers } from './generate/lint-layers.ts';
import { metricPages } from './generate/metric-pages.ts';
import { policyKeys } from './generate/policy-keys.ts';
import { readmeTables } from './generate/readme-tables.ts';
import { registry } from './generate/registry.ts';
import { rowKernel } from './generate/row-kernel.ts';
import { rulePages } from './generate/rules-page.ts';
import { scanScorecard } from './generate/scan-scorecard.ts';
import { schemas } from './generate/schemas.ts';
import { workflowPages } from './generate/workflow-pages.ts';
import { filesUnder, isProgram, present, ROOT, readText } from './tree.ts';

/** In order: what stands later may load what stands earlier, so the registry is written first. */
const DERIVATIONS: Readonly<Record<string, () => Derived | Promise<Derived>>> = {
  rowKernel,
  registry,
  bomSchemas,
  lintLayers,
  schemas,
  metricPages,
  lifecyclePage,
  rulePages,
  policyKeys,
  readmeTables,
  workflowPages,
  scanScorecard,
};

function orphansOf({ artefacts, owns }: Derived): readonly string[] {
  if (owns === undefined) return [];
  const made = new Set(artefacts.map((artefact) => artefact.path));
  return filesUnder(owns.folder).filter((path) => path.endsWith(owns.ext) && !made.has(path));
}

function isCurrent({ path, text }: Artefact): boolean {
  return present(path) && readText(path) === text;
}

function write({ path, text }: Artefact): void {
  mkdirSync(dirname(join(ROOT, path)), { recursive: true });
  writeFileSync(join(ROOT, path), text);
}

/** Writes, or only compares, one derivation; gives what was not current. */
function bring(derived: Derived, check: boolean): readonly string[] {
  const stale = derived.artefacts.filter((artefact) => !isCurrent(artefact));
  const orphans = orphansOf(derived);
  if (!check) {
    stale.forEach(write);
    for (const path of orphans) rmSync(join(ROOT, path));
  }
  return [...stale.map(({ path }) => path), ...orphans.map((path) => `${path} (belongs to nothing)`)];
}

/** A derivation that cannot be made does not keep the others from being made. */
async function generate(check: boolean): Promise<{ changed: readonly string[]; failed: readonly string[] }> {
  const changed: string[] = [];
  const failed: string[] = [];
  for (const [name, derive] of Object.entries(DERIVATIONS)) {
    try {
      changed.push(...bring(await derive(), check));
    } catch (error) {
      failed.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { changed, failed };
}

if (isProgram(import.meta)) {
  const check = process.argv.includes('--check');
  const { changed, failed } = await generate(check);
  for (const path of changed) console.log(check ? `not current: ${path}` : `wrote ${path}`);
  for (const reason of failed) console.error(`cannot be derived: ${reason}`);
  if (check && changed.length > 0) {
    console.error(
      'Derived files are not what their sources give. Run `npm run generate` and commit the result.',
    );
  }
  console.log(
    `generate: ${changed.length} files ${check ? 'not current' : 'written'}, ${failed.length} derivations failed`,
  );
  process.exitCode = failed.length > 0 || (check && changed.length > 0) ? 1 : 0;
}
