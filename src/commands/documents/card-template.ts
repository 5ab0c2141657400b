import { TOPIC_NAMES } from '../../evidence/document/card/kinds.ts';
import { CARD_TOPICS } from '../../evidence/document/card/topics.ts';
import type { DocumentTemplate, Known } from './template.ts';
import { ask, beside, fact, yaml } from './template.ts';

export const CARD_TEMPLATE: DocumentTemplate = {
  name: 'model-card',
  path: ({ model }) => beside(model, 'MODEL_CARD.md'),
  text: (known) => `${metadata(known)}
# Model card: ${fact(known.id)}

${ask('What is this model, in one sentence?')}

${TOPIC_NAMES.map((topic) => `## ${CARD_TOPICS[topic].title}\n\n${ask(CARD_TOPICS[topic].question)}\n${topic === 'results' ? MEASURED : ''}`).join('\n')}
${facts(known)}`,
};

/** Where `fates card --write` puts what was measured. */
const MEASURED = '\n<!-- fates:begin -->\n<!-- fates:end -->\n';

const TAGS: ReadonlyMap<string, string> = new Map([
  ['binary', 'tabular-classification'],
  ['multiclass', 'tabular-classification'],
  ['regression', 'tabular-regression'],
]);

function metadata({ task, metrics }: Known): string {
  const tag = TAGS.get(task);
  const measures = metrics
    .filter((id) => id.startsWith('performance/'))
    .map((id) => yaml(id.slice('performance/'.length)));
  return `---
license: # Under which licence? An identifier, as apache-2.0, or other with license_name and license_link.
library_name: # Which library loads the model, as sklearn?
pipeline_tag: ${tag ?? '# Which task, as tabular-classification?'}
tags: # By which words is it found?
datasets: # From which data sets did it learn?
metrics: ${measures.length === 0 ? '# Which measures were chosen?' : `[${measures.join(', ')}]`}
model-index: # Which results, as a list of models with name and results?
---
`;
}

/** Apart from the answers: what a program knows answers no question of a card. */
function facts({ id, task, model, modelFormat, table, label, training, attributes, metrics }: Known): string {
  const rows: readonly (readonly [string, string])[] = [
    ['Subject of the policy', id],
    ['Task of the policy', task],
    ['File of the model', model ?? ''],
    ['Format of that file', modelFormat ?? ''],
    ['Table of the evaluation', table],
    ['Column of the truth', label],
    ['Table of the training', training ?? ''],
    ['Columns that are sensitive', attributes.join(', ')],
    ['Required measures', metrics.join(', ')],
  ];
  const known = rows.filter(([, value]) => value !== '');
  return `## What the gate knows

| fact | from the policy and the files |
| ---- | ----------------------------- |
${known.map(([name, value]) => `| ${name} | ${value.length > 120 ? `${fact(value)} …` : fact(value)} |`).join('\n')}
`;
}
