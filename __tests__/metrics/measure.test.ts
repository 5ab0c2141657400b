import { describe, expect, it } from '@jest/globals';

import { lazyCellDraws } from '../../src/cube/cell-draws.ts';
import type { EvaluationCube, Refusal } from '../../src/cube/cube.ts';
import type { Gathered } from '../../src/evidence/evidence.ts';
import { measure } from '../../src/metrics/measure.ts';
import type { EngineSubject } from '../../src/metrics/measure.ts';
import type { Insufficient, Measured, Measurement } from '../../src/metrics/measurement.ts';
import type { Metric } from '../../src/metrics/metric.ts';
import { defineMetric, NO_OPTIONS } from '../../src/metrics/metric.ts';
import type { TableBinding } from '../../src/policy/policy.ts';

const BINDINGS: TableBinding = {
  table: 'p.csv',
  label: 'y',
  favourable: 'positive',
  attributes: [{ column: 'g' }],
  intersections: [],
  slices: [],
  strata: [],
  reference: { g: { value: 'a' } },
  population: { g: { a: 0.5, b: 0.5 } },
};

const CELLS = { key: ['a'], n: [50, 0, 0, 50], w: [50, 0, 0, 50], w2: [50, 0, 0, 50] };

function cube(refused: readonly Refusal[] = [], rows = 100): EvaluationCube {
  return {
    task: 'binary',
    classes: ['negative', 'positive'],
    hasDecisions: true,
    weighted: false,
    rows,
    refused,
    marginals: [
      { columns: [], groups: [{ ...CELLS, key: [] }] },
      { columns: ['g'], groups: [CELLS] },
    ],
  };
}

function metric(compute: () => Measured | Insufficient, rest: Partial<Metric> = {}): Metric {
  return {
    ...defineMetric({
      id: 'fairness/test-metric',
      title: 'Test',
      question: 'Is it?',
      formula: 'x',
      unit: 'share',
      direction: 'lower',
      range: [0, 1],
      ideal: 0,
      scopes: ['attribute'],
      tasks: ['binary'],
      needs: ['labels'],
      fullGrade: 'computed',
      options: NO_OPTIONS,
      references: [{ title: 't', url: 'https://example.org' }],
      limitations: ['l'],
      remedies: ['r'],
      standards: [],
      lifecycle: 'stable',
      since: '0.1.0',
      examples: [{ title: 'e', table: '', gives: 0, explanation: '' }],
      compute,
    }),
    ...rest,
  };
}

const ANSWER: Measured = { status: 'measured', value: 0.1, n: 100 };

function subject(rest: Partial<EngineSubject> = {}, counted = cube()): EngineSubject {
  const gathered: Gathered = {
    ok: true,
    table: { cube: counted, files: [], task: 'binary', taskInferred: false, notes: [] },
  };
  const labels = {
    classes: [],
    overall: { ...CELLS, key: [] },
    groups: [CELLS],
    drawLabels: lazyCellDraws([]),
  };
  return { task: 'binary', bindings: BINDINGS, gathered, viewOf: () => ({ labels }), ...rest };
}

const SETTINGS = {
  minimum: { group: 30, positives: 5, negatives: 5, decided: 5, confidence: 0.95 },
  seed: 1,
  draws: 10,
};
const REQUEST = {
  metric: 'fairness/test-metric',
  scope: { kind: 'attribute', columns: ['g'] },
  options: {},
} as const;

const ask = (asked: Metric, of: EngineSubject = subject()) => measure(asked, REQUEST, of, SETTINGS);

describe('the engine', () => {
  it('hands on a sound measurement, rounded to 12 significant digits', () => {
    const parts = [
      { group: ['a'], n: 1, value: 1 / 3, interval: [1 / 7, 2 / 3] as const },
      { group: ['b'], n: 0, value: null },
    ];
    const answer: Measured = {
      ...ANSWER,
      value: 0.1 + 0.2,
      interval: [1 / 3, 2 / 3],
      chance: { mean: 1 / 3, upper: 2 / 3 },
      withExcluded: 2 / 3,
      parts,
    };
    expect(ask(metric(() => answer))).toEqual({
      ...answer,
      value: 0.3,
      interval: [0.333333333333, 0.666666666667],
      chance: { mean: 0.333333333333, upper: 0.666666666667 },
      withExcluded: 0.666666666667,
      parts: [
        { group: ['a'], n: 1, value: 0.333333333333, interval: [0.142857142857, 0.666666666667] },
        { group: ['b'], n: 0, value: null },
      ],
    });
  });

  it('hands on that there is too little', () => {
    const answer: Insufficient = { status: 'insufficient', n: 3, needed: 30, reason: 'few' };
    expect(ask(metric(() => answer))).toEqual(answer);
  });

  it('tells the metric the reference of its attribute, and the favourable outcome', () => {
    let seen: unknown;
    const curious = metric(() => ANSWER, {
      run: (_evidence, _options, context) => {
        seen = context;
        return ANSWER;
      },
    });
    ask(curious);
    expect(seen).toMatchObject({
      reference: { value: 'a' },
      favourable: 'positive',
      seed: 1,
      draws: 10,
    });
    measure(curious, { ...REQUEST, scope: { kind: 'overall' } }, subject(), SETTINGS);
    expect(seen).not.toHaveProperty('reference');
    measure(
      curious,
      { ...REQUEST, scope: { kind: 'intersection', columns: ['g', 'h'] } },
      subject(),
      SETTINGS,
    );
    expect(seen).not.toHaveProperty('reference');
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, -0.1, 1.1])('lets no %d out', (value) => {
    expect(ask(metric(() => ({ ...ANSWER, value })))).toMatchObject({ status: 'error' });
  });

  it('lets no part out that is not a finite number', () => {
    const parts = [{ group: ['a'], n: 1, value: Number.NaN }];
    expect(ask(metric(() => ({ ...ANSWER, parts })))).toMatchObject({ status: 'error' });
    expect(ask(metric(() => ({ ...ANSWER, interval: [0, Number.NaN] })))).toMatchObject({ status: 'error' });
  });

  it.each([
    () => {
      throw new Error('division');
    },
    () => {
      structuredClone(() => undefined);
      return ANSWER;
    },
  ])('turns an exception into an error, also one of another realm', (compute) => {
    expect(ask(metric(compute))).toMatchObject({
      status: 'error',
      message: expect.stringContaining('fairness/test-metric broke'),
    });
  });

  it('is not applicable only to a task that the policy declares', () => {
    const regression = metric(() => ANSWER, { tasks: ['regression'] });
    expect(ask(regression)).toMatchObject({ status: 'not-applicable' });
    expect(ask(regression, subject({ task: 'infer' }))).toMatchObject({
      status: 'insufficient',
      reason: expect.stringContaining('inferred'),
    });
    expect(
      ask(
        metric(() => ANSWER),
        subject({ task: 'infer' }),
      ),
    ).toMatchObject({ status: 'measured' });
  });

  it('has no evidence where a file is missing, and an error where it cannot be read', () => {
    const problems = [{ code: 'c', path: 'p.csv', message: 'Not there.', hint: 'Commit it.' }];
    const missing = { ok: false, state: 'missing', problems, files: [] } as const;
    expect(
      ask(
        metric(() => ANSWER),
        subject({ gathered: missing }),
      ),
    ).toEqual({
      status: 'no-evidence',
      missing: ['p.csv'],
      hint: 'Commit it.',
    });
    const unreadable = subject({ task: 'infer', gathered: { ...missing, state: 'unreadable' } });
    expect(
      ask(
        metric(() => ANSWER),
        unreadable,
      ),
    ).toEqual({ status: 'error', message: '"p.csv" cannot be used (c)', hint: 'Commit it.' });
    const two = [...problems, { ...problems[0], code: 'd', path: 'p.csv', message: '', hint: 'Close it.' }];
    expect(
      ask(
        metric(() => ANSWER),
        subject({ gathered: { ...missing, state: 'unreadable', problems: two } }),
      ),
    ).toEqual({
      status: 'error',
      message: '"p.csv" cannot be used (c, d)',
      hint: 'Mend what the problems of this subject name.',
    });
    const messageOf = (paths: readonly string[]): Measurement =>
      ask(
        metric(() => ANSWER),
        subject({
          gathered: {
            ...missing,
            state: 'unreadable',
            problems: paths.map((path) => ({ code: 'c', path, message: '', hint: 'Mend it.' })),
          },
        }),
      );
    // Another bound file, or several shards.
    expect(messageOf(['costs.csv'])).toMatchObject({ message: '"costs.csv" cannot be used (c)' });
    expect(messageOf(['a.csv', 'b.csv'])).toMatchObject({ message: '"p.csv" cannot be used (c)' });
  });

  it('has no evidence where a kind is not bound, and names the key to bind', () => {
    const answer = ask(metric(() => ANSWER, { needs: ['scores'] }));
    expect(answer).toMatchObject({
      status: 'no-evidence',
      missing: ['scores'],
      hint: expect.stringContaining('evaluation.score'),
    });
    expect(ask(metric(() => ANSWER, { needs: ['decisions', 'severity'] }))).toMatchObject({
      missing: ['decisions', 'severity'],
      hint: expect.stringContaining('evaluation.severity to a table'),
    });
    expect(ask(metric(() => ANSWER, { needs: ['labels', 'population'] }))).toMatchObject({
      missing: expect.arrayContaining(['population']),
      hint: expect.stringContaining('under `evaluation.population`'),
    });
    expect(ask(metric(() => ANSWER, { needs: ['columns'] }))).toMatchObject({
      missing: ['columns'],
      hint: expect.stringContaining('Bind training.table in the policy, and have the table that it names'),
    });
  });

  it('says why a further table gave nothing', () => {
    const problem = { code: 'table/empty', path: 'train.csv', message: 'm', hint: 'Write it.' };
    const failed = { ok: false, state: 'unreadable', problems: [problem], files: [] } as const;
    const further = { kinds: {}, failures: new Map([['columns', failed] as const]) };
    const table = {
      cube: cube(),
      files: [],
      task: 'binary',
      taskInferred: false,
      notes: [],
      further,
    } as const;
    const of = subject({ gathered: { ok: true, table } });
    expect(
      ask(
        metric(() => ANSWER, { needs: ['columns'] }),
        of,
      ),
    ).toEqual({
      status: 'error',
      message: '"train.csv" cannot be used (table/empty)',
      hint: 'Write it.',
    });
  });
});

describe('refused rows', () => {
  const refusal = (columns: readonly string[], group: readonly string[], n: number): Refusal => ({
    reason: 'missing-label',
    columns,
    group,
    n,
    lines: [2],
  });

  it('up to one per cent are shown and do not hinder', () => {
    expect(
      ask(
        metric(() => ANSWER),
        subject({}, cube([refusal([], [], 1)], 100)),
      ),
    ).toMatchObject({ status: 'measured' });
  });

  it('more than one per cent of all make it insufficient', () => {
    expect(
      ask(
        metric(() => ANSWER),
        subject({}, cube([refusal([], [], 2)], 100)),
      ),
    ).toMatchObject({
      status: 'insufficient',
      n: 98,
      reason: '2 of 100 rows could not be used, more than 1 %',
    });
  });

  it('more than five per cent of a group that counts make it insufficient, by several reasons together', () => {
    const split = [refusal(['g'], ['a'], 3), { ...refusal(['g'], ['a'], 3), reason: 'ragged-row' as const }];
    expect(
      ask(
        metric(() => ANSWER),
        subject({}, cube(split, 10_000)),
      ),
    ).toMatchObject({ status: 'insufficient', n: 100 });
    expect(
      ask(
        metric(() => ANSWER),
        subject({}, cube([refusal(['g'], ['a'], 5)], 10_000)),
      ),
    ).toMatchObject({ status: 'measured' });
  });

  it('of a group too small to count, or of another scope, do not matter', () => {
    const others = [refusal(['g'], ['gone'], 20), refusal(['h'], ['a'], 50)];
    expect(
      ask(
        metric(() => ANSWER),
        subject({}, cube(others, 10_000)),
      ),
    ).toMatchObject({ status: 'measured' });
    const overall = measure(
      metric(() => ANSWER),
      { ...REQUEST, scope: { kind: 'overall' } },
      subject({}, cube([refusal(['g'], ['a'], 50)], 10_000)),
      SETTINGS,
    );
    expect(overall).toMatchObject({ status: 'measured' });
  });
});

describe('a metric of files', () => {
  const ofFiles = metric(() => ANSWER, {
    needs: ['sourceCode'],
    run: ({ sourceCode }) => ({ ...ANSWER, n: sourceCode?.files ?? 0 }),
  });
  const problems = [{ code: 'c', path: 'p.csv', message: 'Not there.', hint: 'Commit it.' }];
  const noTable = { ok: false, state: 'missing', problems, files: [] } as const;

  it('is measured where no table is, and where the task can be inferred from nothing', () => {
    const files = { kinds: { sourceCode: { files: 3, findings: [] } }, missing: {} };
    const of = subject({ task: 'infer', gathered: noTable, files });
    expect(ask(ofFiles, of)).toEqual({ ...ANSWER, n: 3 });
  });

  it('has no evidence where the files gave none, and says why', () => {
    const reason = { missing: ['model/'], hint: 'Commit the code.' };
    const missing = { integrity: { missing: ['x'], hint: 'y' }, sourceCode: reason };
    expect(ask(ofFiles, subject({ files: { kinds: {}, missing } }))).toEqual({
      status: 'no-evidence',
      ...reason,
    });
  });

  it('has no evidence where nobody looked at files, and names the key to bind', () => {
    expect(ask(ofFiles)).toEqual({
      status: 'no-evidence',
      missing: ['sourceCode'],
      hint: 'Bind `model:` of the subject to its file or folder in the policy.',
    });
  });
});

describe('a metric', () => {
  it('cannot be run without the evidence that it declares', () => {
    expect(() =>
      metric(() => ANSWER).run({}, {}, { ...SETTINGS, scope: { kind: 'overall' }, favourable: 'positive' }),
    ).toThrow(/without labels/);
  });
});
