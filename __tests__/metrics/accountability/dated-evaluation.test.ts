import { describe, expect, it } from '@jest/globals';
import type { DocumentText } from '../../../src/evidence/document/document.ts';
import { evaluationRecord } from '../../../src/evidence/document/repository/provenance/evaluation-record.ts';
import metric from '../../../src/metrics/accountability/dated-evaluation.ts';
import { SUBJECT } from '../../evidence/document/repository/read-repository.ts';
import { manifestText } from '../../evidence/document/repository/run-record.ts';
import { measuredFiles } from '../run-files.ts';

const MODEL = 'a'.repeat(64);

function textOf(path: string, text: string): DocumentText {
  return { path, text, sha256: '0'.repeat(64), bytes: text.length };
}

function read(card?: string, manifest?: string): ReturnType<typeof evaluationRecord.read> {
  return evaluationRecord.read(
    new Map([
      ...(card === undefined ? [] : [['model-card', [textOf('README.md', card)]] as const]),
      ...(manifest === undefined ? [] : [['run-record', [textOf('fates-run.json', manifest)]] as const]),
    ]),
    {
      subject: SUBJECT,
      asOf: '2026-11-27',
      paths: new Set(),
      digests: new Map([['model.onnx', { sha256: MODEL, bytes: 1 }]]),
    },
  );
}

function measured(card?: string, manifest?: string, days = 365): ReturnType<typeof measuredFiles> {
  const answer = read(card, manifest);
  if (answer.state !== 'read') {
    throw new Error(answer.state);
  }
  return measuredFiles(metric, { files: { evaluationRecord: answer.evidence }, options: { days } });
}

describe('dated evaluation', () => {
  it.each([
    ['Evaluation date: 2026-11-01', 1],
    ['| Evaluated | 1 November 2026 |', 1],
    ['Results as of Nov 1, 2026.', 1],
    ['Evaluated on rows of 2020-01-01 in the week of 2026-11-01.', 1],
    ['Evaluated on 2024-11-01.', 0],
    ['Evaluated lately.', 0],
    ['Published on 2026-11-01.', 0],
    ['Evaluation date: 2027-11-01', 0],
  ])('%s gives %s', (line, value) => {
    expect(measured(`# Card\n\n${line}\n`).value).toBe(value);
  });

  it('is as old as the policy allows', () => {
    expect(measured('Evaluated 2026-11-01', undefined, 26).value).toBe(1);
    expect(measured('Evaluated 2026-11-01', undefined, 25).value).toBe(0);
  });

  it('takes the date of a run that names the model, and of no other', () => {
    const run = (digest: string): string =>
      manifestText({
        kind: 'evaluation',
        inputs: [{ path: 'model.onnx', digest }],
        outputs: [{ path: 'p.csv', digest: 'e'.repeat(64) }],
      });
    expect(measured(undefined, run(MODEL)).value).toBe(1);
    expect(measured(undefined, run('d'.repeat(64))).value).toBe(0);
    expect(measured('Evaluated 2024-01-01', run(MODEL)).value).toBe(1);
  });

  it('names the line of a date in the future, and the card without one', () => {
    const future = measured('# Card\n\nEvaluated 2126-01-01\n');
    expect(future.found?.[0]).toMatchObject({ line: 3, rule: 'repository/evaluation-in-the-future' });
    expect(measured('# Card\n').found?.[0]).toMatchObject({ line: 1, rule: 'repository/undated-evaluation' });
  });

  it('has no evidence without a card and without a run of an evaluation', () => {
    expect(read()).toMatchObject({ state: 'missing' });
    expect(
      read(undefined, manifestText({ kind: 'training', outputs: [{ path: 'a', digest: MODEL }] })),
    ).toMatchObject({
      state: 'missing',
    });
  });
});
