import type { ModelIdentity } from '../../evidence/provenance/root-digest.ts';
import type { Check } from '../decision.ts';
import type { ChosenModel } from './choose-models.ts';
import { checked, together } from './sentence.ts';

/** What lies where a model should lie. */
export interface FoundModel {
  readonly path: string;
  /** Of the bytes that were copied; absent when nothing was. */
  readonly identity?: ModelIdentity;
  /** Why it is not deployed whatever its digest is. */
  readonly refusals: readonly string[];
}

/** Whether the files that were found, and copied, are those that were assessed. */
export function checkFiles(models: readonly ChosenModel[], found: readonly FoundModel[]): Check {
  const differences = models.flatMap((chosen) =>
    differencesOf(
      chosen,
      found.find(({ path }) => path === chosen.model.path),
    ),
  );
  if (models.length === 0) {
    return checked('files', false, 'No model was chosen, so no file was looked at.');
  }
  return differences.length > 0
    ? checked('files', false, together(differences))
    : checked('files', true, `The files are those that were assessed: ${together(models.map(identified))}`);
}

function differencesOf({ id, model }: ChosenModel, found: FoundModel | undefined): readonly string[] {
  const { identity, refusals = [] } = found ?? {};
  if (refusals.length > 0) {
    return refusals.map((refusal) => `${id}: ${refusal}`);
  }
  if (identity === undefined) {
    return [`${id}: ${model.path} was not found.`];
  }
  if (identity.kind !== model.kind || identity.digest !== model.digest) {
    return [
      `${id}: ${model.path} was assessed as a ${model.kind} with the digest ${model.digest}, and a ${identity.kind} with ${identity.digest} was found.`,
    ];
  }
  return identity.names === model.names
    ? []
    : [
        `${id}: ${model.path} has the bytes that were assessed under other names, and a loader goes by names.`,
      ];
}

function identified({ id, model: { path, digest } }: ChosenModel): string {
  return `${id} (${path}) ${digest}.`;
}

/** Why a listing cannot be the model, before a byte of it is read: another kind, number of files or size. */
export function listingRefusal(
  model: ModelIdentity,
  listed: Pick<ModelIdentity, 'kind' | 'files' | 'bytes'>,
): string | undefined {
  return sizeOf(model) === sizeOf(listed)
    ? undefined
    : `${model.path} was assessed as ${sizeOf(model)}, and ${sizeOf(listed)} was found.`;
}

function sizeOf({ kind, files, bytes }: Pick<ModelIdentity, 'kind' | 'files' | 'bytes'>): string {
  const size = `${bytes} ${bytes === 1 ? 'byte' : 'bytes'}`;
  return kind === 'file'
    ? `a file of ${size}`
    : `a folder of ${files} ${files === 1 ? 'file' : 'files'} and ${size}`;
}
