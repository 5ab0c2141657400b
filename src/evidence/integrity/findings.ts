/** Findings from the answers: each answer that is not good has one, with where and what. */
import { INTEGRITY_RULES } from '../model/rules/integrity.ts';
import type { Rule } from '../model/rules/rule.ts';
import type {
  AttestationEvidence,
  IntegrityFinding,
  IntegritySettings,
  ManifestEvidence,
  SignatureEvidence,
  UnusableTrust,
  VerificationAnswer,
} from './integrity-evidence.ts';

/** `isSpare`: another signature lists the same files and is by whom the policy trusts. */
export function signatureFindings(
  evidence: SignatureEvidence,
  isSpare: boolean,
): readonly IntegrityFinding[] {
  const { path, present, digests, signature } = evidence;
  if (present === 'unreadable') {
    return [finding(INTEGRITY_RULES.unreadable, path, 'The signature cannot be read.', digests.reason ?? '')];
  }
  const each = (rule: Rule, paths: readonly string[], message: string) =>
    paths.map((file) => finding(rule, file, message, `signature: ${path}`));
  return [
    ...(digests.contradiction === undefined
      ? []
      : [
          finding(
            INTEGRITY_RULES.contradiction,
            path,
            'The list is not the one that was signed for.',
            digests.contradiction,
          ),
        ]),
    ...each(INTEGRITY_RULES.changed, digests.changed, 'Its bytes are not those that were signed.'),
    ...each(INTEGRITY_RULES.missing, digests.missing, 'It is signed and is not there.'),
    ...digests.renamed.map(({ from, to }) =>
      finding(
        INTEGRITY_RULES.renamed,
        to,
        'It is signed under another name.',
        `signed as ${from}; signature: ${path}`,
      ),
    ),
    ...each(INTEGRITY_RULES.uncovered, digests.uncovered, 'The signature does not list it.'),
    ...each(INTEGRITY_RULES.ignored, digests.ignored, 'The signature leaves it out.'),
    ...digests.notCompared.map((file) =>
      finding(
        INTEGRITY_RULES.notCompared,
        file,
        'It could not be compared with what was signed.',
        `signature: ${path}; ${digests.reason ?? ''}`,
      ),
    ),
    ...verificationFindings(path, signature, isSpare),
  ];
}

export function attestationFindings(evidence: AttestationEvidence): readonly IntegrityFinding[] {
  const { path, line, present, subjects, changed, origin, signature, builder, source, ref, workflow } =
    evidence;
  const at = `line ${line}`;
  if (present === 'unreadable') {
    const reason = signature.answer === 'verified' ? '' : signature.reason;
    return [finding(INTEGRITY_RULES.unreadable, path, 'The attestation cannot be read.', `${at}: ${reason}`)];
  }
  if (subjects === 'unrelated') {
    return [];
  }
  return [
    ...changed.map((file) =>
      finding(
        INTEGRITY_RULES.otherSubject,
        file,
        'Its bytes are not those that were attested.',
        `attestation: ${path}, ${at}`,
      ),
    ),
    ...(origin === 'other'
      ? [
          finding(
            INTEGRITY_RULES.otherOrigin,
            path,
            'It says another origin than the policy.',
            `${at}: builder ${builder ?? 'not stated'}, source ${source ?? 'not stated'}, ref ${ref ?? 'not stated'}, workflow ${workflow ?? 'not stated'}`,
          ),
        ]
      : []),
    ...verificationFindings(path, signature),
  ];
}

export function manifestFindings({ path, present, outputs }: ManifestEvidence): readonly IntegrityFinding[] {
  if (present === 'unreadable') {
    return [finding(INTEGRITY_RULES.unreadable, path, 'The run manifest cannot be read.', '')];
  }
  return outputs === 'mismatch'
    ? [finding(INTEGRITY_RULES.otherOutput, path, 'It recorded other bytes at the model’s path.', '')]
    : [];
}

/** What of the policy cannot be used, each file once. */
export function trustFindings({ trust, provenance }: IntegritySettings): readonly IntegrityFinding[] {
  const unusable = [trust, provenance?.trust].filter((given) => given?.kind === 'unusable');
  const byPath = new Map(unusable.map((given) => [given.path, given]));
  return [...byPath.values()].map(trustFinding);
}

function trustFinding({ path, name, fault, reason }: UnusableTrust): IntegrityFinding {
  return fault === 'private-key'
    ? finding(INTEGRITY_RULES.privateKey, path, 'It is a private key; nothing of it is shown.', name)
    : finding(INTEGRITY_RULES.unusableTrust, path, 'Nothing can be verified with it.', `${name} ${reason}`);
}

function verificationFindings(
  path: string,
  answer: VerificationAnswer,
  isSpare = false,
): readonly IntegrityFinding[] {
  switch (answer.answer) {
    case 'verified':
      return [];
    case 'invalid':
      if (isSpare) {
        return [
          finding(
            INTEGRITY_RULES.notVerified,
            path,
            'It is by somebody else; another one is verified.',
            answer.reason,
          ),
        ];
      }
      return [finding(INTEGRITY_RULES.invalid, path, 'Its signature is not valid.', answer.reason)];
    case 'not-verified':
      return [finding(INTEGRITY_RULES.notVerified, path, 'Its signature was not verified.', answer.reason)];
  }
}

/** A finding whose detail is cut to what a report shows. */
export function finding(rule: Rule, path: string, message: string, detail: string): IntegrityFinding {
  return { rule, path, message, detail: detail.slice(0, 300) };
}
