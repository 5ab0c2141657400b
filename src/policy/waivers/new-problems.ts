import type { Problem } from '../../problem.ts';

/**
 * Mistakes of the head's file that the base's does not have: the pull request brings them in. Lines and positions in lists
 * are no part of a mistake; one that is there once more than at the base is new.
 */
export function newProblems(head: readonly Problem[], base: readonly Problem[]): readonly Problem[] {
  const known = new Map<string, number>();
  for (const problem of base) {
    known.set(identityOf(problem), (known.get(identityOf(problem)) ?? 0) + 1);
  }
  return head.filter((problem) => {
    const left = known.get(identityOf(problem)) ?? 0;
    known.set(identityOf(problem), left - 1);
    return left <= 0;
  });
}

function identityOf({ code, key = '', message }: Problem): string {
  return JSON.stringify([code, key.replaceAll(/\[\d+\]/gu, '[]'), message]);
}
