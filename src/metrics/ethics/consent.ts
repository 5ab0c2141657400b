import { exampleDatasheet, exampleForeign } from '../compare/files/example-datasheet.ts';
import { ANSWERED, sharedOf } from '../compare/files/stated.ts';
import { notUnderstood } from '../compare/files/understood.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';

const ASKED = ['collection/notified', 'collection/consent', 'collection/revoke'];

export default defineMetric({
  ...ANSWERED,
  id: 'ethics/consent',
  title: 'Consent of the people in the data',
  question:
    'Do the documents of the data say whether people were told, whether they agreed, and how they take that back?',
  formula: '#{notification, consent, withdrawal that are answered} / 3',
  needs: ['datasheet'],
  options: NO_OPTIONS,
  references: [
    {
      title: 'Gebru et al., Datasheets for Datasets (2021), questions on collection',
      url: 'https://doi.org/10.1145/3458723',
    },
    { title: 'Regulation (EU) 2016/679, Art. 7', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
  ],
  limitations: [
    'An answer counts whichever it is: “No, nobody was asked” is an answer, and a reader has to judge it.',
    'Consent is one lawful ground of several; that another one holds, the datasheet has to say.',
  ],
  remedies: [
    'Answer the three questions in the datasheet; where the data is on nobody, write that.',
    'Ask the owner of the data what people were told when it was collected.',
  ],
  standards: ['NIST AI RMF MEASURE 2.10', 'ISO/IEC 42001:2023 A.7.3', 'EU AI Act Art. 10(2)(b)'],
  examples: [
    {
      title: 'ideal',
      table: 'question,answered\nnotified,yes\nconsent,yes\nwithdrawal,yes\n',
      files: exampleDatasheet(57, ASKED),
      gives: 1,
      explanation: 'All three are answered.',
    },
    {
      title: 'bad',
      table: 'question,answered\nnotified,\nconsent,\nwithdrawal,\n',
      files: exampleDatasheet(20),
      gives: 0,
      explanation: 'The datasheet answers twenty questions, and none of these.',
    },
    {
      title: 'degenerate',
      table: 'headings,known\n9,0\n',
      files: exampleForeign(),
      gives: 'insufficient',
      explanation: 'Nothing in the card is understood.',
    },
  ],
  compute: ({ datasheet }) =>
    notUnderstood(datasheet) ??
    sharedOf(
      ASKED.filter((id) => datasheet.answered.some((each) => each.id === id)).length / ASKED.length,
      ASKED.length,
      datasheet.findings.filter(({ message }) => ASKED.some((id) => message.endsWith(`(${id})`))),
      'question',
    ),
});
