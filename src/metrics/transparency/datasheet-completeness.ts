import { exampleDatasheet, exampleForeign } from '../compare/files/example-datasheet.ts';
import { ANSWERED, sharedOf } from '../compare/files/stated.ts';
import { notUnderstood } from '../compare/files/understood.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';

export default defineMetric({
  ...ANSWERED,
  id: 'transparency/datasheet-completeness',
  title: 'Completeness of the datasheet',
  question: 'Which share of the questions of its form does the documentation of the data answer?',
  formula:
    '#{questions that are answered} / #{questions of the form}: 57 of a datasheet, those with a section in the template of a dataset card; of several forms the best',
  needs: ['datasheet'],
  options: NO_OPTIONS,
  references: [
    { title: 'Gebru et al., Datasheets for Datasets (2021)', url: 'https://doi.org/10.1145/3458723' },
    {
      title: 'Hugging Face Hub: Dataset cards',
      url: 'https://huggingface.co/docs/hub/datasets-cards',
    },
  ],
  limitations: [
    'It counts answers and does not read them: whether they are true, nobody but their author can say.',
    'Answers of all documents of the data count together, also where they are of two data sets.',
    'It knows questions and headings in English.',
  ],
  remedies: [
    'Answer the questions that the findings name, one by one; where one does not apply, write why.',
    'Take out placeholders and the template’s own sentences: they count as nothing.',
  ],
  standards: ['NIST AI RMF MAP 2.3', 'ISO/IEC 42001:2023 A.7.2', 'EU AI Act Annex IV 2(d)'],
  examples: [
    {
      title: 'ideal',
      table: 'questions,answered\n57,57\n',
      files: exampleDatasheet(57),
      gives: 1,
      explanation: 'Every question has an answer.',
    },
    {
      title: 'bad',
      table: 'questions,answered\n57,0\n',
      files: exampleDatasheet(0),
      gives: 0,
      explanation: 'The template, and nothing in it.',
    },
    {
      title: 'degenerate',
      table: 'headings,known\n9,0\n',
      files: exampleForeign(),
      gives: 'insufficient',
      explanation: 'A card in another language is not understood; that is not the same as empty.',
    },
  ],
  compute: ({ datasheet }) =>
    notUnderstood(datasheet) ??
    sharedOf(datasheet.filled / datasheet.questions, datasheet.questions, datasheet.findings, 'question'),
});
