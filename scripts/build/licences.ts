import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const manifest = z.looseObject({
  name: z.string(),
  version: z.string(),
  license: z.string().default('not stated'),
});

/** The folder of the package that a bundled module is from; undefined for our own modules. */
export function packageFolderOf(moduleId: string): string | undefined {
  const match = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(moduleId.replaceAll('\\', '/'));
  return match?.[0];
}

function noticeOf(folder: string): string {
  const { name, version, license } = manifest.parse(
    JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
  );
  const files = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|notice|copying)(\.|-|$)/iu.test(file) && existsSync(join(folder, file)))
    .sort();
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  const body =
    texts.length === 0 ? `(The package ships no licence text. It states: ${license}.)` : texts.join('\n\n');
  return `${name} ${version} (${license})\n\n${body}\n`;
}

/** Names, versions and licence texts of every package that has a module in the bundle, sorted by name. */
export function licencesOf(moduleIds: Iterable<string>): string {
  const folders = new Set([...moduleIds].map(packageFolderOf).filter((folder) => folder !== undefined));
  const notices = [...new Set([...folders].map(noticeOf))].sort();
  return `Packages that are part of this bundle, with their licences.\n\n${notices.join(`\n${'-'.repeat(80)}\n\n`)}`;
}
