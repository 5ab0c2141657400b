/**
 * `node scripts/release/verify.ts v1.2.3`: whether everything that says a version says this one. All mistakes at once. That `dist/` is
 * current is the business of `npm run tree:check`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { isProgram, ROOT } from '../tree.ts';
import { sectionOf } from './changelog.ts';
import { selfReferences } from './self-references.ts';
import { parseTag } from './version-tag.ts';

const packageFile = z.looseObject({ version: z.string() });
const lockFile = packageFile.extend({ packages: z.looseObject({ '': packageFile }) });

function readJson<T>(root: string, path: string, schema: z.ZodType<T>): T {
  return schema.parse(JSON.parse(readFileSync(join(root, path), 'utf8')));
}

/** Each place that states the version, and what stands there. */
function statedVersions(root: string): readonly (readonly [place: string, version: string])[] {
  const lock = readJson(root, 'package-lock.json', lockFile);
  const source = readFileSync(join(root, 'src/version.ts'), 'utf8');
  return [
    ['package.json', readJson(root, 'package.json', packageFile).version],
    ['package-lock.json', lock.version],
    ['package-lock.json, packages', lock.packages[''].version],
    ['src/version.ts', /^export const VERSION = '([^']*)';$/mu.exec(source)?.[1] ?? 'nothing'],
  ];
}

/** What keeps `tag` from being a release of the tree at `root`; nothing when it can be one. */
export function releaseMistakes(root: string, tag: string): readonly string[] {
  const release = parseTag(tag);
  if (release === undefined)
    return [`The tag ${tag} is not v and a version like 1.2.3. Take the tag back and give it another name.`];
  const { version } = release;
  const changes = sectionOf(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'), version);
  return [
    ...statedVersions(root)
      .filter(([, stated]) => stated !== version)
      .map(([place, stated]) => `${place} says ${stated}, and the tag ${tag}. Write ${version} there.`),
    ...(changes === undefined
      ? [`CHANGELOG.md has no heading "## ${version}". Put the changes of this release under it.`]
      : []),
    ...(changes === ''
      ? [`CHANGELOG.md says nothing under "## ${version}". Say what changed for users.`]
      : []),
    ...selfReferences(root)
      .filter(({ ref }) => ref !== tag)
      .map(
        ({ path, line, ref }) =>
          `${path}:${line} names this repository at ${ref}: who copies it would not get this release. Run \`node scripts/release/self-references.ts ${tag}\`.`,
      ),
  ];
}

if (isProgram(import.meta)) {
  const tag = process.argv[2] ?? '';
  const mistakes = releaseMistakes(ROOT, tag);
  for (const mistake of mistakes) console.error(mistake);
  console.log(`release ${tag}: ${mistakes.length} mistakes`);
  process.exitCode = mistakes.length === 0 ? 0 : 1;
}
