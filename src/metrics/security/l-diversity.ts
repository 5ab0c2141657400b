import { z } from 'zod';
import { CLASS_FACTS, classMeasure, COARSEN, COLUMNS, TABLE } from '../compare/tables/class-measure.ts';
import { defineMetric } from '../metric.ts';

export default defineMetric({
  ...CLASS_FACTS,
  id: 'security/l-diversity',
  title: 'l-diversity',
  question: 'How many sensitive values are possible for somebody whose quasi-identifiers are known?',
  formula:
    'fewest distinct values of the option `sensitive` in a class of rows that agree in all columns of the option `columns`',
  options: z.strictObject({
    columns: COLUMNS,
    sensitive: z.string().min(1).describe('Column whose value nobody should be able to learn.'),
    table: TABLE,
  }),
  references: [
    {
      title:
        'Machanavajjhala, Kifer, Gehrke, Venkitasubramaniam, l-diversity: privacy beyond k-anonymity (2007)',
      url: 'https://doi.org/10.1145/1217299.1217302',
    },
  ],
  limitations: [
    'It is distinct l-diversity: two values of which one has 99 of 100 rows count as two.',
    'Values that differ and mean nearly the same (two stages of one disease) count as different.',
  ],
  remedies: [COARSEN, 'Merge rare sensitive values, or leave the column out of what is committed.'],
  examples: [
    {
      title: 'ideal',
      table: 'label,town,illness\n0,A,flu\n1,A,gout\n0,B,flu\n1,B,gout\n',
      options: { columns: ['town'], sensitive: 'illness' },
      gives: 2,
      explanation: 'Both illnesses in both towns. (There is no highest value.)',
    },
    {
      title: 'bad',
      table: 'label,town,illness\n0,A,flu\n1,A,gout\n0,B,gout\n1,B,gout\n',
      options: { columns: ['town'], sensitive: 'illness' },
      gives: 1,
      explanation: 'Everybody in B has gout, though B has two rows.',
    },
    {
      title: 'degenerate',
      table: 'label,town,illness\n0,A,\n1,A,\n',
      options: { columns: ['town'], sensitive: 'illness' },
      gives: 1,
      explanation: 'An empty field is one value.',
    },
  ],
  compute: ({ classes }, options) => classMeasure(classes, options, 'fewestValues'),
});
