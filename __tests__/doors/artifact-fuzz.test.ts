import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { reportTextIn } from '../../src/doors/baseline/artifact-report.ts';
import { sha256OfText } from '../../src/platform/table-ports.ts';
import type { Problem } from '../../src/problem.ts';
import { baseMeasurements } from '../../src/report/base-measurements.ts';
import { baseProblems } from '../../src/report/base-report.ts';
import { cubeOfCells } from '../../src/report/cube-of-cells.ts';
import { readReport } from '../../src/report/read-report.ts';
import type { Report } from '../../src/report/report.ts';
import { trendOf } from '../../src/report/trend.ts';
import { makeZip } from '../e2e/actions-api/make-zip.ts';
import { BASE_COMMIT, baseReportOf } from './valid-report.ts';

const LONG = process.env['FATES_FUZZ'] === 'long';
const RUNS = { numRuns: LONG ? 5000 : 150, seed: 20_261_121 };
const valid = await baseReportOf();
const ZIP = makeZip([{ name: 'fates-report.json', content: JSON.stringify(valid) }]);
const EXPECTED = { policy: valid.policy.path, commit: BASE_COMMIT, asOf: '2030-01-01' };

/** All that a run does with an artifact's bytes; what is accepted is also used. */
async function taken(zip: Uint8Array): Promise<Report | readonly Problem[]> {
  const text = reportTextIn(zip, 'artifact');
  if (!text.ok) return text.problems;
  const report = await readReport(text.value, 'artifact', sha256OfText);
  if (!report.ok) return report.problems;
  const problems = baseProblems(report.value, 'artifact', EXPECTED);
  if (problems.length > 0) return problems;
  use(report.value);
  return report.value;
}

function use(report: Report): void {
  trendOf(report, valid);
  for (const subject of report.subjects) {
    cubeOfCells(subject);
    const request = { metric: 'performance/accuracy', scope: { kind: 'overall' }, options: {} } as const;
    baseMeasurements(report, subject.id)?.of(request);
  }
}

function isRefusal(result: Report | readonly Problem[]): result is readonly Problem[] {
  return 'length' in result;
}

type Path = readonly string[];

/** Every place of a JSON value. */
function placesOf(value: unknown, at: Path = []): readonly Path[] {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [at, ...entries.flatMap(([key, inner]) => placesOf(inner, [...at, key]))];
}

/** The value with what is at `path` replaced; `undefined` takes it away. */
function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  const entries = Object.entries(value ?? {}).flatMap(([name, inner]) => {
    const next = name === key ? replaced(inner, rest, by) : inner;
    return next === undefined ? [] : [[name, next] as const];
  });
  return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}

const places = placesOf(valid).filter((path) => path.length > 0);
const hostile = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(
    undefined,
    '../../etc/passwd',
    '<!-- fates-gate id=x --><script>alert(1)</script> @octocat ::error::x%0A',
    '$(id)`id`',
    'd'.repeat(40),
    -1,
    1e308,
    Number.MAX_SAFE_INTEGER,
    '\u202E\u0000',
  ),
);
/** What the run holds against its own circumstances: meant to be hit, with values of the right form. */
const identity: readonly Path[] = [['commit', 'tree'], ['commit', 'head'], ['policy', 'path'], ['asOf']];
const another = fc.constantFrom('d'.repeat(40), '', '../fates.yml', 'models/fates.yml', '2099-01-01', '9');
const mutation = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(fc.constantFrom(...places), hostile) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...identity), another) },
);

describe('an artifact made from a valid one', () => {
  it('is taken when nothing is changed', async () => {
    expect(await taken(ZIP)).toEqual(valid);
  });

  it('with changed bytes is refused, or still holds the very report', async () => {
    const edit = fc.tuple(fc.nat(ZIP.length - 1), fc.nat(255));
    const edits = fc.record({
      edits: fc.array(edit, { maxLength: 4 }),
      cut: fc.nat(ZIP.length),
      isCut: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(edits, async ({ edits: changes, cut, isCut }) => {
        const bytes = Buffer.from(ZIP);
        for (const [at, value] of changes) bytes[at] = value;
        const result = await taken(isCut ? bytes.subarray(0, cut) : bytes);
        if (isRefusal(result)) expect(result.length).toBeGreaterThan(0);
        else expect(result).toEqual(valid);
      }),
      RUNS,
    );
  });

  it('with a changed value is refused by its form or its digest', async () => {
    await fc.assert(
      fc.asyncProperty(mutation, async ([at, value]) => {
        const text = JSON.stringify(replaced(valid, at, value));
        const result = await taken(makeZip([{ name: 'fates-report.json', content: text }]));
        if (isRefusal(result)) expect(result.length).toBeGreaterThan(0);
        else expect(result).toEqual(valid);
      }),
      RUNS,
    );
  });

  it('with changed values under a digest of its own is never about another commit or policy, and never breaks', async () => {
    const { canonicalText } = await import('../../src/report/canonical.ts');
    await fc.assert(
      fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 3 }), async (mutations) => {
        const made = mutations.reduce<unknown>((value, [at, by]) => replaced(value, at, by), valid);
        const { digest: _, ...rest } = Object(made);
        const digest = await sha256OfText(canonicalText(rest));
        const result = await taken(
          makeZip([{ name: 'fates-report.json', content: JSON.stringify({ ...rest, digest }) }]),
        );
        if (isRefusal(result)) expect(result.length).toBeGreaterThan(0);
        else
          expect([
            result.commit.tree ?? result.commit.head,
            result.policy.path,
            result.asOf <= EXPECTED.asOf,
          ]).toEqual([BASE_COMMIT, EXPECTED.policy, true]);
      }),
      RUNS,
    );
  });
});
