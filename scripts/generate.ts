/**
 * `npm run generate` writes every derived file; with `--check` it writes nothing and fails if one is not current.
 * One derivation a file in scripts/generate/.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Artefact, Derived } from './generate/artefact.ts';
import { lintLayers } from './generate/lint-layers.ts';
import { registry } from './generate/registry.ts';
import { filesUnder, isProgram, present, ROOT, readText } from './tree.ts';

/** In order: what stands later may load what stands earlier, so the registry is written first. */
const DERIVATIONS: Readonly<Record<string, () => Derived | Promise<Derived>>> = { registry, lintLayers };

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

async function generate(check: boolean): Promise<readonly string[]> {
  const changed: string[] = [];
  for (const derive of Object.values(DERIVATIONS)) {
    const derived = await derive();
    const stale = derived.artefacts.filter((artefact) => !isCurrent(artefact));
    const orphans = orphansOf(derived);
    changed.push(...stale.map((artefact) => artefact.path), ...orphans.map((path) => `${path} (belongs to nothing)`));
    if (check) continue;
    stale.forEach(write);
    for (const path of orphans) rmSync(join(ROOT, path));
  }
  return changed;
}

if (isProgram(import.meta)) {
  const check = process.argv.includes('--check');
  const changed = await generate(check);
  for (const path of changed) console.log(check ? `not current: ${path}` : `wrote ${path}`);
  if (check && changed.length > 0) {
    console.error('Derived files are not what their sources give. Run `npm run generate` and commit the result.');
    process.exitCode = 1;
  } else console.log(`generate: ${changed.length} files ${check ? 'not current' : 'written'}`);
}
