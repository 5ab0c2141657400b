import { z } from 'zod';
import { CLASS_FACTS, classMeasure, COARSEN, COLUMNS, TABLE } from '../compare/tables/class-measure.ts';
import { defineMetric } from '../metric.ts';

export default defineMetric({
  ...CLASS_FACTS,
  id: 'security/k-anonymity',
  title: 'k-anonymity',
  question: 'How many rows share the quasi-identifiers of the person who is easiest to find?',
  formula: 'rows of the smallest class of rows that agree in all columns of the option `columns`',
  options: z.strictObject({ columns: COLUMNS, table: TABLE }),
  references: [
    {
      title: 'Sweeney, k-anonymity: a model for protecting privacy (2002)',
      url: 'https://doi.org/10.1142/S0218488502001648',
    },
  ],
  limitations: [
    'It knows the columns that you name, not what an attacker knows: each column that is left out is assumed to be secret.',
    'A class whose rows all have the same sensitive value gives it away whatever its size: see l-diversity.',
    'Two rows of one person count as two.',
  ],
  remedies: [
    COARSEN,
    'Leave out the rows of the smallest classes, and say so: a committed table cannot be called back.',
  ],
  examples: [
    {
      title: 'ideal',
      table: 'label,age,town\n0,20-30,A\n1,20-30,A\n0,30-40,B\n1,30-40,B\n',
      options: { columns: ['age', 'town'] },
      gives: 2,
      explanation: 'Every row has a double. (There is no highest value.)',
    },
    {
      title: 'bad',
      table: 'label,age,town\n0,20-30,A\n1,20-30,A\n0,30-40,B\n',
      options: { columns: ['age', 'town'] },
      gives: 1,
      explanation: 'Whoever knows that somebody of 30 to 40 lives in B has found the row.',
    },
    {
      title: 'degenerate',
      table: 'label,age,town\n0,,\n1,,\n',
      options: { columns: ['age', 'town'] },
      gives: 2,
      explanation: 'Empty fields are a value like any other: these two rows are alike.',
    },
  ],
  compute: ({ classes }, options) => classMeasure(classes, options, 'smallest'),
});
