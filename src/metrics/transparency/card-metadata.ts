import { exampleCard, exampleCardNote } from '../compare/files/example-cards.ts';
import { ANSWERED, sharedOf } from '../compare/files/stated.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';

const NAMES = ['license', 'library_name', 'pipeline_tag', 'tags', 'datasets', 'metrics', 'model-index'];

function exampleFields(valid: number): ReturnType<typeof exampleCard> {
  const finding = exampleCardNote('card/missing-field', 'it is not filled');
  return exampleCard([], {
    fields: NAMES.map((name, at) =>
      at < valid ? { name, state: 'valid' as const } : { name, state: 'missing' as const, finding },
    ),
  });
}

export default defineMetric({
  ...ANSWERED,
  id: 'transparency/card-metadata',
  title: 'Metadata of the model card',
  question: 'How many of the fields that programs read from a card are filled and valid?',
  formula: 'valid fields ÷ 7: license, library_name, pipeline_tag, tags, datasets, metrics, model-index',
  needs: ['modelCard'],
  options: NO_OPTIONS,
  references: [
    {
      title: 'Hugging Face: Model Cards, model card metadata',
      url: 'https://huggingface.co/docs/hub/model-cards#model-card-metadata',
    },
  ],
  limitations: [
    'A field is checked for its form; whether the data set that it names exists is not looked up.',
    'Cards of other formats than Markdown have no such fields.',
  ],
  remedies: ['Write the fields in YAML between `---` lines at the top of the card.'],
  standards: ['NIST AI RMF MEASURE 2.8', 'ISO/IEC 42001:2023 A.6.2.7'],
  examples: [
    {
      title: 'ideal',
      table: 'fields,valid\n7,7\n',
      files: exampleFields(7),
      gives: 1,
      explanation: 'All seven are filled in their form.',
    },
    {
      title: 'bad',
      table: 'fields,valid\n7,0\n',
      files: exampleFields(0),
      gives: 0,
      explanation: 'There is no metadata at all.',
    },
    {
      title: 'degenerate',
      table: 'format,fields\nCycloneDX,0\n',
      files: exampleCard(['details'], { format: 'cyclonedx' }),
      gives: 'insufficient',
      explanation: 'The format has no such fields.',
    },
  ],
  compute: ({ modelCard: { fields } }) => {
    const valid = fields.filter(({ state }) => state === 'valid');
    return fields.length === 0
      ? {
          status: 'insufficient',
          n: 0,
          needed: 1,
          reason: 'the card is JSON, which has none of these fields',
          hint: 'Ask this of cards in Markdown only.',
        }
      : sharedOf(
          valid.length / fields.length,
          fields.length,
          fields.flatMap(({ finding }) => finding ?? []),
          'field',
        );
  },
});
