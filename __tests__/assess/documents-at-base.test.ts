import { describe, expect, it } from '@jest/globals';
import { assess } from '../../src/assess.ts';
import type { BaseSide, CommitTree } from '../../src/discover/commit-tree.ts';
import { plainText } from '../../src/judge/text.ts';
import type { ReportFinding } from '../../src/report/report.ts';
import type { MemoryFiles } from './memory-world.ts';
import { INPUTS, memoryPorts, memoryWorkspace } from './memory-world.ts';

const TABLE = `sex,label,prediction\n${'a,1,1\nb,0,0\n'.repeat(60)}`;
const CARD = `# Model card

## Model details

A tree of decisions, made by the team for loans in 2026.

## Intended use

A loan officer reads the score beside the application and decides alone.

## Limitations

It knows people of one country only, and few who are self-employed.
`;
const SHORT = CARD.slice(0, CARD.indexOf('## Limitations'));

const policyOf = (requirement: string): string => `version: 1
subjects:
  - id: loans
    task: binary
    evaluation: { table: p.csv, label: label, prediction: prediction, positive: 1, attributes: [sex] }
requirements: [{ ${requirement} }]
minimum: { group: 1, positives: 1, negatives: 1, decided: 1 }
`;
const CARD_REGRESS = 'metric: transparency/card-completeness, min: 0.1, regress: 0';
const OWNER_REGRESS = 'metric: accountability/named-owner, min: 0.1, regress: 0';

interface Compared {
  readonly finding: ReportFinding | undefined;
  /** At the base, the documents alone. */
  readonly read: readonly string[];
}

async function comparedWith(base: MemoryFiles, head: MemoryFiles, requirement: string): Promise<Compared> {
  const before: MemoryFiles = { 'fates.yml': policyOf(requirement), 'p.csv': TABLE, ...base };
  const now: MemoryFiles = { 'fates.yml': policyOf(requirement), 'p.csv': TABLE, ...head };
  const workspace = memoryWorkspace(before);
  const read: string[] = [];
  const tree: CommitTree = {
    ...workspace,
    open: (path) => {
      read.push(path);
      return workspace.open(path);
    },
    commit: 'b'.repeat(40),
    from: 'git',
    blobOf: (path) => Promise.resolve(String(before[path])),
  };
  const side: BaseSide = {
    policy: tree,
    baseline: tree,
    isUnchanged: (path, was = path) => Promise.resolve(now[path] === before[was]),
  };
  const report = await assess(INPUTS, { ...memoryPorts(now), base: side });
  const [finding] = report.subjects.flatMap(({ properties }) =>
    properties.flatMap(({ findings }) => findings),
  );
  return { finding, read: read.filter((path) => path !== 'fates.yml' && path !== 'p.csv') };
}

describe('`regress` of what documents say', () => {
  it('fails when a card loses a section, however far inside its bound', async () => {
    const { finding } = await comparedWith(
      { 'CARD.md': '', 'MODEL_CARD.md': CARD },
      { 'MODEL_CARD.md': SHORT },
      CARD_REGRESS,
    );
    expect(finding).toMatchObject({
      verdict: 'FAIL',
      comparison: { from: 'commit', base: { status: 'measured' } },
    });
    expect(plainText(finding?.sentence ?? [])).toMatch(/farther from the ideal than at the base/u);
  });

  it('passes when the card stays, and when it says more', async () => {
    const same = await comparedWith({ 'MODEL_CARD.md': CARD }, { 'MODEL_CARD.md': CARD }, CARD_REGRESS);
    expect(same.finding).toMatchObject({ verdict: 'PASS', comparison: { change: 0 } });
    const more = await comparedWith({ 'MODEL_CARD.md': SHORT }, { 'MODEL_CARD.md': CARD }, CARD_REGRESS);
    expect(more.finding?.verdict).toBe('PASS');
    expect(more.finding?.comparison?.change).toBeLessThan(0);
  });

  it('fails when owners are taken away, and is MISSING without the file', async () => {
    const owned = { CODEOWNERS: '* @bank/risk\n' };
    const less = await comparedWith(
      owned,
      { CODEOWNERS: '* @bank/risk\np.csv\n' },
      OWNER_REGRESS.replace('0.1', '0'),
    );
    expect(less.finding).toMatchObject({ verdict: 'FAIL', comparison: { base: { value: 1 } } });
    const none = await comparedWith(owned, {}, OWNER_REGRESS);
    expect(none.finding).toMatchObject({ verdict: 'MISSING', comparison: { base: { value: 1 } } });
  });

  it('has nothing to hold a new document against', async () => {
    const { finding } = await comparedWith({}, { 'MODEL_CARD.md': CARD }, CARD_REGRESS);
    expect(finding).toMatchObject({
      verdict: 'PASS',
      comparison: { base: { status: 'not-applicable', reason: 'the base does not have these documents' } },
    });
  });

  it('is MISSING where the document at the base cannot be read: what it said is unknown', async () => {
    const broken = { 'MODEL_CARD.md': new Uint8Array([0xff, 0xfe]) };
    const { finding } = await comparedWith(broken, { 'MODEL_CARD.md': CARD }, CARD_REGRESS);
    expect(finding).toMatchObject({ verdict: 'MISSING', comparison: { base: { status: 'error' } } });
  });

  it('says of claims that they are recomputed at the head only', async () => {
    const claims = `${CARD}\n## Results\n\nThe accuracy is 1.000 on p.csv.\n`;
    const { finding } = await comparedWith(
      { 'MODEL_CARD.md': claims },
      { 'MODEL_CARD.md': claims },
      'metric: transparency/uncheckable-claims, max: 5, regress: 0',
    );
    expect(finding).toMatchObject({
      verdict: 'PASS',
      comparison: { base: { status: 'not-applicable', reason: 'claims are recomputed at the head only' } },
    });
  });

  it('sees documents change beside a table that does not', async () => {
    const emitted = (grams: number): MemoryFiles => ({
      'MODEL_CARD.md': `---\nco2_eq_emissions:\n  emissions: ${grams}\n  source: measured\n---\n\n${CARD}`,
    });
    const { finding } = await comparedWith(
      emitted(1000),
      emitted(9000),
      'metric: ethics/carbon-per-point, max: 1000, regress: 0',
    );
    expect(finding).toMatchObject({ verdict: 'FAIL', comparison: { from: 'commit' } });
  });

  it('reads no document of the base where no requirement asks for it', async () => {
    const without = CARD_REGRESS.replace(', regress: 0', '');
    const { finding, read } = await comparedWith(
      { 'MODEL_CARD.md': CARD },
      { 'MODEL_CARD.md': SHORT },
      without,
    );
    expect(finding?.verdict).toBe('PASS');
    expect(read).toEqual([]);
    const asked = await comparedWith(
      { 'MODEL_CARD.md': CARD, CODEOWNERS: '* @a' },
      { 'MODEL_CARD.md': CARD },
      CARD_REGRESS,
    );
    expect([...new Set(asked.read)]).toEqual(['MODEL_CARD.md']);
  });
});
