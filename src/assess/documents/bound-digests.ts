import type { BoundFile } from '../../evidence/document/document.ts';
import type { SubjectPolicy } from '../../policy/policy.ts';
import { modelAt } from '../model-of-subject.ts';
import type { DocumentWorld } from './gather-documents.ts';

/**
 * Digests of the model and the tables that a subject binds. What is not there, not whole or not readable has none: whoever gathers
 * it says so.
 */
export async function boundDigests(
  { model, evaluation, training }: SubjectPolicy,
  { listing, workspace, hashBytes }: Pick<DocumentWorld, 'listing' | 'workspace' | 'hashBytes'>,
): Promise<ReadonlyMap<string, BoundFile>> {
  const bound = [model, evaluation.table, training?.table].filter((path) => path !== undefined);
  const digests = new Map<string, BoundFile>();
  for (const path of new Set(bound)) {
    const { identity } = await modelAt(path, listing, workspace, hashBytes);
    if (identity !== undefined) {
      digests.set(path, { sha256: identity.digest, bytes: identity.bytes });
    }
  }
  return digests;
}
