/** The documents of a subject as they were at the base: only for a requirement that has `regress`. */
import type { BaseSide } from '../../discover/commit-tree.ts';
import { isAvailable } from '../../discover/commit-tree.ts';
import type { DocumentKind } from '../../evidence/document/kinds.ts';
import type { PlannedSubject } from '../../policy/plan.ts';
import type { FilesBefore } from '../files/files-at-base.ts';
import type { DocumentWorld } from './gather-documents.ts';
import { documentsOfRun } from './gather-documents.ts';

/**
 * `subject` with what the base binds. What changed since is no question there, and ages are told as of today: a document that
 * nobody touched is no worse than it was.
 */
export async function documentsAtBase(
  subject: PlannedSubject,
  kinds: readonly DocumentKind[],
  { baseline: tree }: BaseSide,
  { base: _, ...world }: DocumentWorld,
): Promise<FilesBefore> {
  if (!isAvailable(tree)) {
    return {
      instead: { status: 'no-evidence', missing: ['the documents at the base'], hint: tree.problem.hint },
    };
  }
  const asked = [{ subject, kinds: new Set(kinds) }];
  const before = await documentsOfRun(asked, {
    ...world,
    listing: await tree.list(),
    workspace: tree,
    changes: { kind: 'everything', because: 'nothing is before the base' },
  });
  const { kinds: read = {}, missing = {} } = before.get(subject.id) ?? {};
  return { evidence: { kinds: read, missing } };
}
