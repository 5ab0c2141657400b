import { describe, expect, it } from '@jest/globals';
import { versions } from '../../../src/evidence/document/repository/provenance/versions.ts';
import metric from '../../../src/metrics/accountability/version-triple.ts';
import { lineWith } from '../../evidence/document/repository/notebook-text.ts';
import {
  evidenceIn,
  placesOf,
  readRepository,
  type Repository,
  SUBJECT,
} from '../../evidence/document/repository/read-repository.ts';
import { manifestText } from '../../evidence/document/repository/run-record.ts';
import { measuredFiles } from '../run-files.ts';

const MODEL = 'a'.repeat(64);
const DATA = 'b'.repeat(64);
const OTHER = 'd'.repeat(64);
const GIVEN = {
  subject: { ...SUBJECT, training: { table: 'data/train.csv' } },
  digests: new Map([
    ['model.onnx', { sha256: MODEL, bytes: 10 }],
    ['data/train.csv', { sha256: DATA, bytes: 20 }],
  ]),
};

function valueOf(files: Repository): number {
  return measuredFiles(metric, { files: { versions: evidenceIn(versions, files, GIVEN) } }).value;
}

const model = { path: 'out/model.onnx', digest: MODEL };
const data = { path: 'data/train.csv', digest: DATA };

describe('model, data and code by version', () => {
  it('are named by a run manifest with the digests of what is there, wherever the run had it', () => {
    expect(valueOf({ 'fates-run.json': manifestText({ inputs: [data], outputs: [model] }) })).toBe(1);
  });

  it('are not where what is there is of other content, and the line says which', () => {
    const text = manifestText({ inputs: [data], outputs: [{ path: 'model.onnx', digest: OTHER }] });
    expect(valueOf({ 'fates-run.json': text })).toBeCloseTo(2 / 3, 12);
    const [place] = placesOf(evidenceIn(versions, { 'fates-run.json': text }, GIVEN));
    const line = lineWith(text, 'model.onnx') - 1;
    expect(place).toBe(`fates-run.json:${line} repository/recorded-other-content`);
  });

  it('are not where one record agrees and another one does not', () => {
    const files = {
      'a/fates-run.json': manifestText({ inputs: [data], outputs: [model] }),
      'b/fates-run.json': manifestText({ inputs: [data], outputs: [{ path: 'model.onnx', digest: OTHER }] }),
    };
    expect(evidenceIn(versions, files, GIVEN)).toMatchObject({
      model: 'other',
      data: 'named',
      code: 'named',
    });
  });

  it('are not where the record is of other files', () => {
    const text = manifestText({ outputs: [{ path: 'other.onnx', digest: OTHER }] });
    const evidence = evidenceIn(versions, { 'fates-run.json': text }, GIVEN);
    expect(evidence).toMatchObject({ model: 'absent', data: 'absent', code: 'named' });
    expect(evidence.findings[0]).toMatchObject({
      detail: 'the model, its data',
      rule: { id: 'repository/unnamed-version' },
    });
  });

  it('are named by DVC, as long as the sizes agree', () => {
    const lock = (bytes: number): string =>
      `schema: '2.0'\nstages:\n  train:\n    cmd: x\n    deps:\n      - path: data/train.csv\n        md5: ab\n        size: 20\n    outs:\n      - path: model.onnx\n        md5: cd\n        size: ${bytes}\n`;
    expect(valueOf({ 'dvc.lock': lock(10) })).toBeCloseTo(2 / 3, 12);
    expect(valueOf({ 'dvc.lock': lock(11) })).toBeCloseTo(1 / 3, 12);
    const place = placesOf(evidenceIn(versions, { 'dvc.lock': lock(11) }, GIVEN))[0];
    expect(place).toBe('dvc.lock:10 repository/recorded-other-content');
    expect(
      valueOf({ 'data/train.csv.dvc': 'outs:\n- md5: ab\n  size: 20\n  path: ./train.csv\n' }),
    ).toBeCloseTo(1 / 3, 12);
    expect(valueOf({ 'data/train.csv.dvc': 'outs:\n- path: train.csv\n' })).toBe(0);
  });

  it('name what the repository does not hold by its path', () => {
    const evidence = evidenceIn(
      versions,
      { 'train.csv.dvc': 'outs:\n- md5: ab\n  path: train.csv\n' },
      {
        subject: { ...SUBJECT, training: { table: 'train.csv' } },
      },
    );
    expect(evidence.data).toBe('named');
  });

  it('are an error where no record can be read, and no evidence without one', () => {
    expect(readRepository(versions, { 'fates-run.json': '{}' }, GIVEN)).toMatchObject({
      state: 'unreadable',
    });
    expect(readRepository(versions, { 'fates-run.json': '{' }, GIVEN)).toMatchObject({ state: 'unreadable' });
    expect(readRepository(versions, { 'dvc.lock': 'stages: []' }, GIVEN)).toMatchObject({
      state: 'unreadable',
    });
    expect(readRepository(versions, { 'a.dvc': 'a: [' }, GIVEN)).toMatchObject({ state: 'unreadable' });
    expect(readRepository(versions, {}, GIVEN)).toMatchObject({ state: 'missing' });
    const beside = {
      'a/fates-run.json': '{}',
      'fates-run.json': manifestText({ inputs: [data], outputs: [model] }),
    };
    expect(placesOf(evidenceIn(versions, beside, GIVEN))).toStrictEqual([
      'a/fates-run.json:1 repository/unreadable-record',
    ]);
    const bad = manifestText({ inputs: [{ path: 'x', digest: 'no' }], outputs: [model] });
    const [broken] = placesOf(evidenceIn(versions, { ...beside, 'a/fates-run.json': bad }, GIVEN));
    expect(broken).toBe(`a/fates-run.json:${lineWith(bad, '"no"')} repository/unreadable-record`);
  });
});
