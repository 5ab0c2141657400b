import { describe, expect, it } from '@jest/globals';
import { INTEGRITY_RULES } from '../../../src/evidence/model/rules/integrity.ts';
import provenance from '../../../src/metrics/security/provenance.ts';
import { attestationOf, integrityOf, measuredFiles, namedBy } from '../run-files.ts';

describe('verified provenance', () => {
  const verified = { answer: 'verified', by: 'release.pub' } as const;
  const good = { ...attestationOf('match'), origin: 'as-declared', signature: verified } as const;

  it('asks for files, origin and signature at once, of one attestation or several together', () => {
    const valueOf = (isVerified: boolean, ...attestations: readonly ReturnType<typeof attestationOf>[]) => {
      const together = { isVerified, isStated: true, listed: 2 };
      return measuredFiles(provenance, { files: integrityOf(2, { attestations, together }) }).value;
    };
    const partly = { ...good, subjects: 'incomplete' } as const;
    expect(valueOf(true, good)).toBe(1);
    expect(valueOf(true, partly, partly)).toBe(1);
    expect(valueOf(false, partly)).toBe(0);
  });

  it('names what is wrong with an attestation, and no note', () => {
    const findings = [
      {
        rule: INTEGRITY_RULES.otherOrigin,
        path: 'm.intoto.jsonl',
        message: 'Another builder.',
        detail: 'a builder',
      },
    ];
    const found = measuredFiles(provenance, { files: integrityOf(1, { attestations: [good], findings }) });
    expect(namedBy(found)).toEqual([`m.intoto.jsonl ${INTEGRITY_RULES.otherOrigin.id}`]);
  });

  it('names the first files that an attestation leaves out', () => {
    const unnamed = ['a.bin', 'b.bin', 'c.bin', 'd.bin', 'e.bin'];
    const partly = { ...good, subjects: 'incomplete', unnamed } as const;
    expect(measuredFiles(provenance, { files: integrityOf(5, { attestations: [partly] }) }).notes).toEqual([
      'Attestation present: yes; subjects: incomplete (without a.bin, b.bin, c.bin and 2 more); origin: as-declared; signature: verified.',
    ]);
  });

  it('says each answer, and that there is none', () => {
    expect(measuredFiles(provenance, { files: integrityOf(1, { attestations: [good] }) }).notes).toEqual([
      'Attestation present: yes; subjects: match; origin: as-declared; signature: verified.',
    ]);
    expect(measuredFiles(provenance, { files: integrityOf(1, {}) })).toMatchObject({
      value: 0,
      notes: ['Attestation present: no.'],
    });
  });
});
