import type { Listing } from '../../discover/workspace.ts';
import type { RunManifest } from '../../evidence/provenance/run-manifest.ts';
import { digestFile } from './digest-file.ts';
import { EMISSIONS, MOST_EMISSIONS_BYTES, readEnergy } from './energy.ts';
import type { GitState } from './git-state.ts';
import type { Selected } from './selection.ts';

export interface FoundEnergy {
  readonly found: RunManifest['energy'];
  readonly notices: readonly string[];
}

interface Place {
  readonly root: string;
  readonly listing: Listing;
  readonly git: GitState;
}

/** The first `emissions.csv` among the outputs, else the one at the root, unless it is tracked: then it is of another run. */
export async function findEnergy(place: Place, outputs: readonly Selected[]): Promise<FoundEnergy> {
  const { listing, git } = place;
  const isTracked = git.kind === 'repository' && git.tracked.has(EMISSIONS);
  const path =
    outputs.flatMap(({ files }) => files).find((file) => file.split('/').at(-1) === EMISSIONS) ??
    (isTracked ? undefined : EMISSIONS);
  const file = listing.files.find((each) => each.path === path);
  if (file === undefined) {
    return { found: undefined, notices: [] };
  }
  const energy = await read(place.root, file);
  return 'reason' in energy
    ? { found: undefined, notices: [`${file.path} says nothing about energy: ${energy.reason}.`] }
    : { found: { path: file.path, ...energy }, notices: [] };
}

async function read(
  root: string,
  { path, size }: Listing['files'][number],
): Promise<ReturnType<typeof readEnergy>> {
  if (size > MOST_EMISSIONS_BYTES) {
    return { reason: `it has more than ${MOST_EMISSIONS_BYTES} bytes` };
  }
  const chunks: Uint8Array[] = [];
  const digest = await digestFile(root, path, {
    write: async (chunk) => {
      chunks.push(Uint8Array.from(chunk));
    },
  });
  return digest.ok ? readEnergy(Buffer.concat(chunks)) : { reason: 'it cannot be read' };
}
