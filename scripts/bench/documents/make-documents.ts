/** A repository of models with ten documents each, of the sizes that such documents have; every one has its own bytes. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readText } from '../../tree.ts';
import { SCRATCH } from '../process-usage.ts';

export const SUBJECTS = 100;

const SCENARIOS = '__tests__/scenarios';

/** The key under `documents:`, the file beside the model, the text that it is made after, and how often that is repeated. */
const DOCUMENTS = [
  ['model-card', 'MODEL_CARD.md', 'documents-card-complete/repository/models/MODEL_CARD.md', 4],
  ['datasheet', 'DATASHEET.md', 'documents-datasheet-consent/repository/DATASHEET.md', 8],
  ['dataset-card', 'data/README.md', 'documents-licences/repository/data/README.md', 1],
  ['croissant', 'croissant.json', 'documents-datasheet-consent/repository/croissant.json', 1],
  ['training-declaration', 'training.yml', 'documents-licences/repository/training-declaration.yml', 1],
  ['emissions', 'emissions.csv', 'documents-emissions-grams/repository/emissions.csv', 1],
  ['bill-of-materials', 'bom.cdx.json', 'documents-bom-of-this-model/repository/bom.cdx.json', 1],
  ['change-log', 'CHANGELOG.md', 'documents-environment/repository/CHANGELOG.md', 20],
  ['security-policy', 'SECURITY.md', 'documents-without-a-channel/repository/SECURITY.md', 10],
  ['notebooks', 'train.ipynb', 'documents-notebooks/repository/notebooks/train.ipynb', 1],
] as const;

const OF_DOCUMENTS = [
  'transparency/card-completeness',
  'transparency/datasheet-completeness',
  'transparency/dataset-metadata',
  'transparency/claims-confirmed',
  'ethics/data-licence',
  'ethics/emissions-declared',
  'ethics/intended-use',
  'accountability/training-declaration',
  'accountability/bill-of-materials',
  'accountability/change-log',
  'accountability/incident-channel',
  'accountability/notebook-order',
];

/** Cards of the Hub end with code; code is among what the Markdown parser is needed for. */
const USAGE = `
## How to get started with the model

\`\`\`python
import joblib

model = joblib.load("model.joblib")
print(model.predict([[38, 13, 40]]))
\`\`\`
`;

export interface DocumentTree {
  readonly folder: string;
  readonly documents: number;
  readonly megabytes: number;
  /** The policy that asks what the documents say, and the one that asks for accuracy alone. */
  readonly asking: string;
  readonly silent: string;
}

export function makeDocuments(): DocumentTree {
  const folder = join(SCRATCH, 'documents');
  const put = (path: string, text: string): number => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    return text.length;
  };
  const texts = DOCUMENTS.map(([, file, source, times]) => ({
    file,
    text: repeated(readText(`${SCENARIOS}/${source}`), times) + (file === 'MODEL_CARD.md' ? USAGE : ''),
  }));
  const ids = Array.from({ length: SUBJECTS }, (_, index) => `model-${String(index).padStart(3, '0')}`);
  let bytes = 0;
  for (const id of ids) {
    put(`${id}/predictions.csv`, `label,prediction\n${'1,1\n0,0\n0,1\n'.repeat(14)}`);
    for (const { file, text } of texts) {
      // White space at the end changes the bytes and means nothing in any of the formats.
      bytes += put(`${id}/${file}`, `${text}${' '.repeat(Number(id.slice(6)))}\n`);
    }
  }
  put('asking.yml', policyOf(ids, ['performance/accuracy', ...OF_DOCUMENTS]));
  put('silent.yml', policyOf(ids, ['performance/accuracy']));
  return {
    folder,
    documents: ids.length * texts.length,
    megabytes: bytes / 2 ** 20,
    asking: 'asking.yml',
    silent: 'silent.yml',
  };
}

/** A document has its front matter once. */
function repeated(text: string, times: number): string {
  const [head = ''] = /^---\n[^]*?\n---\n/u.exec(text) ?? [];
  return head + text.slice(head.length).repeat(times);
}

function policyOf(ids: readonly string[], metrics: readonly string[]): string {
  const subjects = ids.flatMap((id) => [
    `  - id: ${id}`,
    '    task: binary',
    `    evaluation: { table: ${id}/predictions.csv, label: label, prediction: prediction, positive: 1 }`,
    '    documents:',
    ...DOCUMENTS.map(([name, file]) => `      ${name}: ${id}/${file}`),
  ]);
  const requirements = metrics.map((metric) => `  - { metric: ${metric}, min: 0, level: advisory }`);
  return ['version: 1', 'subjects:', ...subjects, 'requirements:', ...requirements, ''].join('\n');
}
