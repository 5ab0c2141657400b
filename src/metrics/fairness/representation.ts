import { representation } from '../compare/representation.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';

const HALVES = { a: 0.5, b: 0.5 };

export default defineMetric({
  id: 'fairness/representation',
  title: 'Representation (participation to prevalence)',
  question:
    'Is a group rarer among the rows of the evaluation than in the population that the system serves?',
  formula: 'min_g (share of g in the table / share of g in the population)',
  unit: 'ratio',
  direction: 'higher',
  range: [0, 1],
  ideal: 1,
  scopes: ['attribute'],
  needs: ['labels', 'population'],
  tasks: ['binary', 'multiclass', 'regression'],
  fullGrade: 'computed',
  options: NO_OPTIONS,
  references: [
    {
      title:
        'Scott et al., Participation of women in clinical trials supporting FDA approval of cardiovascular drugs (2018)',
      url: 'https://doi.org/10.1016/j.jacc.2018.02.070',
    },
    {
      title:
        'Shahbazi et al., Representation bias in data: a survey on identification and resolution techniques (2023)',
      url: 'https://arxiv.org/abs/2203.11852',
    },
  ],
  limitations: [
    'It is no better than `population`: shares of a census say little of the people who apply, or fall ill.',
    'Clinical trials call .8 to 1.2 comparable; a group of few people can need more than its share to be measured at all.',
    'Every group counts, the smallest too, because a group that is too small is the finding. `minimum` has no say.',
    'It counts rows, not their quality: a group can be there with labels that are worse.',
  ],
  remedies: [
    'Collect rows of the group of the smallest part; sampling weights mend the shares, not the width of its intervals.',
    'Check the names where a part is 0: a group that is spelled differently in the policy has no rows.',
    'Until there are more, say in the model card for whom it was not evaluated.',
  ],
  standards: ['NIST AI RMF MAP 2.3', 'EU AI Act Article 10(3)'],
  lifecycle: 'stable',
  since: '1.0.0',
  examples: [
    {
      title: 'ideal',
      table: 'label,group\n1,a\n0,a\n1,b\n0,b\n',
      population: HALVES,
      gives: 1,
      explanation: 'Half of the rows for half of the population.',
    },
    {
      title: 'bad',
      table: 'label,group\n1,a\n0,a\n1,a\n0,b\n',
      population: HALVES,
      gives: 0.5,
      explanation: 'A quarter of the rows are of b, which is half of the population: .25 / .5.',
    },
    {
      title: 'degenerate',
      table: 'label,group\n1,a\n0,a\n1,c\n0,b\n',
      population: HALVES,
      gives: 'insufficient',
      explanation: 'The population has no share of c.',
    },
  ],
  compute: ({ labels, population }, _options, context) => representation(labels, population, context),
});
