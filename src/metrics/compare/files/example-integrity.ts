import type { FileKinds } from '../../../evidence/files/file-evidence.ts';
import type { AttestationEvidence } from '../../../evidence/integrity/integrity-evidence.ts';
import { exampleFinding } from './example-files.ts';

interface ExampleSignature {
  readonly matching: number;
  readonly changed?: readonly string[];
  readonly verified: boolean;
}

/** A model of so many files, and its signature, if it has one. */
export function exampleIntegrity(files: number, given?: ExampleSignature): Partial<FileKinds> {
  const { matching = 0, changed = [], verified = false } = given ?? {};
  const signature = {
    path: 'model.sig',
    present: 'yes' as const,
    digests: {
      answer: changed.length > 0 ? ('mismatch' as const) : ('match' as const),
      matching,
      changed,
      missing: [],
      renamed: [],
      uncovered: [],
      ignored: [],
      notCompared: [],
    },
    signature: verified
      ? { answer: 'verified' as const, by: 'the key of the policy' }
      : { answer: 'not-verified' as const, reason: 'the policy names nobody' },
  };
  return {
    integrity: {
      files,
      evidence: {
        signatures: given === undefined ? [] : [signature],
        attestations: [],
        together: { isVerified: false, isStated: false, listed: 0 },
        manifests: [],
        findings: changed.map((path) => ({
          ...exampleFinding(path, 'integrity/changed-file', 'dangerous', 'signature: model.sig'),
          message: 'Its bytes are not those that were signed.',
        })),
        more: 0,
      },
    },
  };
}

/** A model of one file, and an attestation that names it. */
export function exampleProvenance(
  origin: AttestationEvidence['origin'],
  verified: boolean,
): Partial<FileKinds> {
  const attestation = {
    path: 'model.intoto.jsonl',
    line: 1,
    present: 'yes' as const,
    subjects: 'match' as const,
    changed: [],
    unnamed: [],
    origin,
    signature: verified
      ? { answer: 'verified' as const, by: 'the key of the policy' }
      : { answer: 'not-verified' as const, reason: 'the policy names nobody' },
  };
  const isStated = origin === 'as-declared';
  const nothing = {
    signatures: [],
    together: { isVerified: isStated && verified, isStated, listed: isStated ? 1 : 0 },
    manifests: [],
    findings: [],
    more: 0,
  };
  return { integrity: { files: 1, evidence: { ...nothing, attestations: [attestation] } } };
}
