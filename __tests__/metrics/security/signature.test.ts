import { describe, expect, it } from '@jest/globals';
import type { SignatureEvidence } from '../../../src/evidence/integrity/integrity-evidence.ts';
import { INTEGRITY_RULES } from '../../../src/evidence/model/rules/integrity.ts';
import signature from '../../../src/metrics/security/signature.ts';
import { attestationOf, integrityOf, measuredFiles, namedBy, signatureOf } from '../run-files.ts';

function valueOf(...signatures: readonly SignatureEvidence[]): number {
  return measuredFiles(signature, { files: integrityOf(2, { signatures }) }).value;
}

describe('the verified signature', () => {
  it('says each of its three answers', () => {
    const signatures = [signatureOf('match', 2, 'verified')];
    expect(measuredFiles(signature, { files: integrityOf(2, { signatures }) })).toEqual({
      status: 'measured',
      value: 1,
      n: 2,
      counted: 'file',
      interval: [1, 1],
      notes: ['Signature present: yes; digests: match; signature: verified by release.pub.'],
    });
  });

  it.each([
    signatureOf('match', 2, 'not-verified'),
    signatureOf('match', 2, 'invalid'),
    signatureOf('mismatch', 1, 'verified'),
    signatureOf('incomplete', 1, 'verified'),
    signatureOf('inconclusive', 2, 'verified'),
  ])('is 0 when the digests answer $digests.answer and the signature $signature.answer', (given) => {
    expect(valueOf(given)).toBe(0);
  });

  it('has to be one signature that is good in both, and one is enough', () => {
    const matching = signatureOf('match', 2, 'not-verified');
    const trusted = signatureOf('mismatch', 1, 'verified');
    expect(valueOf(matching, trusted)).toBe(0);
    expect(valueOf(matching, trusted, signatureOf('match', 2, 'verified'))).toBe(1);
  });

  it('is no attestation, and says that there is none', () => {
    const given = integrityOf(2, { attestations: [attestationOf('match')] });
    expect(measuredFiles(signature, { files: given })).toMatchObject({
      value: 0,
      notes: ['Signature present: no.'],
    });
  });

  it('answers for five signatures at most, and names what is wrong without notes', () => {
    const findings = [INTEGRITY_RULES.notVerified, INTEGRITY_RULES.uncovered, INTEGRITY_RULES.invalid].map(
      (rule) => ({ rule, path: 'model.sig', message: 'It does not hold.', detail: 'model.onnx' }),
    );
    const signatures = Array.from({ length: 6 }, () => signatureOf('incomplete', 1, 'invalid'));
    const found = measuredFiles(signature, { files: integrityOf(2, { signatures, findings }) });
    expect(found.notes).toEqual(
      Array.from({ length: 5 }, () => 'Signature present: yes; digests: incomplete; signature: invalid.'),
    );
    expect(namedBy(found)).toEqual([
      'model.sig integrity/invalid-signature',
      'model.sig integrity/uncovered-file',
    ]);
  });
});
