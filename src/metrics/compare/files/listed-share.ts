import type { DigestAnswer, IntegrityEvidence } from '../../../evidence/integrity/integrity-evidence.ts';

/**
 * Which share of so many files has a digest that somebody listed, 0 to 1. A list that contradicts the files counts before one
 * that agrees, and one that was taken away counts as if it contradicted all of them; one that is signed by nobody whom the policy trusts, or of another origin than it says, gives 0, and so
 * does no list.
 */
export function listedShare(files: number, evidence: IntegrityEvidence): number {
  const { signatures, attestations, together, manifests, findings } = evidence;
  if (findings.some(({ rule }) => rule.id === 'integrity/proof-taken-away')) {
    return 0;
  }
  const shares = [
    ...signatures.map(({ digests, signature }) => ({
      isWrong: digests.answer === 'mismatch',
      share: signature.answer === 'invalid' ? 0 : shareOf(digests, files),
    })),
    ...attestations.map(({ subjects, origin, signature }) => ({
      isWrong: subjects === 'mismatch',
      share: subjects === 'match' && origin !== 'other' && signature.answer !== 'invalid' ? 1 : 0,
    })),
    { isWrong: false, share: files === 0 ? 0 : Math.min(1, together.listed / files) },
    ...manifests.map(({ outputs }) => ({
      isWrong: outputs === 'mismatch',
      share: outputs === 'match' ? 1 : 0,
    })),
  ];
  const wrong = shares.filter(({ isWrong }) => isWrong).map(({ share }) => share);
  return wrong.length > 0 ? Math.min(...wrong) : Math.max(0, ...shares.map(({ share }) => share));
}

/** A file that is listed and gone is a file of the model that does not match; a list that contradicts itself lists nothing. */
function shareOf({ contradiction, matching, missing }: DigestAnswer, files: number): number {
  const all = files + missing.length;
  return all === 0 || contradiction !== undefined ? 0 : Math.min(1, matching / all);
}
