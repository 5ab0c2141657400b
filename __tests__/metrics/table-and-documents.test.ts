/** A metric that needs the table and a document: each of the two can be what is missing. */
import { describe, expect, it } from '@jest/globals';
import type { Gathered } from '../../src/evidence/evidence.ts';
import type { FileEvidence } from '../../src/evidence/files/file-evidence.ts';
import { exampleEmissions, measuredRun } from '../../src/metrics/compare/files/example-emissions.ts';
import carbonPerPoint from '../../src/metrics/ethics/carbon-per-point.ts';
import type { EngineSubject } from '../../src/metrics/measure.ts';
import { measure } from '../../src/metrics/measure.ts';
import type { Measurement } from '../../src/metrics/measurement.ts';
import { viewOf } from '../../src/metrics/view.ts';
import { cubeOfRows } from '../cube/cube-of-rows.ts';
import { bindingOf } from '../evidence/memory-source.ts';
import { DEFAULT_MINIMUM, rowsOfCells } from './run-metric.ts';

const CUBE = cubeOfRows({ task: 'binary', rows: rowsOfCells({ g: [55, 5, 5, 35] }), scopes: [[]] });
const TABLE: Gathered = {
  ok: true,
  table: { cube: CUBE, files: [], task: 'binary', taskInferred: false, notes: [] },
};
const STATED: FileEvidence = { kinds: exampleEmissions([measuredRun(30)]), missing: {} };

function ask(files: FileEvidence | undefined, rest: Partial<EngineSubject> = {}): Measurement {
  const request = { metric: carbonPerPoint.id, scope: { kind: 'overall' }, options: {} } as const;
  const subject: EngineSubject = {
    task: 'binary',
    bindings: bindingOf(),
    gathered: TABLE,
    viewOf: () => viewOf(CUBE, { kind: 'overall' }),
    files,
    ...rest,
  };
  return measure(carbonPerPoint, request, subject, { minimum: DEFAULT_MINIMUM, seed: 1, draws: 0 });
}

describe('a metric of the table and a document', () => {
  it('is measured where both are there', () => {
    expect(ask(STATED)).toMatchObject({ status: 'measured', value: 1, n: 100 });
  });

  it('has no evidence without the document, and says what to write', () => {
    expect(ask(undefined)).toEqual({
      status: 'no-evidence',
      missing: ['emissions'],
      hint: expect.stringContaining('co2_eq_emissions'),
    });
    const missing = { emissions: { missing: ['emissions of the training'], hint: 'Measure it.' } };
    expect(ask({ kinds: {}, missing })).toEqual({
      status: 'no-evidence',
      missing: ['emissions of the training'],
      hint: 'Measure it.',
    });
  });

  it('is an error where the document cannot be understood', () => {
    const missing = {
      emissions: { missing: [], hint: 'Mend it.', unreadable: 'emissions.csv:1 has no column' },
    };
    expect(ask({ kinds: {}, missing })).toEqual({
      status: 'error',
      message: 'emissions.csv:1 has no column',
      hint: 'Mend it.',
    });
  });

  it('has no evidence without decisions', () => {
    expect(ask(STATED, { viewOf: () => ({}) })).toMatchObject({
      status: 'no-evidence',
      missing: ['decisions'],
    });
  });
});
