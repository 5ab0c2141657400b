import { z } from 'zod';
import type { PersonalDataEvidence } from '../../evidence/document/data/personal/personal-data.ts';
import { exampleNote } from '../compare/files/example-files.ts';
import { COUNT_FACTS, found } from '../compare/files/found-in-files.ts';
import { defineMetric } from '../metric.ts';

const CLEAN: PersonalDataEvidence = {
  tables: 1,
  rows: 200,
  leftOut: 0,
  columns: 4,
  personal: [],
  findings: [],
};
const NOTE = exampleNote('predictions.csv', 'personal/data-in-table', 'column "contact"', 2);

function holding(rows: number): PersonalDataEvidence {
  const column = {
    path: 'predictions.csv',
    column: 'contact',
    holds: 'addresses of email',
    rows,
    filled: 200,
  };
  return { ...CLEAN, personal: [column], findings: [NOTE] };
}

export default defineMetric({
  ...COUNT_FACTS,
  id: 'ethics/personal-data',
  title: 'Personal data in committed tables',
  question:
    'How many columns of the tables that the policy binds hold addresses, accounts or numbers of persons?',
  formula:
    '#{columns of the evaluation, training and shifted tables whose share of rows with personal data is above `share`}',
  needs: ['personalData'],
  options: z.strictObject({
    share: z
      .number()
      .min(0)
      .max(1)
      .default(0)
      .describe('Columns with a larger share of such rows count. In [0, 1), default 0.'),
  }),
  references: [
    {
      title: 'NIST SP 800-122: Guide to Protecting the Confidentiality of PII',
      url: 'https://doi.org/10.6028/NIST.SP.800-122',
    },
    { title: 'Regulation (EU) 2016/679, Art. 5', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
  ],
  limitations: [
    'It knows email and telephone in international form, IBAN, payment cards, and national numbers of nine states; names, addresses and free descriptions of a person it does not see.',
    'Numbers without a proof of their own (telephone, cards, most national numbers) count only where at least 80 % of a column are such, so a few of them in a text are not seen.',
    'Of a field the first 2,000 bytes are looked at.',
    'Columns without any of these can still tell who somebody is when they are put together: see k-anonymity.',
  ],
  remedies: [
    'Take the column out of the table, or put a keyed hash in its place, before it is committed.',
    'Rewrite the history of the repository, or delete it where it was published: what was committed stays readable.',
  ],
  standards: ['NIST AI RMF MEASURE 2.10', 'EU AI Act Art. 10(2)(b)'],
  examples: [
    {
      title: 'ideal',
      table: 'table,columns,with personal data\npredictions.csv,4,0\n',
      files: { personalData: CLEAN },
      gives: 0,
      explanation: 'Four columns, and nothing in them that points at a person.',
    },
    {
      title: 'bad',
      table: 'table,columns,with personal data\npredictions.csv,4,1\n',
      files: { personalData: holding(200) },
      gives: 1,
      explanation: 'Every row has an address of email.',
    },
    {
      title: 'degenerate',
      table: 'table,columns,with personal data\npredictions.csv,4,1\n',
      files: { personalData: holding(1) },
      options: { share: 0.01 },
      gives: 0,
      explanation: 'One row of 200 has one, and the policy asks for more than one in a hundred.',
    },
  ],
  compute: ({ personalData: { personal, findings, columns, rows, leftOut, tables } }, { share }) => {
    const value = personal.filter((each) => each.rows > share * each.filled).length;
    return {
      status: 'measured',
      value,
      n: columns,
      counted: 'column',
      // What stands in rows that are none, nobody knows.
      ...(leftOut === 0
        ? { interval: [value, value] as const }
        : { interval: [value, columns] as const, doubtful: columns - value }),
      notes: [saidOf(rows, leftOut, tables)],
      ...found(findings),
    };
  },
});

function saidOf(rows: number, leftOut: number, tables: number): string {
  const where = tables === 1 ? 'one table' : `${tables} tables`;
  return leftOut === 0
    ? `All ${rows} rows of ${where} were looked at.`
    : `${rows} rows of ${where} were looked at; ${leftOut} have more or fewer fields than there are columns, and were not.`;
}
