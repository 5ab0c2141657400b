import type { Listing, Workspace } from '../discover/workspace.ts';
import type { RunManifest } from '../evidence/provenance/run-manifest.ts';
import { RUN_MANIFEST } from '../evidence/provenance/run-manifest.ts';
import { MOST_MANIFEST_BYTES, readRunManifest } from '../evidence/provenance/read-run-manifest.ts';
import type { NotLookedAt } from '../report/report.ts';
import { problemsOf } from './gather-subject.ts';

/** Of one tree; past it the others are named. */
const MOST_MANIFESTS = 50;

export interface FoundManifest {
  readonly path: string;
  readonly manifest: RunManifest;
}

/** Run manifests of a tree, by path, and those that cannot be used with the reason: nobody's verdict hangs on those. */
export interface RunManifests {
  readonly found: readonly FoundManifest[];
  readonly notLookedAt: readonly NotLookedAt[];
}

export async function readRunManifests({ files }: Listing, workspace: Workspace): Promise<RunManifests> {
  const paths = files
    .map(({ path }) => path)
    .filter((path) => path === RUN_MANIFEST || path.endsWith(`/${RUN_MANIFEST}`));
  const found: FoundManifest[] = [];
  const notLookedAt: NotLookedAt[] = paths
    .slice(MOST_MANIFESTS)
    .map((path) => ({ path, reason: `more than ${MOST_MANIFESTS} run manifests` }));
  for (const path of paths.slice(0, MOST_MANIFESTS)) {
    const read = await readOne(path, workspace);
    if ('reason' in read) {
      notLookedAt.push(read);
    } else {
      found.push(read);
    }
  }
  return { found, notLookedAt };
}

async function readOne(path: string, workspace: Workspace): Promise<FoundManifest | NotLookedAt> {
  try {
    const source = await workspace.open(path);
    if (source === null) {
      return { path, reason: 'it is gone' };
    }
    if (source.from === 'artifact') {
      return { path, reason: 'the pull request’s own run gave it, so it binds nothing' };
    }
    if (source.size > MOST_MANIFEST_BYTES) {
      return { path, reason: `a run manifest of more than ${MOST_MANIFEST_BYTES} bytes` };
    }
    const text = new TextDecoder().decode(await source.read(0, source.size));
    const manifest = readRunManifest(text, path);
    return manifest.ok ? { path, manifest: manifest.value } : { path, reason: sentenceOf(manifest.problems) };
  } catch (error) {
    return { path, reason: sentenceOf(problemsOf(error, path)) };
  }
}

/** Of several mistakes the first: a broken manifest is not what the run is about. */
function sentenceOf([first]: readonly { readonly key?: string; readonly message: string }[]): string {
  const { key, message = '' } = first ?? {};
  return key === undefined ? message : `${message} (\`${key}\`)`;
}
