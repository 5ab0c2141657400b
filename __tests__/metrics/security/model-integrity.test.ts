import { describe, expect, it } from '@jest/globals';
import type { IntegrityEvidence } from '../../../src/evidence/integrity/integrity-evidence.ts';
import { INTEGRITY_RULES } from '../../../src/evidence/model/rules/integrity.ts';
import integrity from '../../../src/metrics/security/model-integrity.ts';
import { attestationOf, integrityOf, manifestOf, measuredFiles, signatureOf } from '../run-files.ts';

function shareOf(evidence: Partial<IntegrityEvidence>, files = 4): number {
  return measuredFiles(integrity, { files: integrityOf(files, evidence) }).value;
}

describe('model integrity', () => {
  it('is the share of the files that a signature lists as they are', () => {
    const signatures = [signatureOf('incomplete', 3)];
    expect(measuredFiles(integrity, { files: integrityOf(4, { signatures }) })).toEqual({
      status: 'measured',
      value: 0.75,
      n: 4,
      counted: 'file',
      interval: [0.75, 0.75],
    });
  });

  it('counts a list that nobody verified, and none that somebody else signed', () => {
    expect(shareOf({ signatures: [signatureOf('match', 4, 'not-verified')] })).toBe(1);
    expect(shareOf({ signatures: [signatureOf('match', 4, 'invalid')] })).toBe(0);
    const attestation = attestationOf('match');
    expect(shareOf({ attestations: [{ ...attestation, origin: 'other' }] })).toBe(0);
    const signature = { answer: 'invalid', reason: 'another key' } as const;
    expect(shareOf({ attestations: [{ ...attestation, signature }] })).toBe(0);
  });

  it('is at most 1 where a list has more files than the model', () => {
    expect(shareOf({ signatures: [signatureOf('match', 9)] })).toBe(1);
    expect(shareOf({ signatures: [signatureOf('match', 0)] }, 0)).toBe(0);
  });

  it('counts a file that is listed and gone, and no list that contradicts itself', () => {
    const { digests, ...rest } = signatureOf('mismatch', 3, 'verified');
    expect(shareOf({ signatures: [{ ...rest, digests: { ...digests, missing: ['gone.json'] } }] }, 3)).toBe(
      0.75,
    );
    const contradiction = 'another root digest';
    expect(shareOf({ signatures: [{ ...rest, digests: { ...digests, matching: 4, contradiction } }] })).toBe(
      0,
    );
  });

  it('takes attestations for the files that they name together, and a run manifest for all or for none', () => {
    expect(shareOf({ attestations: [attestationOf('match')] })).toBe(1);
    expect(shareOf({ attestations: [attestationOf('incomplete')] })).toBe(0);
    const together = { isVerified: false, isStated: false, listed: 1 };
    expect(shareOf({ attestations: [attestationOf('incomplete')], together })).toBe(0.25);
    expect(shareOf({ manifests: [manifestOf('match')] })).toBe(1);
    expect(shareOf({ manifests: [manifestOf('unrelated'), manifestOf('inconclusive')] })).toBe(0);
  });

  it('takes the list that covers most, unless one contradicts the files', () => {
    const half = signatureOf('incomplete', 2);
    expect(shareOf({ signatures: [half], manifests: [manifestOf('unrelated')] })).toBe(0.5);
    expect(shareOf({ signatures: [half], attestations: [attestationOf('match')] })).toBe(1);
    expect(shareOf({ signatures: [signatureOf('match', 4), signatureOf('mismatch', 3)] })).toBe(0.75);
    expect(shareOf({ signatures: [signatureOf('mismatch', 3), signatureOf('mismatch', 1)] })).toBe(0.25);
    expect(shareOf({ signatures: [half], manifests: [manifestOf('mismatch')] })).toBe(0);
    expect(shareOf({ attestations: [attestationOf('mismatch')], manifests: [manifestOf('match')] })).toBe(0);
  });

  it('names what is wrong, the worst first, and no note', () => {
    const findings = [
      { ...INTEGRITY_RULES.renamed, file: 'b.onnx' },
      { ...INTEGRITY_RULES.ignored, file: 'c.onnx' },
      { ...INTEGRITY_RULES.changed, file: 'a.onnx' },
    ].map(({ file, ...rule }) => ({ rule, path: file, message: 'It differs.', detail: file }));
    const given = integrityOf(3, { signatures: [signatureOf('mismatch', 1)], findings });
    expect(measuredFiles(integrity, { files: given }).found).toEqual([
      {
        path: 'a.onnx',
        rule: 'integrity/changed-file',
        title: INTEGRITY_RULES.changed.title,
        remedy: INTEGRITY_RULES.changed.remedy,
        detail: 'a.onnx',
      },
      expect.objectContaining({ path: 'b.onnx', rule: 'integrity/renamed-file' }),
    ]);
  });
});
