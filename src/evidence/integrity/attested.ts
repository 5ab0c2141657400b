import type { IntegrityEvidence } from './integrity-evidence.ts';

/**
 * Whether somebody whom the policy trusts stands for every file of the model: by a signature, or by provenance that says what the policy
 * asks; and nothing beside the model contradicts its files.
 */
export function isAttested({ signatures, attestations, manifests }: IntegrityEvidence): boolean {
  const answers = [
    ...signatures.map(({ digests }) => digests.answer),
    ...attestations.map(({ subjects }) => subjects),
    ...manifests.map(({ outputs }) => outputs),
  ];
  return (
    !answers.includes('mismatch') &&
    (signatures.some(
      ({ digests, signature }) =>
        digests.answer === 'match' && digests.ignored.length === 0 && signature.answer === 'verified',
    ) ||
      attestations.some(
        ({ subjects, origin, signature }) =>
          subjects === 'match' && origin === 'as-declared' && signature.answer === 'verified',
      ))
  );
}
