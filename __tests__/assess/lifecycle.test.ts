import { describe, expect, it } from '@jest/globals';
import { assess } from '../../src/assess.ts';
import { loadFileExaminers } from '../../src/assess/files/load-examiners.ts';
import { FRAMES } from '../../src/lifecycle/frames.ts';
import { metricsOf } from '../../src/lifecycle/metrics-of.ts';
import type { FrameReport } from '../../src/lifecycle/frame-report.ts';
import { METRICS } from '../../src/metrics/registry.ts';
import type { Metric } from '../../src/metrics/metric.ts';
import type { Changes } from '../../src/discover/touched.ts';
import { renderReportJson } from '../../src/render/report-json.ts';
import type { Report } from '../../src/report/report.ts';
import { reportSchema } from '../../src/report/schema.ts';
import type { MemoryFiles } from './memory-world.ts';
import { manifestOf, recorded } from './run-manifest.ts';
import { INPUTS, memoryPorts } from './memory-world.ts';

const TABLE = `sex,label,prediction\n${'f,1,1\nf,0,0\nm,1,1\nm,0,1\n'.repeat(20)}`;
const CARD =
  '# Model card\n\n## Intended use\n\nIt sorts letters of customers by what they ask for, in one office.\n';

const policyOf = (more: string): string => `version: 1
${more}subjects:
  - id: letters
    task: binary
    model: models/m.json
    evaluation: { table: p.csv, label: label, prediction: prediction, positive: 1, attributes: [sex] }
requirements:
  - { metric: performance/accuracy, min: 0.5 }
  - { metric: fairness/demographic-parity-difference, on: sex, max: 0.1 }
  - { metric: accountability/incident-channel, min: 1 }
  - { metric: ethics/intended-use, min: 1 }
`;

const filesOf = (more: string): MemoryFiles => ({
  'fates.yml': policyOf(more),
  'p.csv': TABLE,
  'models/m.json': '{"weights": [1, 2]}',
  'models/MODEL_CARD.md': CARD,
  'SECURITY.md': 'Write to safety@example.org.',
});

const ASKED = 'report: { lifecycle: true }\n';
const OTHER = 'report: { lifecycle: false }\n';

const MODEL = '    model: models/m.json\n';
const SECRET = `import os\nkey = "AKIA${'QYLPMN5HHHFPZAM2'}"\nos.system("ls")\n`;
/** `os.system`, called with a word. */
const PICKLE = "cposix\nsystem\n(S'id'\ntR.";

const BROUGHT: Changes = {
  kind: 'files',
  files: [{ path: 'x.pkl' }, { path: 'p.csv' }],
  isUntracked: () => false,
};

const tableOnly = (more: string): string => `version: 1
${more}subjects:
  - id: letters
    task: binary
    evaluation: { table: p.csv, label: label, prediction: prediction, positive: 1, attributes: [sex] }
requirements:
  - { metric: performance/accuracy, min: 0.5 }
`;

const CLAIM = `${CARD}\n## Evaluation\n\nIt has an accuracy of 0.99 on the test set, and 0.98 for women.\n`;
const BOM = '{"bomFormat":"CycloneDX","specVersion":"1.6","components":[{"type":"machine-learning-model"}]}';

async function reportOf(files: MemoryFiles, metrics: readonly Metric[] = METRICS): Promise<Report> {
  return await assess(INPUTS, { ...memoryPorts(files), files: loadFileExaminers, metrics });
}

/** What is not about the frames, and not about the bytes of the policy that asks for them. */
function apartFromFrames(report: Report): unknown {
  const { digest: _, policy, subjects, ...rest } = report;
  const { sha256: __, ...same } = policy;
  return { ...rest, policy: same, subjects: subjects.map(({ lifecycle: ___, ...subject }) => subject) };
}

describe('a policy that asks for the frames', () => {
  it('gets them beside the same findings, scores and verdict', async () => {
    const [without, asked] = [await reportOf(filesOf(OTHER)), await reportOf(filesOf(ASKED))];
    expect(without.subjects[0]?.lifecycle).toBeUndefined();
    expect(asked.subjects[0]?.lifecycle?.map(({ frame }) => frame)).toEqual(FRAMES.map(({ id }) => id));
    expect(asked.verdict).toBe('fail');
    expect(JSON.parse(JSON.stringify(apartFromFrames(asked)))).toEqual(
      JSON.parse(JSON.stringify(apartFromFrames(without))),
    );
  });

  it.each([
    ['a document that cannot be read', { 'training-declaration.yml': ']: [' }, ''],
    ['a claim that is contradicted', { 'models/MODEL_CARD.md': CLAIM }, ''],
    ['a bill of materials of another model', { 'bom.cdx.json': BOM, CODEOWNERS: '* \n' }, ''],
    ['a secret in the code, and no model', { 'train.py': SECRET, 'models/train.py': SECRET }, MODEL],
    ['a pickle that runs a command, and no model', { 'x.pkl': PICKLE, 'models/x.pkl': PICKLE }, MODEL],
  ])('gets them beside the same, whatever the frames look at: %s', async (_, further, left) => {
    const given = (more: string): MemoryFiles => {
      const { 'fates.yml': policy, ...files } = filesOf(more);
      return { ...files, ...further, 'fates.yml': String(policy).replace(left, '') };
    };
    const [without, asked] = [await reportOf(given(OTHER)), await reportOf(given(ASKED))];
    expect(JSON.parse(JSON.stringify(apartFromFrames(asked)))).toEqual(
      JSON.parse(JSON.stringify(apartFromFrames(without))),
    );
  });

  it.each([
    ['training data', `${TABLE}f,1,1\n`],
    ['training data that break off', 'sex,label\n"f,1'],
  ])(
    'has the findings of a policy that asks nothing of them, and lists what was read: %s',
    async (_, text) => {
      const given = (more: string): MemoryFiles => {
        const { 'fates.yml': policy, ...files } = filesOf(more);
        const bound = String(policy).replace(MODEL, `${MODEL}    training: { table: train.csv }\n`);
        const [model, table] = ['models/m.json', 'p.csv'].map((path) => recorded(path, String(files[path])));
        const run = {
          inputs: model === undefined ? [] : [model],
          outputs: table === undefined ? [] : [table],
        };
        const manifest = manifestOf('evaluation', run);
        return { ...files, 'fates.yml': bound, 'train.csv': text, 'fates-run.json': manifest };
      };
      const [without, asked] = [await reportOf(given(OTHER)), await reportOf(given(ASKED))];
      expect(without.subjects[0]?.properties[0]?.findings[0]?.grade).toBe('reproduced');
      expect(asked.subjects[0]?.properties).toEqual(without.subjects[0]?.properties);
      expect([asked.score, asked.verdict]).toEqual([without.score, without.verdict]);
      const { files = [], problems = [] } = asked.subjects[0] ?? {};
      expect([...files, ...problems].some(({ path }) => path === 'train.csv')).toBe(true);
    },
  );

  it('does not hide a dangerous model that no subject has', async () => {
    const files = { 'p.csv': TABLE, 'x.pkl': PICKLE };
    const [without, asked] = await Promise.all(
      [OTHER, ASKED].map((more) =>
        assess(
          { ...INPUTS, changes: BROUGHT },
          {
            ...memoryPorts({ ...files, 'fates.yml': tableOnly(more) }),
            files: loadFileExaminers,
          },
        ),
      ),
    );
    expect(without?.unbound).toBeDefined();
    expect(asked?.unbound).toEqual(without?.unbound);
    expect(asked?.verdict).toBe(without?.verdict);
  });

  it('has a report that reads back', async () => {
    const read = reportSchema.safeParse(JSON.parse(renderReportJson(await reportOf(filesOf(ASKED)))));
    expect(read.error).toBeUndefined();
    expect(read.data?.subjects[0]?.lifecycle).toHaveLength(FRAMES.length);
  });

  it('shows what was found, declared, too little, and what is missing, by what was measured', async () => {
    const { subjects } = await reportOf(filesOf(ASKED));
    const states = new Map(
      (subjects[0]?.lifecycle ?? []).flatMap(({ groups }: FrameReport) =>
        groups.flatMap(({ criteria }) => criteria.map(({ id, state }) => [id, state] as const)),
      ),
    );
    expect(states.get('2-measured')).toBe('found');
    expect(states.get('4-groups')).toBe('found');
    expect(states.get('0-purpose')).toBe('declared');
    expect(states.get('9-incidents')).toBe('declared');
    expect(states.get('6-card')).toBe('short');
    expect(states.get('9-monitoring')).toBe('missing');
    expect(states.get('data-2')).toBe('unseen');
  });

  it('has them for a subject whose table is not there: what documents say is read all the same', async () => {
    const { 'p.csv': _, ...files } = filesOf(ASKED);
    const [mltrl] = (await reportOf(files)).subjects[0]?.lifecycle ?? [];
    const states = mltrl?.groups.flatMap(({ criteria }) => criteria.map(({ id, state }) => [id, state]));
    expect(states).toContainEqual(['0-purpose', 'declared']);
    expect(states).toContainEqual(['2-measured', 'missing']);
  });
});

describe('what is measured for the frames', () => {
  it('is measured once, whoever asks', async () => {
    const counts = new Map<string, number>();
    const counting = METRICS.map(
      (metric): Metric => ({
        ...metric,
        run: (...given) => {
          counts.set(metric.id, (counts.get(metric.id) ?? 0) + 1);
          return metric.run(...given);
        },
      }),
    );
    await reportOf(filesOf(ASKED), counting);
    expect(counts.get('ethics/intended-use')).toBe(1);
    expect(counts.get('accountability/incident-channel')).toBe(1);
    for (const id of metricsOf(FRAMES)) {
      expect([id, counts.get(id) ?? 0]).toEqual([id, Math.min(1, counts.get(id) ?? 0)]);
    }
  });
});
