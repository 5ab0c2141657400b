/** Builders attest file by file: what their attestations say together, and what they do not. */
import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { isAttested } from '../../../src/evidence/integrity/attested.ts';
import type { IntegritySettings } from '../../../src/evidence/integrity/integrity-evidence.ts';
import { listedShare } from '../../../src/metrics/compare/files/listed-share.ts';
import provenanceMetric from '../../../src/metrics/security/provenance.ts';
import { measuredFiles } from '../../metrics/run-files.ts';
import { examined, provenanceOf } from './signed-folder.ts';

const BUILDER = 'https://github.com/o/r/.github/workflows/train.yml';
const MAIN = 'refs/heads/main';
const [team, other] = [generateKeyPairSync('ed25519'), generateKeyPairSync('ed25519')];
const [ONE, TWO] = [Buffer.from('one'), Buffer.from('two')];

const pem = team.publicKey.export({ type: 'spki', format: 'pem' }).toString();
const DECLARED = { builder: BUILDER, source: 'github.com/o/r', ref: MAIN };
const TRUSTED: IntegritySettings = {
  provenance: { ...DECLARED, trust: { kind: 'key', path: 'k.pub', name: 'k.pub', pem } },
};

const first = provenanceOf('a.bin', ONE, { builder: BUILDER, ref: MAIN }, team.privateKey);
const second = provenanceOf('b.bin', TWO, { builder: BUILDER, ref: MAIN }, team.privateKey);

/** Two files, each attestation in a document of its own unless one has several lines. */
async function together(documents: readonly string[], settings = TRUSTED, more: readonly string[] = []) {
  const evidence = await examined(
    new Map([
      ['m/a.bin', ONE],
      ['m/b.bin', TWO],
      ...more.map((path) => [path, Buffer.from(path)] as const),
      ...documents.map((text, at) => [`m/${at}.intoto.jsonl`, Buffer.from(text)] as const),
    ]),
    { settings },
  );
  const { value } = measuredFiles(provenanceMetric, { files: { integrity: { files: 2, evidence } } });
  return {
    provenance: value,
    isAttested: isAttested(evidence),
    share: listedShare(2, evidence),
    rules: evidence.findings.map(({ rule }) => rule.id.slice('integrity/'.length)),
  };
}

const WHOLE = { provenance: 1, isAttested: true, share: 1, rules: [] };

describe('attestations of single files', () => {
  it('that are by the trusted builder and from the declared source stand for the folder together', async () => {
    expect(await together([first, second])).toEqual(WHOLE);
    expect(await together([first + second])).toEqual(WHOLE);
    expect(await together([first, second, first])).toEqual(WHOLE);
  });

  it('stand for no more than they name', async () => {
    const half = { provenance: 0, isAttested: false, share: 0.5, rules: ['no-provenance'] };
    expect(await together([first])).toEqual(half);
    expect(await together([first, first])).toEqual(half);
    expect(await together([first, second], TRUSTED, ['m/c.bin'])).toMatchObject({
      provenance: 0,
      isAttested: false,
      rules: ['no-provenance'],
    });
  });

  it.each([
    ['by another key', { builder: BUILDER, ref: MAIN }, other.privateKey, ['invalid-signature']],
    [
      'by another builder',
      { builder: 'https://example.org/b', ref: MAIN },
      team.privateKey,
      ['other-origin'],
    ],
    ['of another ref', { builder: BUILDER, ref: 'refs/heads/mine' }, team.privateKey, ['other-origin']],
  ])('do not count where one is %s', async (_, from, key, rules) => {
    const strange = provenanceOf('b.bin', TWO, from, key);
    expect(await together([first, strange])).toEqual({ provenance: 0, isAttested: false, share: 0.5, rules });
  });

  it('do not count where one is of other bytes', async () => {
    const wrong = provenanceOf('b.bin', ONE, { builder: BUILDER, ref: MAIN }, team.privateKey);
    expect(await together([first, wrong])).toMatchObject({
      provenance: 0,
      isAttested: false,
      share: 0,
      rules: ['attested-other-bytes'],
    });
  });

  it('satisfy a policy that declares an origin and nobody to verify it by, and give no provenance', async () => {
    expect(await together([first, second], { provenance: DECLARED })).toEqual({
      provenance: 0,
      isAttested: false,
      share: 1,
      rules: ['signature-not-verified', 'signature-not-verified'],
    });
  });
});
