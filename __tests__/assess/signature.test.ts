import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { assess } from '../../src/assess.ts';
import { loadFileExaminers } from '../../src/assess/files/load-examiners.ts';
import type { CommitTree } from '../../src/discover/commit-tree.ts';
import type { Changes } from '../../src/discover/touched.ts';
import type { Report } from '../../src/report/report.ts';
import { provenanceOf, signatureOf } from '../evidence/integrity/signed-folder.ts';
import type { MemoryFiles } from './memory-world.ts';
import { INPUTS, memoryPorts, memoryWorkspace } from './memory-world.ts';

const TABLE = `sex,label,prediction\n${'a,1,1\nb,0,0\n'.repeat(40)}`;
const BUILDER = 'https://github.com/o/r/.github/workflows/train.yml';

const subjectOf = (id: string, model: string, trust: string): string => `
  - id: ${id}
    task: binary
    model: ${model}
    ${trust}
    evaluation: { table: p.csv, label: label, prediction: prediction, positive: 1, attributes: [sex] }`;

const policyOf = (...subjects: readonly string[]): string => `version: 1
subjects:${subjects.join('')}
requirements:
  - { metric: security/signature, min: 1 }
  - { metric: security/model-integrity, min: 1 }
minimum: { group: 1, positives: 1, negatives: 1, decided: 1 }
`;

const BY_KEY = 'signature: { key: keys/model.pub }';
const LOANS = policyOf(subjectOf('loans', 'm/a.bin', BY_KEY));
const [team, other] = [keys(), keys()];
const WEIGHTS = Buffer.from('weights');

/** A signed model under a policy that trusts the team's key. */
const SIGNED: MemoryFiles = {
  'fates.yml': LOANS,
  'p.csv': TABLE,
  'keys/model.pub': team.pem,
  'm/a.bin': WEIGHTS,
  'm/a.bin.sig': signatureOf('a.bin', WEIGHTS, team.privateKey),
};

function keys() {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  return { pem, privateKey, privatePem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() };
}

/** As a pull request where there is a base. */
async function assessed(
  head: MemoryFiles,
  base?: MemoryFiles,
  changes: Changes = INPUTS.changes,
): Promise<Report> {
  const ports = { ...memoryPorts(head), files: loadFileExaminers };
  if (base === undefined) {
    return await assess(INPUTS, ports);
  }
  const tree: CommitTree = {
    ...memoryWorkspace(base),
    commit: 'b'.repeat(40),
    from: 'git',
    blobOf: (path) => Promise.resolve(base[path]?.toString()),
  };
  const isUnchanged = (path: string) => Promise.resolve(base[path]?.toString() === head[path]?.toString());
  return await assess(
    { ...INPUTS, changes },
    { ...ports, base: { policy: tree, baseline: tree, ref: 'main', isUnchanged } },
  );
}

function answerIn(report: Report, id = 'loans') {
  const subject = report.subjects.find((each) => each.id === id);
  const findings = subject?.properties.flatMap((property) => property.findings) ?? [];
  const of = (metric: string) => findings.find((finding) => finding.metric === metric);
  const measurement = of('security/signature')?.measurement;
  const measured = measurement?.status === 'measured' ? measurement : undefined;
  return {
    signature: of('security/signature')?.verdict,
    integrity: of('security/model-integrity')?.verdict,
    grade: of('security/model-integrity')?.grade,
    found: measured?.found?.map(({ path, rule }) => `${path} ${rule}`) ?? [],
    details: measured?.found?.map(({ detail }) => detail).join(' ') ?? '',
    notes: subject?.notes.join(' ') ?? '',
    text: JSON.stringify(report),
  };
}

const VERIFIED = { signature: 'PASS', integrity: 'PASS', grade: 'attested', found: [] };
const INVALID = { signature: 'FAIL', integrity: 'FAIL', found: ['m/a.bin.sig integrity/invalid-signature'] };

describe('a signed model', () => {
  it('is verified by the key of the policy where nothing is before the commit, and its integrity is attested', async () => {
    expect(answerIn(await assessed(SIGNED))).toMatchObject(VERIFIED);
  });

  it('is judged by the base’s key when the change swaps or deletes it', async () => {
    expect(answerIn(await assessed(SIGNED, SIGNED))).toMatchObject(VERIFIED);
    expect(answerIn(await assessed({ ...SIGNED, 'keys/model.pub': other.pem }, SIGNED))).toMatchObject(
      VERIFIED,
    );
    const { 'keys/model.pub': _, ...without } = SIGNED;
    expect(answerIn(await assessed(without, SIGNED))).toMatchObject(VERIFIED);
  });

  it('fails when the change signs it with a key that it brings along', async () => {
    const resigned = {
      ...SIGNED,
      'm/a.bin': 'mine',
      'm/a.bin.sig': signatureOf('a.bin', Buffer.from('mine'), other.privateKey),
    };
    expect(answerIn(await assessed({ ...resigned, 'keys/model.pub': other.pem }, SIGNED))).toMatchObject(
      INVALID,
    );
    const repointed = { ...resigned, 'keys/mine.pub': other.pem };
    const head = { ...repointed, 'fates.yml': LOANS.replace('model.pub', 'mine.pub') };
    const answer = answerIn(await assessed(head, SIGNED));
    expect(answer).toMatchObject(INVALID);
    expect(answer.notes).toContain('until it is merged');
  });

  it('fails when the model changed and nobody signed again, naming the file', async () => {
    expect(answerIn(await assessed({ ...SIGNED, 'm/a.bin': 'other' }, SIGNED))).toMatchObject({
      signature: 'FAIL',
      integrity: 'FAIL',
      grade: 'computed',
      found: ['m/a.bin integrity/changed-file'],
    });
  });

  it('has nobody to trust where the base trusts nobody, whatever the change says', async () => {
    const base = { ...SIGNED, 'fates.yml': LOANS.replace(BY_KEY, '') };
    expect(answerIn(await assessed(SIGNED, base))).toMatchObject({ signature: 'FAIL', grade: 'computed' });
  });
});

describe('a subject that the base does not have', () => {
  const two = policyOf(
    subjectOf('loans', 'm/a.bin', BY_KEY),
    subjectOf('cards', 'n/c.bin', 'signature: { key: keys/cards.pub }'),
  );
  const brought = {
    ...SIGNED,
    'fates.yml': two,
    'n/c.bin': WEIGHTS,
    'n/c.bin.sig': signatureOf('c.bin', WEIGHTS, other.privateKey),
  };

  it('is verified by the change’s own key, which is said', async () => {
    const answer = answerIn(await assessed({ ...brought, 'keys/cards.pub': other.pem }, SIGNED), 'cards');
    expect(answer).toMatchObject(VERIFIED);
    expect(answer.notes).toContain('the base branch does not have this subject');
  });

  it('is verified by the base’s file where the base has one of that name', async () => {
    const base = { ...SIGNED, 'keys/cards.pub': team.pem };
    expect(
      answerIn(await assessed({ ...brought, 'keys/cards.pub': other.pem }, base), 'cards'),
    ).toMatchObject({ signature: 'FAIL', found: ['n/c.bin.sig integrity/invalid-signature'] });
  });
});

describe('what the policy trusts', () => {
  it.each([
    ['is not there', undefined, 'unusable-trust', 'keys/model.pub is not there'],
    ['is no PEM', 'nothing', 'unusable-trust', 'is no public key in PEM'],
    ['is too large', 'x'.repeat(2 ** 20 + 1), 'unusable-trust', 'more than 1048576 bytes'],
    ['is a private key', team.privatePem, 'private-key-as-trust', 'keys/model.pub'],
  ])('is a finding when it %s', async (_, content, rule, detail) => {
    const { 'keys/model.pub': __, ...rest } = SIGNED;
    const answer = answerIn(
      await assessed(content === undefined ? rest : { ...rest, 'keys/model.pub': content }),
    );
    expect(answer).toMatchObject({ signature: 'FAIL', found: [`keys/model.pub integrity/${rule}`] });
    expect(answer.details).toContain(detail);
    expect(answer.text).not.toContain(team.privatePem.slice(40, 80));
  });

  it('is missed at the base, not taken from the change', async () => {
    const { 'keys/model.pub': _, ...base } = SIGNED;
    const answer = answerIn(await assessed(SIGNED, base));
    expect(answer).toMatchObject({
      signature: 'FAIL',
      found: ['keys/model.pub integrity/unusable-trust'],
    });
    expect(answer.details).toContain('of the base branch is not there');
  });
});

describe('a base whose key cannot be used', () => {
  const changed = (...paths: readonly string[]): Changes => ({
    kind: 'files',
    files: paths.map((path) => ({ path })),
    isUntracked: () => false,
  });
  const { 'keys/model.pub': _, ...keyless } = SIGNED;

  it.each([
    ['was not there', keyless],
    ['was no PEM', { ...SIGNED, 'keys/model.pub': 'nothing' }],
    ['was a private key', { ...SIGNED, 'keys/model.pub': team.privatePem }],
  ])(
    'that %s can be mended: such a change is verified by what it brings, which is said',
    async (__, base) => {
      const report = await assessed(SIGNED, base, changed('keys/model.pub'));
      expect(answerIn(report)).toMatchObject(VERIFIED);
      expect(answerIn(report).notes).toContain('it is verified by what it brings');
      expect(report.problems).toEqual([]);
      expect(report.verdict).toBe('pass');
    },
  );

  it('can be mended by another name in the policy, and by signing anew', async () => {
    const head = {
      ...SIGNED,
      'fates.yml': LOANS.replace('model.pub', 'new.pub'),
      'keys/new.pub': other.pem,
      'm/a.bin.sig': signatureOf('a.bin', WEIGHTS, other.privateKey),
    };
    const report = await assessed(head, keyless, changed('fates.yml', 'keys/new.pub', 'm/a.bin.sig'));
    expect(answerIn(report)).toMatchObject({ signature: 'WARN', integrity: 'WARN', found: [] });
    const { 'm/a.bin.sig': __, ...unsigned } = head;
    const without = await assessed(
      { ...unsigned, 'm/a.bin.sig': String(SIGNED['m/a.bin.sig']) },
      keyless,
      changed('fates.yml', 'keys/new.pub'),
    );
    expect(answerIn(without)).toMatchObject(INVALID);
  });

  it('stays as it is for a change that does more, or mends nothing', async () => {
    const more = await assessed(SIGNED, keyless, changed('keys/model.pub', 'm/a.bin'));
    expect(answerIn(more)).toMatchObject({
      signature: 'FAIL',
      found: ['keys/model.pub integrity/unusable-trust'],
    });
    expect(JSON.stringify(more.rules)).toContain('in a pull request of its own');
    const nothing = { ...keyless, 'keys/model.pub': 'nothing' };
    expect(answerIn(await assessed(nothing, keyless, changed('keys/model.pub')))).toMatchObject({
      signature: 'FAIL',
      found: ['keys/model.pub integrity/unusable-trust'],
    });
  });

  it('fails the run of the change that brings it in, as other mistakes of a policy do, and no other', async () => {
    const breaking = await assessed(keyless, SIGNED, changed('keys/model.pub'));
    expect(breaking.problems).toMatchObject([
      { code: 'policy/unusable-trust', path: 'fates.yml', key: 'subjects[0].signature.key' },
    ]);
    expect(breaking.verdict).toBe('fail');
    const later = await assessed({ ...keyless, 'p.csv': `${TABLE}a,1,1\n` }, keyless, changed('p.csv'));
    expect(later.problems).toEqual([]);
  });
});

describe('provenance', () => {
  const provenance = `provenance: { builder: "${BUILDER}", source: github.com/o/r, ref: refs/heads/main, workflow: .github/workflows/train.yml, signature: { key: keys/model.pub } }`;
  const policy = policyOf(subjectOf('loans', 'm/a.bin', provenance));
  const { 'm/a.bin.sig': _, ...unsigned } = SIGNED;
  const attested = (ref = 'refs/heads/main', key = team.privateKey) => ({
    ...unsigned,
    'fates.yml': policy,
    'm/a.bin.intoto.jsonl': provenanceOf('a.bin', WEIGHTS, { builder: BUILDER, ref }, key),
  });

  it('as the policy says, by whom it trusts, attests the files', async () => {
    expect(answerIn(await assessed(attested()))).toMatchObject({ integrity: 'PASS', grade: 'attested' });
  });

  it.each([
    ['of another ref', attested('refs/heads/mine'), 'other-origin'],
    ['by another key', attested('refs/heads/main', other.privateKey), 'invalid-signature'],
    ['that is not there', { ...unsigned, 'fates.yml': policy }, 'no-provenance'],
  ])('%s gives no integrity', async (__, files, rule) => {
    const answer = answerIn(await assessed(files));
    expect(answer).toMatchObject({ integrity: 'FAIL', grade: 'computed' });
    expect(answer.found.join(' ')).toContain(`integrity/${rule}`);
  });
});
