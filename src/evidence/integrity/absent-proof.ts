/** What the policy asks for and nothing beside the model gives: a proof that cannot be verified is none. */
import { INTEGRITY_RULES } from '../model/rules/integrity.ts';
import { attestationFindings, finding } from './findings.ts';
import type {
  AttestationEvidence,
  GivenTrust,
  IntegrityFinding,
  IntegritySettings,
  SignatureEvidence,
  SignedModel,
  TogetherAttested,
  VerificationAnswer,
} from './integrity-evidence.ts';
import { isProvenance } from './provenance-claims.ts';

/** Where the policy says whom a signature has to be by, and none is told to be by them or by somebody else. */
export function absentSignature(
  signatures: readonly SignatureEvidence[],
  { trust }: IntegritySettings,
  { path }: SignedModel,
): readonly IntegrityFinding[] {
  const isTold = canVerify(trust)
    ? signatures.some(({ signature }) => signature.answer !== 'not-verified')
    : signatures.length > 0;
  if (trust === undefined || trust.kind === 'unusable' || isTold) {
    return [];
  }
  const [first] = signatures;
  return [
    first === undefined
      ? finding(INTEGRITY_RULES.noSignature, path, 'No signature lies in it or beside it.', '')
      : finding(
          INTEGRITY_RULES.noSignature,
          path,
          'None of its signatures could be verified.',
          `${first.path}: ${reasonOf(first.signature)}`,
        ),
  ];
}

/** Where the policy says what provenance has to say, and none, or all of it together, says it of the whole model, or contradicts it. */
export function absentProvenance(
  attestations: readonly AttestationEvidence[],
  { isStated }: TogetherAttested,
  { provenance }: IntegritySettings,
  { path }: SignedModel,
): readonly IntegrityFinding[] {
  const trust = provenance?.trust;
  const related = attestations.filter(
    ({ predicateType = '', subjects }) => isProvenance({ predicateType }) && subjects !== 'unrelated',
  );
  const isContradicted = related
    .flatMap(attestationFindings)
    .some(({ rule }) => rule.leadsTo === 'dangerous');
  if (provenance === undefined || trust?.kind === 'unusable' || isStated || isContradicted) {
    return [];
  }
  const [first] = related;
  return [
    first === undefined
      ? finding(INTEGRITY_RULES.noProvenance, path, 'No SLSA provenance beside it names its files.', '')
      : finding(
          INTEGRITY_RULES.noProvenance,
          path,
          'No SLSA provenance beside it says of all its files what the policy asks for.',
          `${first.path}, line ${first.line}: ${shortcomingOf(first)}`,
        ),
  ];
}

/** Without a trusted root a keyless signature is present and not verified. */
export function canVerify(trust: GivenTrust | undefined): boolean {
  return (
    trust !== undefined &&
    trust.kind !== 'unusable' &&
    (trust.kind !== 'identity' || trust.trustedRoot !== undefined)
  );
}

function shortcomingOf({ subjects, unnamed, origin, signature }: AttestationEvidence): string {
  if (subjects !== 'match') {
    return unnamed.length > 0 ? `it does not name ${unnamed.join(', ')}` : 'its digests cannot be compared';
  }
  return origin === 'not-stated' ? 'it does not say where or from what they were built' : reasonOf(signature);
}

function reasonOf(answer: VerificationAnswer): string {
  return answer.answer === 'verified' ? '' : answer.reason;
}
