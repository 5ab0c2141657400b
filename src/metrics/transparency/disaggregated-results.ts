import { isReadable, notUnderstood } from '../compare/files/card-section.ts';
import { exampleCard, exampleCardNote } from '../compare/files/example-cards.ts';
import { ANSWERED, sharedOf } from '../compare/files/stated.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';

const NOT_SHOWN = exampleCardNote('card/no-results-by-group', 'race');

export default defineMetric({
  ...ANSWERED,
  id: 'transparency/disaggregated-results',
  title: 'Results by group in the card',
  question: 'For how many of the sensitive attributes does the card show how well the model works by group?',
  formula:
    'attributes and intersections of the policy that a table or a passage of results names, with at least two numbers, ÷ all of them',
  needs: ['modelCard'],
  options: NO_OPTIONS,
  references: [
    {
      title:
        'Mitchell et al. (2019), Model Cards for Model Reporting, section 4.7: quantitative analyses, unitary and intersectional',
      url: 'https://doi.org/10.1145/3287560.3287596',
    },
  ],
  limitations: [
    'An attribute is found by the name of its column and a short table of synonyms.',
    'Whether the numbers are right is for the metrics of claims.',
  ],
  remedies: [
    'Add a table with one row a group for each sensitive attribute; `fates card --write` makes that of each single attribute.',
  ],
  standards: ['NIST AI RMF MEASURE 2.11', 'EU AI Act Annex IV 3', 'EU AI Act Art. 13(3)(b)(v)'],
  examples: [
    {
      title: 'ideal',
      table: 'attribute,line\nsex,40\nrace,48\n',
      files: exampleCard(['results'], {
        groups: [
          { attributes: ['sex'], line: 40 },
          { attributes: ['race'], line: 48 },
        ],
      }),
      gives: 1,
      explanation: 'Both attributes have a table.',
    },
    {
      title: 'bad',
      table: 'attribute,line\nsex,40\nrace,\n',
      files: exampleCard(['results'], {
        groups: [
          { attributes: ['sex'], line: 40 },
          { attributes: ['race'], finding: NOT_SHOWN },
        ],
      }),
      gives: 0.5,
      explanation: 'One of two has a table.',
    },
    {
      title: 'degenerate',
      table: 'attribute,line\n',
      files: exampleCard(['results']),
      gives: 'insufficient',
      explanation: 'The policy names no sensitive attribute.',
    },
  ],
  compute: ({ modelCard }) => {
    const { groups } = modelCard;
    const shown = groups.filter((each) => 'line' in each);
    if (groups.length === 0) {
      return {
        status: 'insufficient',
        n: 0,
        needed: 1,
        reason: 'the policy names no sensitive attribute of this subject',
        hint: 'Name them under `attributes` of the evaluation table.',
      };
    }
    return shown.length < groups.length && !isReadable(modelCard)
      ? notUnderstood()
      : sharedOf(
          shown.length / groups.length,
          groups.length,
          groups.flatMap((each) => ('finding' in each ? [each.finding] : [])),
        );
  },
});
