import type { IntegrityEvidence } from '../../../evidence/integrity/integrity-evidence.ts';

/**
 * Which share of so many files has a digest that somebody listed, 0 to 1. A list that contradicts the files counts before one
 * that agrees; without a list 0.
 */
export function listedShare(files: number, evidence: IntegrityEvidence): number {
  const { signatures, attestations, manifests } = evidence;
  const shares = [
    ...signatures.map(({ digests: { answer, matching } }) => ({
      isWrong: answer === 'mismatch',
      share: files === 0 ? 0 : Math.min(1, matching / files),
    })),
    ...[...attestations.map(({ subjects }) => subjects), ...manifests.map(({ outputs }) => outputs)].map(
      (answer) => ({ isWrong: answer === 'mismatch', share: answer === 'match' ? 1 : 0 }),
    ),
  ];
  const wrong = shares.filter(({ isWrong }) => isWrong).map(({ share }) => share);
  return wrong.length > 0 ? Math.min(...wrong) : Math.max(0, ...shares.map(({ share }) => share));
}
