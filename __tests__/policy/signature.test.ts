import { describe, expect, it } from '@jest/globals';
import { provenanceSchema } from '../../src/policy/shape/schema-provenance.ts';
import { signatureSchema } from '../../src/policy/shape/schema-signature.ts';

describe('subjects[].signature', () => {
  it.each([
    { key: 'a.pub' },
    { certificate: 'root.pem' },
    { identity: 'a@example.org', issuer: 'https://issuer.example', 'trusted-root': 'trusted_root.json' },
  ])('takes %j', (written) => {
    expect(signatureSchema.safeParse(written).success).toBe(true);
  });

  it.each([
    {},
    { key: 'a', certificate: 'b' },
    { identity: 'a' },
    { issuer: 'a', key: 'b' },
    { keys: 'a' },
    { key: 'a', 'trusted-root': 'b' },
    { identity: '*', issuer: 'i' },
    { identity: 'a*b*c', issuer: 'i' },
  ])('refuses %j', (written) => {
    expect(signatureSchema.safeParse(written).success).toBe(false);
  });
});

describe('subjects[].provenance', () => {
  it.each([
    { source: 'github.com/o/r' },
    { builder: 'b', ref: 'refs/heads/main', workflow: 'w.yml', signature: { key: 'a.pub' } },
  ])('takes %j', (written) => {
    expect(provenanceSchema.safeParse(written).success).toBe(true);
  });

  it.each([
    {},
    { ref: 'refs/heads/main' },
    { source: 'a', ref: 'main' },
    { source: 'a', signature: {} },
    { sources: 'a' },
  ])('refuses %j', (written) => {
    expect(provenanceSchema.safeParse(written).success).toBe(false);
  });
});
