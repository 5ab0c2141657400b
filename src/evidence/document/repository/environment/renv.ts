import { z } from 'zod';
import type { DependencyFile } from '../../../source/dependencies/report.ts';
import { readJson } from '../../json/read-json.ts';
import type { DocumentText } from '../../document.ts';

const LOCK = z.object({
  Packages: z.record(z.string(), z.object({ Version: z.string().optional(), Hash: z.string().optional() })),
});

/** A list of dependencies, of whatever ecosystem. */
export type DependencyList = Omit<DependencyFile, 'ecosystem'>;

/** `renv.lock` of R: a list and its lock at once. */
export function readRenv({ path, text }: DocumentText): readonly DependencyList[] {
  if (!/(?:^|\/)renv\.lock$/u.test(path)) {
    return [];
  }
  const json = readJson(text);
  const packages = json.ok ? LOCK.safeParse(json.value).data?.Packages : undefined;
  const all = Object.entries(packages ?? {});
  const isPinned = ({ Version }: { Version?: string | undefined }): boolean => Version !== undefined;
  return [
    {
      path,
      total: packages === undefined ? 1 : all.length,
      pinned: all.filter(([, each]) => isPinned(each)).length,
      hashed: all.filter(([, { Hash }]) => Hash !== undefined).length,
      unpinned:
        packages === undefined
          ? [{ name: 'renv.lock cannot be read', line: 1, constraint: '' }]
          : all
              .filter(([, each]) => !isPinned(each))
              .map(([name]) => ({
                name,
                line: json.ok ? json.lineOf(['Packages', name]) : 1,
                constraint: '',
              })),
    },
  ];
}
