import { describe, expect, it } from '@jest/globals';
import { ownership } from '../../../src/evidence/document/repository/ownership/ownership.ts';
import metric from '../../../src/metrics/accountability/named-owner.ts';
import {
  evidenceIn,
  placesOf,
  readRepository,
  type Repository,
  SUBJECT,
} from '../../evidence/document/repository/read-repository.ts';
import { measuredFiles, namedBy } from '../run-files.ts';

const FILES = { 'model.onnx': '', 'predictions.csv': '', 'fates.yml': '', 'README.md': '' };

function measured(codeowners: string, more: Repository = {}): ReturnType<typeof measuredFiles> {
  const evidence = evidenceIn(ownership, { ...FILES, CODEOWNERS: codeowners, ...more });
  return measuredFiles(metric, { files: { ownership: evidence } });
}

describe('named owner', () => {
  it('is the share of what the policy binds, and of the policy, that a line names somebody for', () => {
    expect(measured('* @ann\n').value).toBe(1);
    expect(measured('/model.onnx @ann\n').value).toBeCloseTo(1 / 3, 12);
    expect(measured('# nobody\n').value).toBe(0);
  });

  it('takes the last line that matches, and names the line that takes an owner away', () => {
    const taken = measured('* @ann\n*.csv @bob\n/model.onnx\n');
    expect(taken.value).toBeCloseTo(2 / 3, 12);
    expect(namedBy(taken)).toStrictEqual(['CODEOWNERS repository/unowned-file']);
    expect(taken.found?.[0]?.line).toBe(3);
    expect(measured('/model.onnx\n* @ann\n').value).toBe(1);
  });

  it('skips a line that GitHub skips, and says which', () => {
    const evidence = evidenceIn(ownership, { ...FILES, CODEOWNERS: '* @ann\n/model.onnx ann\n!x @bob\n' });
    expect(placesOf(evidence)).toStrictEqual([
      'CODEOWNERS:1 repository/single-owner',
      'CODEOWNERS:1 repository/single-owner',
      'CODEOWNERS:1 repository/single-owner',
      'CODEOWNERS:2 repository/invalid-owner-line',
      'CODEOWNERS:3 repository/invalid-owner-line',
    ]);
    expect(evidence.files.every(({ owners }) => owners === 1)).toBe(true);
  });

  it('reads comments behind owners, addresses, teams, tabs and blanks before a line', () => {
    const evidence = evidenceIn(ownership, {
      ...FILES,
      CODEOWNERS: '  *\t@org/ml-team  ann@example.org # both\r\n',
    });
    expect(evidence.files[0]).toStrictEqual({ path: 'model.onnx', owners: 2, canBeReviewed: true });
    expect(evidence.findings).toStrictEqual([]);
  });

  it('takes of a folder, and of shards, the file that has the fewest owners', () => {
    const subject = {
      ...SUBJECT,
      model: 'models/a',
      evaluation: { ...SUBJECT.evaluation, table: 'out/*.csv' },
    };
    const files = { 'models/a/x': '', 'models/a/y': '', 'out/1.csv': '', 'out/2.csv': '' };
    const { files: owned } = evidenceIn(
      ownership,
      { ...files, CODEOWNERS: 'models/ @ann @bob\nmodels/a/y @ann\nout/ @ann @bob\nout/2.csv\n' },
      { subject },
    );
    expect(owned).toStrictEqual([
      { path: 'models/a', owners: 1, canBeReviewed: false },
      { path: 'out/*.csv', owners: 0, canBeReviewed: false },
    ]);
  });

  it('asks of several files the one that GitHub asks', () => {
    const more = { '.github/CODEOWNERS': '* @ann\n', 'docs/CODEOWNERS': '' };
    expect(measured('', more).value).toBe(1);
    const { 'predictions.csv': _, ...rest } = FILES;
    expect(evidenceIn(ownership, { ...rest, CODEOWNERS: '* @ann' }).files).toHaveLength(2);
  });

  it('has no evidence without a CODEOWNERS, and without a file that it could be of', () => {
    expect(readRepository(ownership, FILES)).toMatchObject({ state: 'missing', missing: ['CODEOWNERS'] });
    expect(readRepository(ownership, { CODEOWNERS: '* @ann' })).toMatchObject({ state: 'missing' });
  });

  it('reads a megabyte of the worst lines', () => {
    const line = `${'*a'.repeat(499)} @ann\n`;
    const evidence = evidenceIn(ownership, { ...FILES, CODEOWNERS: line.repeat(2 ** 20 / line.length) });
    expect(evidence.files.every(({ owners }) => owners === 0)).toBe(true);
    const long = evidenceIn(ownership, { ...FILES, CODEOWNERS: 'x '.repeat(2 ** 19) });
    expect(placesOf(long)[0]).toBe('CODEOWNERS:1 repository/invalid-owner-line');
  });
});
