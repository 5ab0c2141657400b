/** One listed file, or all its shards, against the file that lies there. */
import type { FileHashes } from './file-hashes.ts';
import type { IntegrityFile } from './integrity-evidence.ts';
import type { HashName } from './ports.ts';
import type { SignedResource } from './signed-list.ts';

export type State = 'matching' | 'changed' | 'missing' | 'not-compared';

export async function stateOf(
  path: string,
  resources: readonly SignedResource[],
  file: IntegrityFile | undefined,
  hashes: FileHashes,
): Promise<State> {
  const algorithm = resources[0]?.algorithm;
  if (file === undefined) {
    return 'missing';
  }
  if (
    file.isLink === true ||
    algorithm === undefined ||
    resources.some((one) => one.algorithm !== algorithm)
  ) {
    return 'not-compared';
  }
  const sharded = resources.some(({ shard }) => shard !== undefined);
  const found = sharded
    ? await shardsMatch(file, resources, algorithm, hashes)
    : await wholeMatches(path, resources, algorithm, hashes);
  return found ?? 'not-compared';
}

async function wholeMatches(
  path: string,
  [resource]: readonly SignedResource[],
  algorithm: HashName,
  hashes: FileHashes,
): Promise<State | undefined> {
  const digest = await hashes.whole(path, algorithm);
  return digest === undefined ? undefined : digest === resource?.digest ? 'matching' : 'changed';
}

/** Shards have to be the whole file: from 0, each from where the one before ends, up to the file's end. */
async function shardsMatch(
  file: IntegrityFile,
  resources: readonly SignedResource[],
  algorithm: HashName,
  hashes: FileHashes,
): Promise<State | undefined> {
  const shards = resources
    .flatMap(({ shard, digest }) => (shard === undefined ? [] : [{ ...shard, digest }]))
    .toSorted((a, b) => a.start - b.start);
  const follows = shards.every(({ start, end }, at) => start === (shards[at - 1]?.end ?? 0) && end > start);
  if (!follows || shards.at(-1)?.end !== file.size) {
    return 'changed';
  }
  const digests = await hashes.shards(
    file.path,
    shards.map(({ end }) => end),
    algorithm,
  );
  return digests === undefined
    ? undefined
    : shards.every(({ digest }, at) => digests[at] === digest)
      ? 'matching'
      : 'changed';
}
