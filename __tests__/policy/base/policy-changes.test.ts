import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { verdictOf } from '../../../src/judge/verdict.ts';
import { matchRequirements } from '../../../src/policy/base/match-requirements.ts';
import { policyChanges } from '../../../src/policy/base/policy-changes.ts';
import type { Gate, Minimum, Policy, Requirement } from '../../../src/policy/policy.ts';
import type { PolicyChange } from '../../../src/policy/policy-change.ts';
import { requirement } from '../../judge/requirement.ts';
import { policyIn, withRequirements } from '../stub-catalogue.ts';
import { anyMeasurement, anyPolicy } from './random-policy.ts';

const MINIMUM: Minimum = { group: 30, positives: 5, negatives: 5, decided: 5, confidence: 0.95 };
const GATE: Gate = { on: 'point', failOn: 'inconclusive' };

function policy(rest: Partial<Policy>): Policy {
  const report = { profile: false, lifecycle: false };
  return {
    version: 1,
    subjects: [],
    requirements: [],
    minimum: MINIMUM,
    gate: GATE,
    report,
    extends: [],
    ...rest,
  };
}

const asked = (rest: Partial<Requirement>, max = 0.1) => requirement({ kind: 'max', max }, rest);

/** `change from → to` of the one requirement that differs. */
function moved(base: Requirement, head: Requirement): readonly string[] {
  return told(policyChanges(policy({ requirements: [base] }), policy({ requirements: [head] })));
}

function told(changes: readonly PolicyChange[]): readonly string[] {
  return changes.map(({ change, from = '-', to = '-' }) => `${change} ${from} → ${to}`);
}

describe('a requirement', () => {
  it.each<[string, Requirement, Requirement]>([
    ['stricter max: 0.1 → max: 0.05', asked({}), asked({}, 0.05)],
    [
      'stricter min: 0.7 → min: 0.8',
      requirement({ kind: 'min', min: 0.7 }),
      requirement({ kind: 'min', min: 0.8 }),
    ],
    [
      'stricter within: [0.7,1.3] → within: [0.8,1.25]',
      requirement({ kind: 'within', within: [0.7, 1.3] }),
      requirement({ kind: 'within', within: [0.8, 1.25] }),
    ],
    [
      'changed within: [0.7,1.2] → within: [0.8,1.25]',
      requirement({ kind: 'within', within: [0.7, 1.2] }),
      requirement({ kind: 'within', within: [0.8, 1.25] }),
    ],
    ['changed max: 0.1 → min: 0.1', asked({}), requirement({ kind: 'min', min: 0.1 })],
    ['stricter - → warn: 0.08', asked({}), requirement({ kind: 'max', max: 0.1, warn: 0.08 })],
    // Without its line it warns no later than before: the bound itself is nearer.
    [
      'stricter max: 0.2, warn: 0.1 → max: 0.05',
      requirement({ kind: 'max', max: 0.2, warn: 0.1 }),
      asked({}, 0.05),
    ],
    [
      'changed max: 0.2, warn: 0.1 → max: 0.15',
      requirement({ kind: 'max', max: 0.2, warn: 0.1 }),
      asked({}, 0.15),
    ],
    ['stricter - → regress: 0.02', asked({}), asked({ regress: 0.02 })],
    ['stricter regress: 0.02 → regress: 0.01', asked({ regress: 0.02 }), asked({ regress: 0.01 })],
    ['stricter level: advisory → level: required', asked({ level: 'advisory' }), asked({})],
    ['stricter - → groups: ["Female"]', asked({}), asked({ groups: ['Female'] })],
    [
      'changed groups: ["Male"] → groups: ["Female"]',
      asked({ groups: ['Male'] }),
      asked({ groups: ['Female'] }),
    ],
    ['looser - → subjects: ["a"]', asked({}), asked({ subjects: ['a'] })],
    [
      'stricter subjects: ["a"] → subjects: ["a","b"]',
      asked({ subjects: ['a'] }),
      asked({ subjects: ['b', 'a'] }),
    ],
    ['changed weight: 1 → weight: 2', asked({}), asked({ weight: 2 })],
    ['changed - → options: {"k":1}', asked({}), asked({ options: { k: 1 } })],
    ['changed owner: ada → owner: bob', asked({ owner: 'ada' }), asked({ owner: 'bob' })],
    // Reasons and owners move no verdict, so they hide no direction either.
    [
      'looser max: 0.1, because: a → max: 0.2, because: b',
      asked({ because: 'a' }),
      asked({ because: 'b' }, 0.2),
    ],
    [
      'changed max: 0.1, level: advisory → max: 0.2, level: required',
      asked({ level: 'advisory' }),
      asked({}, 0.2),
    ],
  ])('%s', (expected, base, head) => {
    expect(moved(base, head)).toEqual([expected]);
  });

  it('is the same when only the order of its lists and its line differ', () => {
    const base = asked({ groups: ['a', 'b'], subjects: ['x', 'y'], options: { a: 1, b: 2 } });
    const head = asked({
      groups: ['b', 'a'],
      subjects: ['y', 'x'],
      options: { b: 2, a: 1 },
      origin: { source: 'fates.yml', line: 99 },
    });
    expect(moved(base, head)).toEqual([]);
  });

  it('of several with one id is not taken for another when the first goes', () => {
    const first = asked({ id: 'm@sex', subjects: ['a'] }, 0.1);
    const second = asked({ id: 'm@sex#2', subjects: ['b'] }, 0.3);
    const { pairs, onlyBase } = matchRequirements([first, second], [{ ...second, id: 'm@sex' }]);
    expect(pairs).toHaveLength(1);
    expect(onlyBase).toEqual([first]);
  });

  it('cannot break out of a line, and is cut', () => {
    const [text] = moved(asked({}), asked({ owner: `a\n::error::${'x'.repeat(500)}` }));
    expect(text).toContain('\\u{a}');
    expect(text?.length).toBeLessThan(100);
  });

  it('that stands in for a preset’s is neither only added nor only removed', async () => {
    const preset = withRequirements('  []').replace(
      'requirements:\n  []',
      'extends: [baseline]\nrequirements: []',
    );
    const own = preset.replace(
      'requirements: []',
      'requirements: [{ metric: fairness/demographic-parity-difference, on: sex, max: 0.9 }]',
    );
    const [base, head] = [await policyIn(preset), await policyIn(own)];
    expect(told(policyChanges(base, head))).toEqual([
      'changed max: 0.2, warn: 0.1, level: required of baseline → max: 0.9, level: required',
    ]);
    expect(policyChanges(head, base)[0]?.change).toBe('changed');
  });
});

describe('minimum, gate and subjects', () => {
  it.each<[string, Partial<Policy>, Partial<Policy>]>([
    ['changed group: 30 → group: 10', {}, { minimum: { ...MINIMUM, group: 10 } }],
    ['changed confidence: 0.95 → confidence: 0.9', {}, { minimum: { ...MINIMUM, confidence: 0.9 } }],
    [
      'stricter confidence: 0.95 → confidence: 0.9',
      { gate: { ...GATE, on: 'proven-outside' } },
      { gate: { ...GATE, on: 'proven-outside' }, minimum: { ...MINIMUM, confidence: 0.9 } },
    ],
    ['looser on: point → on: proven-outside', {}, { gate: { ...GATE, on: 'proven-outside' } }],
    ['stricter on: point → on: proven-inside', {}, { gate: { ...GATE, on: 'proven-inside' } }],
    [
      'changed on: point → on: proven-inside',
      { gate: { on: 'point', failOn: 'fail' } },
      { gate: { on: 'proven-inside', failOn: 'fail' } },
    ],
    ['looser fail-on: inconclusive → fail-on: never', {}, { gate: { ...GATE, failOn: 'never' } }],
    ['stricter fail-on: inconclusive → fail-on: warn', {}, { gate: { ...GATE, failOn: 'warn' } }],
  ])('%s', (expected, base, head) => {
    expect(told(policyChanges(policy(base), policy(head)))).toEqual([expected]);
  });

  it('of a subject that looks at fewer groups or files are looser, any other binding has no direction', async () => {
    const text = withRequirements('  - { metric: performance/accuracy, min: 0.8 }');
    const base = await policyIn(text);
    const changed = async (from: string, to: string) =>
      told(policyChanges(base, await policyIn(text.replace(from, to))));
    expect(await changed('slices: [country]', 'slices: []')).toEqual([
      'looser evaluation.slices: ["country"] → -',
    ]);
    expect(await changed('task: binary', 'task: binary\n    watch: [src/**]')).toEqual([
      'stricter - → watch: ["src/**"]',
    ]);
    expect(await changed('table: p.csv', 'table: q.csv')).toEqual([
      'changed evaluation.table: p.csv → evaluation.table: q.csv',
    ]);
    expect(await changed('id: income', 'id: wages')).toEqual([
      'removed evaluation.table: p.csv → -',
      'added - → evaluation.table: p.csv',
    ]);
  });
});

const MIRROR = {
  stricter: 'looser',
  looser: 'stricter',
  added: 'removed',
  removed: 'added',
  changed: 'changed',
} as const;
const RANK = ['PASS', 'N/A', 'WARN', 'INSUFFICIENT', 'MISSING', 'FAIL', 'ERROR'];

describe('for any two policies', () => {
  it('the way back is the mirror of the way there', () => {
    fc.assert(
      fc.property(anyPolicy, anyPolicy, (base, head) => {
        const text = ({ part, id, change, from = '', to = '' }: PolicyChange) =>
          [part, id, change, from, to].join('|');
        const back = policyChanges(head, base).map(({ from, to, change, ...rest }) =>
          text({
            ...rest,
            change: MIRROR[change],
            ...(to === undefined ? {} : { from: to }),
            ...(from === undefined ? {} : { to: from }),
          }),
        );
        // Keys are listed in the order of the side that is left, so the texts are compared as sets of letters.
        const letters = (line: string) => [...line].toSorted().join('');
        expect(policyChanges(base, head).map(text).map(letters).toSorted()).toEqual(
          back.map(letters).toSorted(),
        );
        expect(policyChanges(base, base)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('what is only stricter never lets a measurement pass that did not, and never lowers how bad it is', () => {
    const pair = fc.tuple(anyPolicy, anyPolicy, fc.boolean(), fc.boolean(), fc.boolean());
    let seen = 0;
    fc.assert(
      fc.property(pair, anyMeasurement, ([base, other, keepsGate, keepsRest, keepsBound], measurement) => {
        const rest = (requirements: readonly Requirement[]) =>
          requirements.map((each, index) => {
            const { bound, level } = other.requirements[index] ?? each;
            return { ...each, ...(keepsBound ? {} : { bound }), level };
          });
        const head = {
          ...base,
          requirements: keepsRest ? base.requirements : rest(base.requirements),
          gate: keepsGate ? base.gate : other.gate,
        };
        const changes = policyChanges(base, head);
        fc.pre(changes.every(({ change }) => change === 'stricter'));
        seen += Number(changes.length > 0);
        for (const [index, before] of base.requirements.entries()) {
          const after = head.requirements[index] ?? before;
          const [was, is] = [
            verdictOf(before, measurement, base.gate),
            verdictOf(after, measurement, head.gate),
          ];
          expect(is === 'PASS' && was !== 'PASS' ? `${was} became ${is}` : '').toBe('');
          // An advisory one that is surely outside warns, one that may be is INSUFFICIENT: neither blocks, so neither is worse.
          if (base.gate.on === head.gate.on && after.level === 'required') {
            expect(RANK.indexOf(is)).toBeGreaterThanOrEqual(RANK.indexOf(was));
          }
        }
      }),
      { numRuns: 600, maxSkipsPerRun: 100 },
    );
    expect(seen).toBeGreaterThan(50);
  });
});
