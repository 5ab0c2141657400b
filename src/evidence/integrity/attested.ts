import { INTEGRITY_RULES } from '../model/rules/integrity.ts';
import type { IntegrityEvidence } from './integrity-evidence.ts';

/**
 * Whether somebody whom the policy trusts stands for every file of the model: by a signature, or by provenance that says what the policy
 * asks; and nothing beside the model contradicts its files, or did at the base and was taken away.
 */
export function isAttested({
  signatures,
  attestations,
  together,
  manifests,
  findings,
}: IntegrityEvidence): boolean {
  const answers = [
    ...signatures.map(({ digests }) => digests.answer),
    ...attestations.map(({ subjects }) => subjects),
    ...manifests.map(({ outputs }) => outputs),
  ];
  return (
    !answers.includes('mismatch') &&
    !findings.some(({ rule }) => rule.id === INTEGRITY_RULES.takenAway.id) &&
    (signatures.some(
      ({ digests, signature }) =>
        digests.answer === 'match' && digests.ignored.length === 0 && signature.answer === 'verified',
    ) ||
      together.isVerified)
  );
}
