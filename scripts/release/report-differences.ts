import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from '../run-program.ts';
import { compareOutcomes } from './compare-outcomes.ts';
import { gitBytes } from './git.ts';
import { replay } from './replay.ts';
import { replayCases } from './replay-cases.ts';

/** What both versions say about the same files. */
export interface ReportDifferences {
  readonly compared: number;
  /** Of each case that differs its name and, as Markdown, how. */
  readonly differing: readonly { readonly name: string; readonly text: string }[];
  /** Cases in which this version ends without a report and without saying why: it is not fit for a release. */
  readonly broken: readonly string[];
}

/** The `dist/` that the commit of `ref` holds, unpacked below `scratch`. */
function unpackDist(root: string, ref: string, scratch: string): string {
  const archive = join(scratch, 'dist.tar');
  writeFileSync(archive, gitBytes(root, 'archive', '--format=tar', ref, '--', 'dist', 'package.json'));
  const folder = join(scratch, 'last');
  mkdirSync(folder);
  const { status, output } = runProgram('tar', ['-xf', archive, '-C', folder]);
  if (status !== 0) throw new Error(`dist of ${ref} could not be unpacked: ${output}`);
  return join(folder, 'dist');
}

/** Runs the `dist/` of `ref` and that of the tree at `root` over every example and scenario of the tree. */
export async function reportDifferences(root: string, ref: string): Promise<ReportDifferences> {
  const scratch = mkdtempSync(join(tmpdir(), 'fates-release-'));
  try {
    const last = unpackDist(root, ref, scratch);
    const cases = replayCases(root, scratch);
    const differing: { name: string; text: string }[] = [];
    const broken: string[] = [];
    for (const [index, each] of cases.entries()) {
      const before = await replay(last, each, join(scratch, `${index}-last`));
      const now = await replay(join(root, 'dist'), each, join(scratch, `${index}-now`));
      const text = compareOutcomes(before, now);
      if (text !== undefined) differing.push({ name: each.name, text });
      if (now.kind === 'broken') broken.push(`${each.name}: ${now.text}`);
    }
    return { compared: cases.length, differing, broken };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
