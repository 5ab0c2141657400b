/** What a repository says less of never counts for more: over the whole path, for every metric of documents. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { assess } from '../../src/assess.ts';
import { isDocumentKind, needsFilesOnly } from '../../src/metrics/measure.ts';
import type { Metric } from '../../src/metrics/metric.ts';
import { METRICS } from '../../src/metrics/registry.ts';
import type { Report, ReportFinding } from '../../src/report/report.ts';
import type { MemoryFiles } from './memory-world.ts';
import { INPUTS, memoryPorts } from './memory-world.ts';

/** Documents of the scenarios, each at its best, around one model. */
const FROM_SCENARIOS: Readonly<Record<string, string>> = {
  'model.bin': 'documents-bom-of-this-model/repository/model.bin',
  'bom.cdx.json': 'documents-bom-of-this-model/repository/bom.cdx.json',
  'predictions.csv': 'documents-bom-of-this-model/repository/predictions.csv',
  'MODEL_CARD.md': 'documents-card-complete/repository/models/MODEL_CARD.md',
  'DATASHEET.md': 'documents-datasheet-consent/repository/DATASHEET.md',
  'croissant.json': 'documents-datasheet-consent/repository/croissant.json',
  'emissions.csv': 'documents-emissions-grams/repository/emissions.csv',
  'IMPACT_ASSESSMENT.md': 'documents-ethics/repository/IMPACT_ASSESSMENT.md',
  'ETHICS_CHECKLIST.md': 'documents-ethics/repository/ETHICS_CHECKLIST.md',
  'risks.yml': 'documents-risks/repository/risks.yml',
  'threat-model.yml': 'documents-threat-model/repository/threat-model.yml',
  'training-declaration.yml': 'documents-licences/repository/training-declaration.yml',
  'requirements.txt': 'documents-environment/repository/requirements.txt',
  Dockerfile: 'documents-environment/repository/Dockerfile',
  '.python-version': 'documents-environment/repository/.python-version',
  '.github/workflows/tests.yml': 'documents-environment/repository/.github/workflows/tests.yml',
  'tests/test_train.py': 'documents-environment/repository/tests/test_train.py',
  'docs/adr/0001-threshold.md': 'documents-environment/repository/docs/adr/0001-threshold.md',
  'train.py': 'documents-environment/repository/train.py',
  'CHANGELOG.md': 'documents-environment/repository/CHANGELOG.md',
  'notebooks/train.ipynb': 'documents-notebooks/repository/notebooks/train.ipynb',
};

const OF_DOCUMENTS = METRICS.filter((metric) => needsFilesOnly(metric) && metric.needs.every(isDocumentKind));

/** To take a wrong number out of a card is what their remedy says. */
const COUNTS_OF_WRONG: readonly string[] = [
  'transparency/contradicted-claims',
  'transparency/uncheckable-claims',
];

const policyOf = (metrics: readonly Metric[]): string => `version: 1
subjects:
  - id: income
    task: binary
    model: model.bin
    evaluation: { table: predictions.csv, label: label, prediction: prediction, positive: 1, attributes: [sex] }
requirements:
${metrics.map(({ id, direction }) => `  - { metric: ${id}, ${direction === 'lower' ? 'max' : 'min'}: 0.5 }\n`).join('')}`;

const scenarioText = (from: string): string =>
  readFileSync(join(import.meta.dirname, '../scenarios', from), 'utf8');

/** In these scenarios something is wrong on purpose: what is wrong is no loss. */
const MENDED: Readonly<Record<string, (text: string) => string>> = {
  'MODEL_CARD.md': (text) => text.replace('[adult]', '[our-bank/loans]'),
  'DATASHEET.md': (text) =>
    `${text}\n## Distribution\n\n### Under which licence is it?\n\nCC-BY-4.0, as the bank gave it.\n`,
  'training-declaration.yml': (text) =>
    text.slice(0, text.indexOf('  - id: parity')).replace('CC-BY-NC-4', 'CC-BY-4.0'),
  Dockerfile: (text) => text.replace('python:3.12', `python:3.12@sha256:${'a'.repeat(64)}`),
  '.github/workflows/tests.yml': (text) => text.replace('on:\n', 'on:\n  pull_request:\n'),
};

const DOCUMENTS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(FROM_SCENARIOS).map(([path, from]) => {
      const text = scenarioText(from);
      return [path, MENDED[path]?.(text) ?? text];
    }),
  ),
  '.github/CODEOWNERS': '* @bank/credit @bank/review\n',
  'SECURITY.md': 'Write to safety@bank.example.\n',
  'fates.yml': policyOf(OF_DOCUMENTS.filter(({ id }) => !COUNTS_OF_WRONG.includes(id))),
};

/** What a run is about, and no document of it. */
const EVIDENCE = new Set(['fates.yml', 'model.bin', 'predictions.csv']);

async function reportOf(files: MemoryFiles): Promise<Report> {
  return await assess(INPUTS, memoryPorts(files));
}

const without = (path: string): MemoryFiles =>
  Object.fromEntries(Object.entries(DOCUMENTS).filter(([each]) => each !== path));

function findingsOf({ subjects }: Report): ReadonlyMap<string, ReportFinding> {
  return new Map(
    subjects
      .flatMap(({ properties }) => properties.flatMap(({ findings }) => findings))
      .map((finding) => [finding.metric, finding]),
  );
}

/** Whether both are measured, and the second lies nearer to the ideal. */
function isNearer(
  { metric, measurement: now }: ReportFinding,
  { measurement: before }: ReportFinding,
): boolean {
  const facts = METRICS.find(({ id }) => id === metric);
  if (now.status !== 'measured' || before.status !== 'measured' || facts === undefined) {
    return false;
  }
  return (facts.direction === 'higher' ? before.value - now.value : now.value - before.value) < 0;
}

const BLOCKS = new Set(['fail', 'inconclusive']);

/** What is better in `after` than in `before`, in words. */
function improved(before: Report, after: Report): readonly string[] {
  const was = findingsOf(before);
  const better = [...findingsOf(after).values()].filter((finding) => {
    const old = was.get(finding.metric);
    return (
      old === undefined || isNearer(finding, old) || (finding.verdict === 'PASS' && old.verdict !== 'PASS')
    );
  });
  return [
    ...better.map(({ metric, verdict }) => `${metric} ${verdict}`),
    ...((after.score?.headline ?? 0) > (before.score?.headline ?? 0) ? ['the score'] : []),
    ...(BLOCKS.has(before.verdict) && !BLOCKS.has(after.verdict) ? ['the verdict'] : []),
  ];
}

let whole: Report;
beforeAll(async () => {
  whole = await reportOf(DOCUMENTS);
});

/** Each section of a Markdown document, with what lies below it, taken out. */
function withoutSections(path: string): readonly (readonly [title: string, text: string])[] {
  const lines = (DOCUMENTS[path] ?? '').split('\n');
  return lines.flatMap((line, at) => {
    const level = /^#+(?= )/u.exec(line)?.[0].length;
    if (level === undefined) {
      return [];
    }
    const next = lines.findIndex(
      (each, index) => index > at && (/^#+(?= )/u.exec(each)?.[0].length ?? 7) <= level,
    );
    const kept = [...lines.slice(0, at), ...(next === -1 ? [] : lines.slice(next))];
    return [[line, kept.join('\n')] as const];
  });
}

const SECTIONS = Object.keys(DOCUMENTS)
  .filter((path) => path.endsWith('.md'))
  .flatMap((path) => withoutSections(path).map(([title, text]) => ({ path, title, text })));

describe('a repository that says less', () => {
  it('is one of which most metrics of documents measure something', () => {
    const measured = [...findingsOf(whole).values()].filter(({ verdict }) => verdict === 'PASS');
    expect(measured.length).toBeGreaterThan(20);
    expect(SECTIONS.length).toBeGreaterThan(25);
  });

  it.each(Object.keys(DOCUMENTS).filter((path) => !EVIDENCE.has(path)))(
    'by %s is no better',
    async (path) => {
      expect(improved(whole, await reportOf(without(path)))).toEqual([]);
    },
  );

  it.each(SECTIONS)('by “$title” of $path is no better', async ({ path, text }) => {
    expect(improved(whole, await reportOf({ ...DOCUMENTS, [path]: text }))).toEqual([]);
  });
});

describe('a document that says nothing', () => {
  it.each([
    'README.md',
    'docs/model_card.md',
    'docs/DATASHEET.md',
    'data/README.md',
    'docs/adr/0003-nothing.md',
    'docs/CHANGELOG.md',
    'docs/SECURITY.md',
    'docs/requirements.txt',
    'notebooks/empty.ipynb',
    'metrics.json',
    'LICENSE',
    'fates-run.json',
    'tests/test_nothing.py',
    '.github/workflows/nothing.yml',
    'docs/bom.cdx.json',
    'docs/emissions.csv',
    'docs/risks.yml',
    'docs/threat-model.yml',
    'docs/IMPACT_ASSESSMENT.md',
    'docs/ETHICS_CHECKLIST.md',
  ])('changes nothing for the better: %s', async (path) => {
    const all: Readonly<Record<string, string>> = { ...DOCUMENTS, 'fates.yml': policyOf(OF_DOCUMENTS) };
    expect(improved(await reportOf(all), await reportOf({ ...all, [path]: '' }))).toEqual([]);
    const alone = Object.fromEntries([...EVIDENCE].map((each) => [each, all[each] ?? '']));
    expect(improved(await reportOf(alone), await reportOf({ ...alone, [path]: '' }))).toEqual([]);
  });
});
