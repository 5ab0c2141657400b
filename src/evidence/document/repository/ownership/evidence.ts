import type { DocumentEvidence, KindFacts } from '../../document.ts';

/** Something that the policy binds and the repository holds: a file, a folder, shards. */
export interface OwnedFile {
  /** As bound. */
  readonly path: string;
  /** Of the file among them that has the fewest. */
  readonly owners: number;
  /** Two owners, or a team: somebody else than the author of a change can look at it. */
  readonly canBeReviewed: boolean;
}

/** Who owns the model, its card, its tables and the policy, as CODEOWNERS says. */
export interface OwnershipEvidence extends DocumentEvidence {
  readonly path: string;
  /** At least one. */
  readonly files: readonly OwnedFile[];
}

export const OWNERSHIP_HINT =
  'Write a .github/CODEOWNERS that names who owns the model, its card, its tables and the policy.';

export const OWNERSHIP_FACTS: KindFacts = { grade: 'declared', hint: OWNERSHIP_HINT };
