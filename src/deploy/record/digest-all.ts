import { join } from 'node:path';
import type { FileDigest } from '../../evidence/provenance/root-digest.ts';
import { modelIdentity } from '../../evidence/provenance/root-digest.ts';
import type { RecordedFile } from '../../evidence/provenance/run-manifest.ts';
import { sha256OfBytes } from '../../platform/table-ports.ts';
import type { Problem, Result } from '../../problem.ts';
import { digestFile, NOWHERE, withNewFile } from './digest-file.ts';
import type { Selected } from './selection.ts';

export interface Digests {
  readonly recorded: readonly RecordedFile[];
  readonly problems: readonly Problem[];
}

/** Digests of files and folders below `root`, and copies under their paths below `stage`. All problems at once. */
export async function digestAll(
  root: string,
  selected: readonly Selected[],
  stage?: string,
): Promise<Digests> {
  const recorded: RecordedFile[] = [];
  const problems: Problem[] = [];
  for (const { path, files } of selected) {
    const digests: FileDigest[] = [];
    for (const file of files) {
      const digest = await digestInto(root, file, stage);
      if (digest.ok) {
        digests.push(digest.value);
      } else {
        problems.push(...digest.problems);
      }
    }
    const identity = await modelIdentity(path, digests, sha256OfBytes);
    if (identity !== undefined) {
      const { kind, digest, bytes } = identity;
      recorded.push({ path, kind, digest, bytes });
    }
  }
  return { recorded, problems };
}

function digestInto(root: string, file: string, stage: string | undefined): Promise<Result<FileDigest>> {
  return stage === undefined
    ? digestFile(root, file, NOWHERE)
    : withNewFile(join(stage, file), (sink) => digestFile(root, file, sink));
}
