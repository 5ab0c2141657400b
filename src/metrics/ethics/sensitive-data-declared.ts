import type { SensitiveDataEvidence } from '../../evidence/document/data/sensitive-data.ts';
import { exampleNote } from '../compare/files/example-files.ts';
import { ANSWERED, sharedOf } from '../compare/files/stated.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';

const AT = { path: 'DATASHEET.md', line: 12 };
const NOTE = exampleNote('DATASHEET.md', 'data/attribute-not-named', 'race');

function named(sex: boolean, race: boolean): { readonly sensitiveData: SensitiveDataEvidence } {
  const attributes = [
    sex ? { column: 'sex', at: AT } : { column: 'sex' },
    race ? { column: 'race', at: AT } : { column: 'race' },
  ];
  return { sensitiveData: { attributes, findings: sex && race ? [] : [NOTE] } };
}

export default defineMetric({
  ...ANSWERED,
  id: 'ethics/sensitive-data-declared',
  title: 'Sensitive data is declared',
  question:
    'Do the documents of the data name the sensitive attributes by which the policy tells people apart?',
  formula: '#{attributes of the policy that a document of the data names} / #{attributes of the policy}',
  needs: ['sensitiveData'],
  options: NO_OPTIONS,
  references: [
    {
      title: 'Gebru et al., Datasheets for Datasets (2021), questions on composition',
      url: 'https://doi.org/10.1145/3458723',
    },
    { title: 'Regulation (EU) 2016/679, Art. 9', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
  ],
  limitations: [
    'It looks for the name of the column as a word; what is said of it is for a reader to judge.',
    'Attributes that the data has and the policy does not name are not missed.',
  ],
  remedies: [
    'Say in the datasheet or dataset card which sensitive attributes the data has, which groups, and where they come from.',
  ],
  standards: ['NIST AI RMF MAP 2.3', 'ISO/IEC 42001:2023 A.7.4', 'EU AI Act Art. 10(2)(f)'],
  examples: [
    {
      title: 'ideal',
      table: 'attribute,named\nsex,yes\nrace,yes\n',
      files: named(true, true),
      gives: 1,
      explanation: 'The datasheet names both.',
    },
    {
      title: 'bad',
      table: 'attribute,named\nsex,\nrace,\n',
      files: named(false, false),
      gives: 0,
      explanation: 'It names neither.',
    },
    {
      title: 'degenerate',
      table: 'attribute,named\nsex,yes\nrace,\n',
      files: named(true, false),
      gives: 0.5,
      explanation: 'One of two.',
    },
  ],
  compute: ({ sensitiveData: { attributes, findings } }) =>
    sharedOf(
      attributes.filter(({ at }) => at !== undefined).length / attributes.length,
      attributes.length,
      findings,
    ),
});
