import { z } from 'zod';
import { TOPIC_NAMES } from '../../evidence/document/card/kinds.ts';
import { notUnderstood } from '../compare/files/card-section.ts';
import { CARD_WEIGHTS } from '../compare/files/card-weights.ts';
import { exampleCard, exampleForeignCard } from '../compare/files/example-cards.ts';
import { ANSWERED, sharedOf } from '../compare/files/stated.ts';
import { defineMetric } from '../metric.ts';

export default defineMetric({
  ...ANSWERED,
  id: 'transparency/card-completeness',
  title: 'Completeness of the model card',
  question: 'How much of what a model card should answer does this one answer?',
  formula:
    'Σ weight of filled sections ÷ Σ weight of all; weights: intended use, results and limitations 3, contact and metrics 1, all others 2',
  needs: ['modelCard'],
  /** `sections`: those that count here; none named: all. */
  options: z.strictObject({ sections: z.array(z.enum(TOPIC_NAMES)).max(12).default([]) }),
  references: [
    {
      title: 'Mitchell et al. (2019), Model Cards for Model Reporting',
      url: 'https://doi.org/10.1145/3287560.3287596',
    },
    {
      title: 'Hugging Face: Annotated Model Card Template',
      url: 'https://huggingface.co/docs/hub/model-card-annotated',
    },
  ],
  limitations: [
    'A section counts as filled when enough words are left without placeholders; whether they are true is not looked at.',
    'Headings are understood by a table of English synonyms; of other headings nothing is counted.',
  ],
  remedies: [
    'Answer the question of each missing section; `fates init --documents` writes a template with all of them.',
  ],
  standards: [
    'NIST AI RMF MEASURE 2.8',
    'NIST AI RMF MEASURE 2.9',
    'EU AI Act Art. 13',
    'ISO/IEC 42001:2023 A.6.2.7',
    'ISO/IEC 42001:2023 A.8.2',
  ],
  examples: [
    {
      title: 'ideal',
      table: 'sections,filled\n12,12\n',
      files: exampleCard(TOPIC_NAMES),
      gives: 1,
      explanation: 'Every section answers its question.',
    },
    {
      title: 'bad',
      table: 'section,weight\ndetails,2\nintended-use,3\n',
      files: exampleCard(['details', 'intended-use']),
      gives: 0.2,
      explanation: 'Two sections with a weight of 5 are filled, of 25.',
    },
    {
      title: 'degenerate',
      table: 'sections,understood\n12,0\n',
      files: exampleForeignCard(),
      gives: 'insufficient',
      explanation: 'No heading is understood: what is there is not known.',
    },
  ],
  compute: ({ modelCard: { sections, isUnderstood } }, { sections: asked }) => {
    const counted = sections.filter(({ topic }) => asked.length === 0 || asked.includes(topic));
    const filled = counted.filter(({ state }) => state === 'filled');
    const weightOf = (some: typeof sections): number =>
      some.reduce((sum, { topic }) => sum + CARD_WEIGHTS[topic].weight, 0);
    return isUnderstood
      ? {
          ...sharedOf(
            weightOf(filled) / weightOf(counted),
            counted.length,
            counted.flatMap(({ finding }) => finding ?? []),
            'section',
          ),
        }
      : notUnderstood();
  },
});
