import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { loadVector, repeatedByWeight, toCsv } from '../../vectors/vector.ts';
import { inFolder, runCli, STACK } from './run-cli.ts';

const group = z.union([z.string(), z.array(z.string())]);
const measured = z.object({
  metric: z.string(),
  scope: z.union([z.string(), z.array(z.string())]),
  status: z.string(),
  value: z.number().nullable(),
  n: z.number().nullable(),
  interval: z.tuple([z.number(), z.number()]).nullable(),
  chance: z.object({ mean: z.number(), upper: z.number() }).nullable(),
  excluded: z.array(z.object({ group, n: z.number(), reason: z.string() })),
  parts: z.array(z.object({ group, n: z.number(), value: z.number().nullable() })),
  withExcluded: z.number().optional(),
});
const result = z.strictObject({
  table: z.string(),
  rows: z.number(),
  refused: z.array(z.unknown()),
  measurements: z.array(measured),
});

type Result = z.infer<typeof result>;

/** One run of `measure --json` over a table of this text. */
function measure(csv: string, ...args: readonly string[]): Result {
  return inFolder((folder) => {
    const table = join(folder, 'table.csv');
    writeFileSync(table, csv);
    const run = runCli(['measure', '--table', table, '--json', ...args]);
    expect([run.exit, run.stderr]).toEqual([0, '']);
    return result.parse(JSON.parse(run.stdout));
  });
}

function valueOf(
  { measurements }: Result,
  metric: string,
  scope: string | readonly string[] = 'overall',
): number | null {
  const found = measurements.find((each) => each.metric === metric && String(each.scope) === String(scope));
  if (found === undefined) {
    throw new Error(`no ${metric} on ${String(scope)}`);
  }
  return found.value;
}

describe('the eighteen rows of the design', () => {
  const vector = loadVector('eighteen-rows');
  const found = measure(
    toCsv(vector),
    '--label',
    vector.bindings.label,
    '--prediction',
    vector.bindings.prediction ?? '',
    '--positive',
    '1',
    '--attributes',
    vector.bindings.attributes.join(','),
    '--min-group',
    '0',
  );
  const [on = ''] = vector.bindings.attributes;

  it.each([
    ['fairness/demographic-parity-difference', 0.25],
    ['fairness/demographic-parity-ratio', 2 / 3],
    ['fairness/equalized-odds-difference', 1],
    ['fairness/equal-opportunity-difference', 0.2],
    ['fairness/worst-group-accuracy', 0.25],
  ])('%s is %d', (metric, value) => {
    expect(valueOf(found, metric, on)).toBeCloseTo(value, 9);
  });

  it('the Theil index is .464357', () => {
    expect(valueOf(found, 'fairness/theil-index')).toBeCloseTo(0.464357, 6);
  });
});

describe('the published COMPAS table', () => {
  const vector = loadVector('compas');
  const coded = ['--positive', '1', '--positive-prediction', 'Medium,High', '--attributes', 'race'];
  const bound = ['--label', 'two_year_recid', '--prediction', 'score_text', ...coded];

  it('has the selection gap of .3787 between the groups that count, .4571 with a group of 18', () => {
    const found = measure(toCsv(repeatedByWeight(vector)), ...bound);
    const gap = found.measurements.find(({ metric }) => metric === 'fairness/demographic-parity-difference');
    expect(found.rows).toBe(7214);
    expect(gap?.value).toBeCloseTo(0.3787, 4);
    expect(gap?.withExcluded).toBeCloseTo(0.4571, 4);
    expect(gap?.excluded).toEqual([{ group: 'Native American', n: 18, reason: 'too-few-rows' }]);
  });

  it('has the same numbers as weighted cells, and the ratios of both outcomes', () => {
    const args = [...bound, '--weight', 'count', '--min-group', '0'];
    const found = measure(toCsv(vector), ...args);
    expect(valueOf(found, 'fairness/demographic-parity-difference', 'race')).toBeCloseTo(0.4571, 4);
    expect(valueOf(found, 'fairness/demographic-parity-ratio', 'race')).toBeCloseTo(0.3143, 4);
    const wanted = measure(toCsv(vector), ...args, '--favourable', 'negative', '--reference', 'race=best');
    expect(valueOf(wanted, 'fairness/disparate-impact', 'race')).toBeCloseTo(0.4217, 4);
  });
});

/** Two groups of 40 and two of 3, truth and score by position. */
const ROWS = Array.from({ length: 86 }, (_, row) => {
  const sex = row < 40 || row >= 83 ? 'f' : 'm';
  const job = row >= 80 ? 'rare' : 'usual';
  const score = ((row * 37) % 100) / 100;
  return `${sex},${job},${score > 0.45 ? 'yes' : 'no'},${score.toFixed(2)},${(row % 3) + 1}`;
});
const TABLE = ['sex,job,truth,score,w', ...ROWS].join('\n');
const SCORED = ['--label', 'truth', '--score', 'score', '--threshold', '0.5', '--positive', 'yes'];

describe('the JSON', () => {
  const found = measure(TABLE, ...SCORED, '--attributes', 'sex,job', '--intersections', 'sex*job');

  it('has one entry for each metric that applies × scope', () => {
    const keys = found.measurements.map(({ metric, scope }) => `${metric} ${JSON.stringify(scope)}`);
    expect(new Set(keys).size).toBe(keys.length);
    const of = (metric: string): readonly unknown[] =>
      found.measurements.filter((each) => each.metric === metric).map(({ scope }) => scope);
    expect(of('performance/roc-auc')).toEqual(['overall']);
    expect(of('fairness/demographic-parity-difference')).toEqual(['sex', 'job', ['sex', 'job']]);
    expect(of('fairness/mae-difference')).toEqual([]);
  });

  it('names a group by a string, one of an intersection by an array, and says who did not count', () => {
    const [one] = found.measurements.filter(({ scope }) => scope === 'sex');
    expect(one?.parts.map((part) => part.group)).toEqual(['f', 'm']);
    const [both] = found.measurements.filter(
      ({ metric, scope }) => metric.endsWith('parity-difference') && Array.isArray(scope),
    );
    expect(both?.parts.map((part) => part.group)).toContainEqual(['f', 'rare']);
    expect(both?.excluded.map((each) => [each.group, each.n])).toEqual([
      [['f', 'rare'], 3],
      [['m', 'rare'], 3],
    ]);
    expect(found.rows).toBe(86);
  });

  it('has null where there is no number, and an interval and a chance level where they are promised', () => {
    const few = found.measurements.find(
      ({ metric, scope }) => metric === 'fairness/demographic-parity-difference' && scope === 'job',
    );
    expect(few).toMatchObject({ status: 'insufficient', value: null, interval: null, chance: null });
    const gap = found.measurements.find(
      ({ metric, scope }) => metric === 'fairness/demographic-parity-difference' && scope === 'sex',
    );
    expect(gap?.interval).not.toBeNull();
    expect(gap?.chance).not.toBeNull();
  });
});

describe('the flags', () => {
  it('--scores binds a probability to each class, also of a class with an equals sign in its name', () => {
    const table = 'y,p,q\na=1,0.75,0.25\nb,0.25,0.75\na=1,0.5,0.5\nb,0.25,0.75\n';
    const found = measure(table, '--label', 'y', '--scores', 'a=1=p,b=q', '--min-group', '0');
    // One decision is a tie, which the first class by name gets; −ln ¾ three times and −ln ½.
    expect(valueOf(found, 'performance/accuracy', 'overall')).toBe(1);
    expect(valueOf(found, 'performance/log-loss', 'overall')).toBeCloseTo(
      -(3 * Math.log(0.75) + Math.log(0.5)) / 4,
      9,
    );
    expect(valueOf(found, 'performance/roc-auc', 'overall')).toBe(1);
  });

  it('--exact keeps more than 4,096 distinct scores one by one', () => {
    const rows = Array.from(
      { length: 5_000 },
      (_, row) => `${(row * 7) % 3 === 0 ? 1 : 0},${(row + 0.5) / 5_000}`,
    );
    const metric = ['--metric', 'performance/roc-auc'];
    const [exact, binned] = [['--exact'], []].map((more) =>
      measure(
        ['y,s', ...rows].join('\n'),
        '--label',
        'y',
        '--score',
        's',
        '--positive',
        '1',
        ...metric,
        ...more,
      ),
    );
    // Every third score is a positive one, from the lowest on: positive i is above 2i of the 3,333 negatives.
    expect(exact?.measurements[0]?.value).toBeCloseTo(1_666 / 3_333, 12);
    expect(binned?.measurements[0]?.value).not.toBe(exact?.measurements[0]?.value);
  });

  it('--favourable and --reference change what disparate impact is about', () => {
    const on = ['--attributes', 'sex', '--metric', 'fairness/disparate-impact'];
    const own = (...more: readonly string[]): number =>
      valueOf(measure(TABLE, ...SCORED, ...on, ...more), 'fairness/disparate-impact', 'sex') ?? Number.NaN;
    const [m, f] = [own('--reference', 'sex=m'), own('--reference', 'sex=f')];
    expect(m * f).toBeCloseTo(1, 9);
    const rejected = (rate: number): number => 1 - rate;
    const parts =
      measure(TABLE, ...SCORED, '--attributes', 'sex', '--metric', 'fairness/demographic-parity-difference')
        .measurements[0]?.parts ?? [];
    const [ofF = Number.NaN, ofM = Number.NaN] = parts.map(({ value }) => value ?? Number.NaN);
    expect(own('--favourable', 'negative', '--reference', 'sex=m')).toBeCloseTo(
      rejected(ofF) / rejected(ofM),
      9,
    );
  });

  it('--population states the shares that representation compares with', () => {
    const csv = 'y,sex\n1,f\n0,f\n1,m\n0,m\n1,m\n0,m\n1,m\n0,m\n';
    const on = [
      '--label',
      'y',
      '--positive',
      '1',
      '--attributes',
      'sex',
      '--metric',
      'fairness/representation',
    ];
    const found = measure(csv, ...on, '--population', 'sex:f=0.5,m=0.5');
    expect(valueOf(found, 'fairness/representation', 'sex')).toBe(0.5);
    // Unasked, it stands only where a population is stated.
    const all = measure(csv, ...on.slice(0, -2), '--min-group', '0').measurements.map(({ metric }) => metric);
    expect(all).toContain('fairness/group-imbalance');
    expect(all).not.toContain('fairness/representation');
  });

  it('--weight weighs, --seed moves intervals and nothing else, --metric chooses', () => {
    const one = ['--attributes', 'sex', '--metric', 'fairness/demographic-parity-difference'];
    const [plain, weighted, seeded] = [[], ['--weight', 'w'], ['--seed', '5']].map(
      (more) => measure(TABLE, ...SCORED, ...one, ...more).measurements,
    );
    expect(plain).toHaveLength(1);
    expect(weighted?.[0]?.value).not.toBe(plain?.[0]?.value);
    expect(seeded?.[0]?.value).toBe(plain?.[0]?.value);
    expect(seeded?.[0]?.interval).not.toEqual(plain?.[0]?.interval);
  });

  it('--positive-prediction says how decisions are coded where labels are coded otherwise', () => {
    const coded =
      'y,d,g\n' +
      Array.from(
        { length: 80 },
        (_, row) => `${row % 2 ? 'good' : 'bad'},${row % 4 > 1 ? 'pay' : 'deny'},${row < 40 ? 'a' : 'b'}`,
      ).join('\n');
    const found = measure(
      coded,
      '--label',
      'y',
      '--prediction',
      'd',
      '--positive',
      'good',
      '--positive-prediction',
      'pay',
      '--attributes',
      'g',
    );
    expect(valueOf(found, 'performance/accuracy')).toBeCloseTo(0.5, 9);
  });

  it('--counterfactual marks the sets whose decisions are compared, --severity names the table of costs', () => {
    const table = 'pair,y,d\n1,stroke,cold\n1,stroke,stroke\n2,cold,cold\n2,cold,cold\n';
    const costs = 'truth,decision,cost\nstroke,cold,10\ncold,stroke,0.1\n';
    inFolder((folder) => {
      const path = join(folder, 'costs.csv');
      writeFileSync(path, costs);
      const bound = ['--label', 'y', '--prediction', 'd', '--task', 'multiclass', '--counterfactual', 'pair'];
      const found = measure(table, ...bound, '--severity', path);
      expect(valueOf(found, 'fairness/counterfactual-flip-rate')).toBe(0.5);
      expect(valueOf(found, 'performance/severe-error-rate')).toBe(0.25);
    });
  });

  it('--task says what the rows would not', () => {
    const numbers =
      'y,d\n' + Array.from({ length: 40 }, (_, row) => `${row % 2},${(row % 2) + 0.5}`).join('\n');
    const found = measure(numbers, '--label', 'y', '--prediction', 'd', '--task', 'regression');
    expect(valueOf(found, 'performance/rmse')).toBeCloseTo(0.5, 9);
  });
});

describe('what is printed', () => {
  const print = (...args: readonly string[]): readonly string[] =>
    inFolder((folder) => {
      writeFileSync(join(folder, 'table.csv'), TABLE);
      const run = runCli(['measure', '--table', 'table.csv', ...SCORED, ...args], { cwd: folder });
      expect([run.exit, run.stderr]).toEqual([0, '']);
      return run.stdout.split(/\r?\n/u);
    });

  it('is for a person: a table of groups a scope, a line a metric', () => {
    const lines = print('--attributes', 'sex', '--task', 'binary');
    const heading = /^ {2}group +selection +TPR +FPR +PPV +accuracy$/u;
    expect(lines.filter((line) => heading.test(line))).toHaveLength(2);
    expect(lines.filter((line) => line.startsWith('    demographic-parity-difference '))).toHaveLength(1);
    expect(lines.find((line) => line.startsWith('  40 rows') || line.startsWith('  43 rows'))).toBeDefined();
  });

  it('is what named metrics say of the groups, and nothing else', () => {
    const lines = print('--attributes', 'sex', '--metric', 'fairness/group-imbalance');
    expect(lines.filter((line) => /^ {2}group +value$/u.test(line))).toHaveLength(1);
    expect(lines.join('\n')).not.toContain('TPR');
  });

  it('--csv has a line for each metric × scope of --json, and for each of its groups', () => {
    const [header = '', ...lines] = print('--attributes', 'sex,job', '--intersections', 'sex*job', '--csv');
    const found = measure(TABLE, ...SCORED, '--attributes', 'sex,job', '--intersections', 'sex*job');
    expect(header.split(',').slice(0, 4)).toEqual(['metric', 'scope', 'group', 'status']);
    expect(lines.filter((line) => line !== '')).toHaveLength(
      found.measurements.reduce((sum, { parts }) => sum + 1 + parts.length, 0),
    );
  });
});

describe('a table in shards', () => {
  it('is its files and no other of the folder, compressed or not', () => {
    inFolder((folder) => {
      const data = join(folder, 'data');
      mkdirSync(data);
      const [header = '', ...rows] = TABLE.split('\n');
      writeFileSync(join(data, 'other.csv'), 'nothing,of,this\n1,2,3\n');
      writeFileSync(join(data, 'part-1.csv'), [header, ...rows.slice(0, 30)].join('\n'));
      writeFileSync(join(data, 'part-2.csv.gz'), gzipSync([header, ...rows.slice(30)].join('\n')));
      writeFileSync(join(folder, 'all.csv'), TABLE);
      const [shards, whole] = ['data/part-*', 'all.csv'].map((table) => {
        const run = runCli(['measure', '--table', table, '--json', ...SCORED, '--attributes', 'sex'], {
          cwd: folder,
        });
        expect([run.exit, run.stderr]).toEqual([0, '']);
        return result.parse(JSON.parse(run.stdout)).measurements;
      });
      expect(shards).toEqual(whole);
    });
  });
});

describe('a mistake', () => {
  it.each([
    [['--label', 'truth'], '--table'],
    [['--table', 'no.csv', '--label', 'truth'], 'no such file'],
    [['--table', 't.csv', '--label', 'trut', '--attributes', 'sexx'], 'Did you mean "truth"'],
    [
      ['--table', 't.csv', ...SCORED, '--metric', 'fairness/demographic-parity'],
      'fairness/demographic-parity-ratio',
    ],
    [['--table', 't.csv', ...SCORED, '--threshold', '2'], 'is not a number in [0, 1]'],
    [['--table', 't.csv', '--label', 'truth', '--exact'], 'neither --score nor --scores'],
    [['--table', 't.csv', ...SCORED, '--reference', 'sex'], 'attribute=value'],
    [['--table', 't.csv', ...SCORED, '--json', '--csv'], '--json another'],
    [['--table', 't.csv', ...SCORED, '--population', 'f=.5,m=.5'], 'attribute:value=share'],
    [['--table', 't.csv', ...SCORED, '--population', 'sex:f=.5,m=.4'], 'sum to 1'],
    [['--table', 't.csv', ...SCORED, '--population', 'sex:f=,m=1'], 'shares from 0 to 1'],
    [['--table', 't.csv', ...SCORED, '--intersections', 'sex'], 'a*b'],
    [['--table', 't.csv', '--label', 'truth', '--scores', 'yes'], 'class=column'],
    [['--table', 't.csv', '--label', 'truth', '--scores', 'yes='], 'class=column'],
    [['--table', 't.csv', '--label', 'truth', '--positive-prediction', 'x'], '--positive'],
    [['--table', '.', '--label', 'truth'], 'a file is needed'],
  ])('%j is told with what to do', (args, said) => {
    inFolder((folder) => {
      writeFileSync(join(folder, 't.csv'), TABLE);
      const run = runCli(['measure', ...args], { cwd: folder });
      expect([run.exit, run.stdout]).toEqual([64, '']);
      expect(run.stderr).toContain(said);
      expect(run.stderr).not.toMatch(STACK);
    });
  });

  it('nothing measured is inconclusive, not a success', () => {
    inFolder((folder) => {
      writeFileSync(join(folder, 't.csv'), 'y,d,g\n1,1,a\n0,0,b\n');
      const run = runCli(
        [
          'measure',
          '--table',
          't.csv',
          '--label',
          'y',
          '--prediction',
          'd',
          '--positive',
          '1',
          '--attributes',
          'g',
          '--metric',
          'fairness/equal-opportunity-difference',
        ],
        { cwd: folder },
      );
      expect(run.exit).toBe(2);
      expect(run.stdout).toContain('insufficient');
    });
  });
});
