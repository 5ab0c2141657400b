import { wilsonInterval } from '../../stats/wilson.ts';
import { tooFewRows } from '../compare/tables/too-few-rows.ts';
import { byGroup } from '../compare/group-table.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';

export default defineMetric({
  id: 'security/out-of-range-share',
  title: 'Out-of-range share',
  question: 'On how many rows does the model have to say something about values that it has never seen?',
  formula:
    'rows with a number outside [min, max] of training, a category that training lacks, or a gap where training has none / rows',
  unit: 'share',
  direction: 'lower',
  range: [0, 1],
  ideal: 0,
  scopes: ['overall'],
  needs: ['ranges'],
  tasks: ['binary', 'multiclass', 'regression'],
  fullGrade: 'computed',
  options: NO_OPTIONS,
  references: [
    {
      title: 'Breck, Polyzotis, Roy, Whang, Zinkevich, Data validation for machine learning (2019)',
      url: 'https://mlsys.org/Conferences/2019/doc/2019/167.pdf',
    },
  ],
  limitations: [
    'Each column is looked at alone: a row inside every range can still be a combination that nobody has seen.',
    'One wild value in training widens its range to where no other row is; look at the drift metrics beside it.',
    'A column is numbers when all of its training values are; one word among them makes every new number an unseen category.',
  ],
  remedies: [
    'Read the parts: a single column with most of the rows is usually a unit, a code list or a parser that changed.',
    'Have the service refuse or pass on to a person what lies outside, and count how often it does.',
    'Collect training rows from where the new values come from before the model decides about them.',
  ],
  standards: ['NIST AI RMF MEASURE 2.4', 'NIST AI RMF MEASURE 2.6'],
  lifecycle: 'stable',
  since: '1.0.0',
  examples: [
    {
      title: 'ideal',
      table: 'label,age,town\n0,20,A\n1,60,B\n',
      training: 'age,town\n18,A\n70,B\n',
      gives: 0,
      explanation: 'Ages within 18 to 70, towns that are known.',
    },
    {
      title: 'bad',
      table: 'label,age,town\n0,17,A\n1,60,C\n0,71,D\n1,30,A\n',
      training: 'age,town\n18,A\n70,B\n',
      gives: 0.75,
      explanation: 'Three of four rows have an age or a town, or both, that training does not reach.',
    },
    {
      title: 'degenerate',
      table: 'label,x\n0,1\n1,2\n',
      training: 'y\n1\n2\n',
      gives: 'insufficient',
      explanation: 'The tables share no feature.',
    },
  ],
  compute: ({ ranges: { rows, outside, features, unknown } }, _options, { minimum }) => {
    if (features.length === 0) {
      return {
        status: 'insufficient',
        n: 0,
        needed: 1,
        reason: 'the training and the evaluation table share no feature whose range can be told',
        hint: 'Write the features into both tables under the same names, or name them as `features`.',
      };
    }
    const left = unknown.map((column) => JSON.stringify(column)).join(', ');
    return (
      tooFewRows(minimum.group, { evaluation: rows }) ?? {
        status: 'measured',
        value: outside / rows,
        n: rows,
        interval: wilsonInterval(outside / rows, rows, minimum.confidence),
        parts: byGroup(
          features.map(({ column, outside: own }) => ({
            group: [column],
            n: rows,
            value: own / rows,
            interval: wilsonInterval(own / rows, rows, minimum.confidence),
          })),
        ),
        ...(unknown.length === 0
          ? {}
          : { notes: [`More than 10,000 categories in training, so not looked at: ${left}.`] }),
      }
    );
  },
});
