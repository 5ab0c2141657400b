import type { DocumentEvidence, KindFacts } from '../../document.ts';

/** How much of the environment that the model was made in can be made again, by what is committed. */
export interface EnvironmentEvidence extends DocumentEvidence {
  /** Lists of dependencies that name at least one. */
  readonly lists: number;
  /** Each dependency of each list is fixed to one version, by itself or by its lock file. */
  readonly isLocked: boolean;
  /** Each has a digest of its content. */
  readonly isHashed: boolean;
  /** The language has one exact version: three numbers, or a container by digest. */
  readonly hasLanguage: boolean;
  /** Each base image has a digest; absent: no container is used. */
  readonly isContainerFixed?: boolean;
}

export const ENVIRONMENT_HINT =
  'Commit what the environment was made of: a lock file with hashes, the exact version of the language, a container by digest.';

export const ENVIRONMENT_FACTS: KindFacts = { grade: 'computed', hint: ENVIRONMENT_HINT };
