import { modelIdentity } from '../provenance/root-digest.ts';
import { type RecordedFile, runManifestSchema } from '../provenance/run-manifest.ts';
import { kindOf } from './documents.ts';
import type { FileHashes } from './file-hashes.ts';
import type { ManifestEvidence, SignedModel } from './integrity-evidence.ts';
import { parseStrictJson } from './strict-json.ts';

/** A run manifest's outputs against what lies at their paths, as far as they are of the model. */
export async function comparedOutputs(
  path: string,
  text: string | undefined,
  model: SignedModel,
  hashes: FileHashes,
): Promise<ManifestEvidence> {
  const json = text === undefined ? undefined : parseStrictJson(text);
  const manifest = runManifestSchema.safeParse(json?.ok === true ? json.value : undefined);
  if (!manifest.success) {
    return { path, present: 'unreadable', outputs: 'inconclusive' };
  }
  const { kind, outputs } = manifest.data;
  const files = new Set(model.files);
  const related = outputs.filter((output) => output.path === model.path || files.has(output.path));
  const states = await Promise.all(related.map((output) => isRecorded(output, model, hashes)));
  return { path, present: 'yes', kind, outputs: verdictOf(states) };
}

async function isRecorded(
  output: RecordedFile,
  model: SignedModel,
  hashes: FileHashes,
): Promise<boolean | undefined> {
  if (output.path !== model.path || model.kind === 'file') {
    const digest = await hashes.whole(output.path, 'sha256');
    return digest === undefined ? undefined : digest === output.digest;
  }
  const whole = await rootDigest(model.path, model.files, hashes);
  // What proves the model is made after the run, and the manifest itself too.
  const made = model.files.filter((path) => kindOf(path) === undefined);
  return whole === undefined
    ? undefined
    : whole === output.digest || (await rootDigest(model.path, made, hashes)) === output.digest;
}

async function rootDigest(
  folder: string,
  files: readonly string[],
  hashes: FileHashes,
): Promise<string | undefined> {
  const digests: { path: string; sha256: string; bytes: number }[] = [];
  for (const path of files) {
    const sha256 = await hashes.whole(path, 'sha256');
    if (sha256 === undefined) {
      return undefined;
    }
    digests.push({ path, sha256, bytes: 0 });
  }
  return (await modelIdentity(folder, digests, (bytes) => hashes.ofBytes(bytes)))?.digest;
}

function verdictOf(states: readonly (boolean | undefined)[]): ManifestEvidence['outputs'] {
  if (states.includes(false)) {
    return 'mismatch';
  }
  if (states.includes(undefined)) {
    return 'inconclusive';
  }
  return states.length === 0 ? 'unrelated' : 'match';
}
