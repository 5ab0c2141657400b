import fc from 'fast-check';
import type { Bound, Gate, Policy, Requirement, SubjectPolicy } from '../../../src/policy/policy.ts';
import type { Measurement } from '../../../src/metrics/measurement.ts';
import { requirement } from '../../judge/requirement.ts';

const tenth = fc.integer({ min: 0, max: 10 }).map((value) => value / 10);

const bound: fc.Arbitrary<Bound> = fc.oneof(
  fc
    .tuple(tenth, fc.option(tenth))
    .map(
      ([max, warn]): Bound => ({ kind: 'max', max, ...(warn === null ? {} : { warn: Math.min(warn, max) }) }),
    ),
  fc
    .tuple(tenth, fc.option(tenth))
    .map(
      ([min, warn]): Bound => ({ kind: 'min', min, ...(warn === null ? {} : { warn: Math.max(warn, min) }) }),
    ),
  fc
    .tuple(tenth, tenth)
    .map(([a, b]): Bound => ({ kind: 'within', within: [Math.min(a, b), Math.max(a, b)] })),
);

const METRICS = [
  'fairness/demographic-parity-difference',
  'fairness/equalized-odds-difference',
  'performance/accuracy',
];
export const SUBJECTS = ['a', 'b', 'c'];

/** One requirement on a metric, its id as the policy makes it; of two on one metric the policy keeps the later. */
const anyRequirement: fc.Arbitrary<Requirement> = fc
  .record({
    metric: fc.constantFrom(...METRICS),
    bound,
    regress: fc.option(tenth),
    level: fc.constantFrom('required' as const, 'advisory' as const),
    weight: fc.constantFrom(1, 1, 1, 2),
    groups: fc.subarray(['Female', 'Male']),
    subjects: fc.option(fc.subarray(SUBJECTS, { minLength: 1 })),
  })
  .map(({ metric, bound: of, regress, subjects, ...rest }) =>
    requirement(of, {
      ...rest,
      metric,
      id: metric,
      ...(regress === null ? {} : { regress }),
      ...(subjects === null ? {} : { subjects }),
    }),
  );

const gate: fc.Arbitrary<Gate> = fc.record({
  on: fc.constantFrom('point', 'proven-outside', 'proven-inside'),
  failOn: fc.constantFrom('fail', 'inconclusive', 'warn', 'never'),
});

const anySubject: fc.Arbitrary<SubjectPolicy> = fc
  .record({
    id: fc.constantFrom(...SUBJECTS),
    label: fc.constantFrom('y', 'truth'),
    attributes: fc.subarray(['sex', 'race']),
    table: fc.constantFrom('p.csv', 'q.csv'),
    watch: fc.subarray(['src/**', 'lib/**']),
  })
  .map(({ id, label, attributes, table, watch }) => ({
    id,
    watch,
    evaluation: {
      table,
      label,
      prediction: 'd',
      favourable: 'positive',
      attributes: attributes.map((column) => ({ column })),
      intersections: [],
      slices: [],
      strata: [],
      reference: {},
      population: {},
    },
  }));

/** At least one subject and one requirement; ids are unique. */
export const anyPolicy: fc.Arbitrary<Policy> = fc
  .record({
    subjects: fc.uniqueArray(anySubject, { selector: ({ id }) => id, minLength: 1 }),
    requirements: fc.uniqueArray(anyRequirement, { selector: ({ id }) => id, minLength: 1 }),
    gate,
    confidence: fc.constantFrom(0.9, 0.95),
    group: fc.constantFrom(10, 30),
  })
  .map(({ subjects, requirements, gate: on, confidence, group }) => ({
    version: 1,
    subjects,
    requirements,
    gate: on,
    minimum: { group, positives: 5, negatives: 5, decided: 5, confidence },
    report: { profile: false, lifecycle: false },
    extends: [],
  }));

const groups = fc.subarray(['Female', 'Male', 'Other']);
const part = (group: string) => ({ group: [group], n: 50, value: 0.5 });

/** Any of the five answers; what is measured has an interval around its value. */
export const anyMeasurement: fc.Arbitrary<Measurement> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ value: tenth, below: tenth, above: tenth, counted: groups, excluded: groups }).map(
      ({ value, below, above, counted, excluded }): Measurement => ({
        status: 'measured',
        value,
        n: 100,
        interval: [value - below, value + above],
        parts: counted.map(part),
        excluded: excluded.map((group) => ({ group: [group], n: 2, reason: 'too-few-rows' })),
      }),
    ),
  },
  fc.constant<Measurement>({ status: 'insufficient', n: 3, needed: 30, reason: 'few rows' }),
  fc.constant<Measurement>({ status: 'no-evidence', missing: ['decisions'], hint: 'Bring them.' }),
  fc.constant<Measurement>({ status: 'error', message: 'broken', hint: 'Mend it.' }),
  fc.constant<Measurement>({ status: 'not-applicable', reason: 'another task' }),
);
