import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyText } from '../policy/any-text.ts';
import { parse } from 'yaml';
import { inferColumns } from '../../src/discover/columns.ts';
import { type InferredTable, suggestPolicy } from '../../src/discover/suggest.ts';
import { advisoryPolicy } from '../../src/policy/advisory.ts';
import { CATALOGUE, policyIn } from '../policy/stub-catalogue.ts';

const SCHEMA = 'https://example.org/policy.schema.json';

function table(path: string, columns: Readonly<Record<string, readonly string[]>>): InferredTable {
  const sampled = Object.entries(columns).map(([name, values]) => ({ name, values }));
  return {
    path,
    rows: sampled[0]?.values.length ?? 0,
    header: Object.keys(columns),
    columns: inferColumns(sampled),
  };
}

const USUAL = {
  label: ['0', '1', '1'],
  prediction: ['1', '1', '0'],
  score: ['0.9', '0.8', '0.2'],
  sex: ['F', 'M', 'F'],
};

function textOf(tables: readonly InferredTable[]): string {
  const { text } = suggestPolicy(tables, SCHEMA);
  if (text === null) {
    throw new Error('expected a suggestion');
  }
  return text;
}

describe('the policy that is suggested', () => {
  it('is commented, begins with the line that editors complete from, and is what was inferred', async () => {
    const usual = table('evaluation/predictions.csv', USUAL);
    const text = textOf([usual]);
    expect(text).toBe(`# yaml-language-server: $schema=${SCHEMA}
# What must hold for the models of this repository, and on which files that is measured.
# Written by \`fates init\` from a sample of each table. Check every line: what was inferred can be wrong.
# \`fates check\` validates it, \`fates assess\` judges by it, \`fates metrics\` lists what can be required.

version: 1
# Shipped requirements to start from: baseline, strict or fates-mlops. Your own go under \`requirements:\`, and
# one on the same metric and place replaces the shipped one:
#   requirements:
#     - metric: fairness/equalized-odds-difference
#       max: 0.1
#       because: Who decided this, and why.
extends:
  - baseline
subjects:
  - id: predictions
    # Inferred: the truth has two values.
    task: binary
    evaluation:
      # 3 rows were sampled. Columns: "label", "prediction", "score", "sex".
      table: evaluation/predictions.csv
      # Column of the truth: its name is a known one for the truth, and it has values.
      label: label
      # Column of the decision: its name is a known one for the decision, and it has values.
      prediction: prediction
      # Column of the probability of the positive class: its name is a known one for the score, and it has numbers from 0 to 1 only.
      score: score
      # The class that the rates count: its values are a known pair.
      positive: "1"
      # Assumed: change it to negative if people want the other outcome.
      favourable: positive
      # Sensitive attributes by their known names, with the groups of the sample:
      #   "sex": "F", "M"
      attributes:
        - sex
`);
    expect((await policyIn(text)).subjects).toEqual(suggestPolicy([usual], SCHEMA).subjects);
  });

  it('is the one that advisory mode judges by', async () => {
    const { subjects } = suggestPolicy([table('p.csv', USUAL)], SCHEMA);
    const policy = advisoryPolicy(subjects, CATALOGUE);
    const written = await policyIn(textOf([table('p.csv', USUAL)]));
    expect(policy.subjects).toEqual(written.subjects);
    expect(policy.requirements.map(({ id }) => id)).toEqual(written.requirements.map(({ id }) => id));
    expect(new Set(policy.requirements.map(({ level }) => level))).toEqual(new Set(['advisory']));
  });

  it('assumes a threshold only where there is a score and no decision, and says so', async () => {
    const { prediction: _, ...without } = USUAL;
    const text = textOf([table('p.csv', without)]);
    expect(text).toContain(
      '# Assumed, because no decision column was found: write the threshold that you deploy.\n      threshold: 0.5',
    );
    expect((await policyIn(text)).subjects[0]?.evaluation.threshold).toBe(0.5);
  });

  it('asks for the positive class where the values do not say it, and does not judge that table', async () => {
    const coded = table('p.csv', { label: ['good', 'bad'], prediction: ['bad', 'good'], sex: ['F', 'M'] });
    const { text, subjects } = suggestPolicy([coded], SCHEMA);
    expect(text).toContain('To be completed: `positive: …`');
    expect(text).toContain('"good", "bad"');
    expect(subjects).toEqual([]);
    await policyIn(text ?? '');
  });

  it('lists the tables that it does not understand, with what was seen', () => {
    const { text, notTaken } = suggestPolicy(
      [
        table('p.csv', USUAL),
        table('data/train.csv', { a: ['1'], b: ['2'] }),
        table('x.csv', { label: ['0', '1'], c: ['2', '3'] }),
      ],
      SCHEMA,
    );
    expect(notTaken.map(({ path }) => path)).toEqual(['data/train.csv', 'x.csv']);
    expect(text).toContain(
      '#   "data/train.csv": truth not inferred: no column has a known name for the truth; seen: "a", "b"\n',
    );
    expect(text).toContain('#   "x.csv": decision not inferred');
  });

  it('is none where no table is understood', () => {
    expect(suggestPolicy([], SCHEMA)).toEqual({ text: null, subjects: [], notTaken: [] });
    expect(suggestPolicy([table('x.csv', { a: ['1'] })], SCHEMA).text).toBeNull();
  });

  it('gives each table an id of its own', async () => {
    const text = textOf([
      table('a/p.csv', USUAL),
      table('b/p.csv.gz', USUAL),
      table('c/Ünïcode p!.csv', USUAL),
    ]);
    expect((await policyIn(text)).subjects.map(({ id }) => id)).toEqual(['p', 'p-2', 'n-code-p']);
  });
});

describe('nothing in a table breaks out of its place', () => {
  it('a path that a policy cannot name is not taken', () => {
    const { text, notTaken } = suggestPolicy([table('a\nb.csv', USUAL), table('a\\b.csv', USUAL)], SCHEMA);
    expect([text, notTaken.length]).toEqual([null, 2]);
  });

  const nasty = fc.oneof(
    fc.constantFrom(
      '\nversion: 2',
      '# x',
      '"',
      "'",
      '\\',
      '{',
      '*a',
      '&a',
      '!!js',
      '- x',
      '---',
      '...',
      '\r\nx: 1',
      '\u2028y: 2',
      '\u0085z',
      '',
      ' ',
      '%YAML 1.1',
      '__proto__',
      '\ud800',
      '\u0000',
    ),
    anyText(12),
  );

  it('groups, columns and paths come back as what they are, and no other key appears', async () => {
    const named = fc.tuple(nasty, nasty, fc.array(nasty, { minLength: 3, maxLength: 3 }));
    await fc.assert(
      fc.asyncProperty(named, async ([path, column, groups]) => {
        const hostile = table(`t${path.replaceAll('..', '')}.csv`, {
          ...USUAL,
          sex: groups,
          [`c${column}`]: groups,
        });
        fc.pre(!/[\\\p{Cc}]/u.test(hostile.path));
        const text = textOf([hostile]);
        expect(Object.keys(parse(text))).toEqual(['version', 'extends', 'subjects']);
        const { subjects } = await policyIn(text);
        expect(subjects.map(({ evaluation }) => [evaluation.label, evaluation.positive?.label])).toEqual([
          ['label', ['1']],
        ]);
      }),
      { numRuns: 30 },
    );
  });

  it('an attribute whose name has signs in it stays one name', async () => {
    const text = textOf([table('p.csv', { ...USUAL, ' "Race" #: ': ['a\nb: c', 'x', 'y'] })]);
    expect((await policyIn(text)).subjects[0]?.evaluation.attributes.map(({ column }) => column)).toEqual([
      'sex',
      ' "Race" #: ',
    ]);
  });
});
