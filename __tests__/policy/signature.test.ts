import { describe, expect, it } from '@jest/globals';
import { signatureSchema } from '../../src/policy/shape/schema-signature.ts';

describe('subjects[].signature', () => {
  it.each([
    { key: 'a.pub' },
    { certificate: 'root.pem' },
    { identity: 'a@example.org', issuer: 'https://issuer.example', 'trusted-root': 'trusted_root.json' },
  ])('takes %j', (written) => {
    expect(signatureSchema.safeParse(written).success).toBe(true);
  });

  it.each([{}, { key: 'a', certificate: 'b' }, { identity: 'a' }, { issuer: 'a', key: 'b' }, { keys: 'a' }])(
    'refuses %j',
    (written) => {
      expect(signatureSchema.safeParse(written).success).toBe(false);
    },
  );
});
