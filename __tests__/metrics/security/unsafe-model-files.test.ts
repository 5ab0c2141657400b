import { describe, expect, it } from '@jest/globals';
import { PICKLE_RULES } from '../../../src/evidence/model/rules/pickle.ts';
import { exampleModel, exampleModels } from '../../../src/metrics/compare/files/example-files.ts';
import unsafe from '../../../src/metrics/security/unsafe-model-files.ts';
import { findingOf, measuredFiles, namedBy, runFiles } from '../run-files.ts';

const DANGEROUS = {
  ...exampleModel('a.pkl', 'pickle', 'dangerous'),
  findings: [
    findingOf(PICKLE_RULES.brokenStream, 'a.pkl'),
    findingOf(PICKLE_RULES.padding, 'a.pkl'),
    findingOf(PICKLE_RULES.unknownGlobal, 'a.pkl', { offset: 2 }),
    findingOf(PICKLE_RULES.dangerousGlobal, 'a.pkl', { offset: 11, within: ['archive/data.pkl'] }),
  ],
};
const SUSPICIOUS = {
  ...exampleModel('b.pkl', 'pickle', 'suspicious'),
  findings: [findingOf(PICKLE_RULES.persistentId, 'b.pkl')],
};
const FIVE = exampleModels(
  DANGEROUS,
  SUSPICIOUS,
  exampleModel('c.7z', '7z', 'inconclusive'),
  exampleModel('d.onnx', 'onnx', 'no-known-indicator'),
  exampleModel('e.md', 'text', 'not-a-model'),
);
const NAMED = ['a.pkl pickle/dangerous-global', 'a.pkl pickle/unknown-global', 'b.pkl pickle/persistent-id'];

describe('unsafe model files', () => {
  it('are those that are dangerous; what is unread may be one more, what is suspicious is named', () => {
    const found = measuredFiles(unsafe, { files: FIVE });
    expect(found).toMatchObject({ value: 1, n: 5, counted: 'file', interval: [1, 2], doubtful: 1 });
    expect(namedBy(found)).toEqual(NAMED);
    expect(found.found?.[0]).toEqual({
      path: 'a.pkl',
      rule: 'pickle/dangerous-global',
      title: PICKLE_RULES.dangerousGlobal.title,
      remedy: PICKLE_RULES.dangerousGlobal.remedy,
      offset: 11,
      within: ['archive/data.pkl'],
      detail: 'what pickle/dangerous-global found',
    });
  });

  it('are with `strict` also those that are suspicious, so that none is doubtful', () => {
    const found = measuredFiles(unsafe, { files: FIVE, options: { strict: true } });
    expect(found).toMatchObject({ value: 2, n: 5, interval: [2, 3] });
    expect(found).not.toHaveProperty('doubtful');
    expect(namedBy(found)).toEqual(NAMED);
  });

  it('count what is suspicious in a file that was not read to its end', () => {
    const half = { ...SUSPICIOUS, answer: 'inconclusive' as const };
    const files = exampleModels(half);
    expect(measuredFiles(unsafe, { files })).toMatchObject({ value: 0, interval: [0, 1], doubtful: 1 });
    const strict = measuredFiles(unsafe, { files, options: { strict: true } });
    expect(strict).toMatchObject({ value: 1, interval: [1, 1] });
    expect(namedBy(strict)).toEqual(['b.pkl pickle/persistent-id']);
  });

  it('name 20 findings, the worst first, whatever their order was', () => {
    const many = Array.from({ length: 25 }, () => SUSPICIOUS);
    const found = measuredFiles(unsafe, { files: exampleModels(...many, DANGEROUS) });
    expect(found).toMatchObject({ value: 1, n: 26, doubtful: 25 });
    expect(namedBy(found)).toEqual([
      ...NAMED.slice(0, 2),
      ...Array.from({ length: 18 }, () => 'b.pkl pickle/persistent-id'),
    ]);
  });

  it('are none, and name nothing, among files without a known indicator', () => {
    const files = exampleModels(exampleModel('d.onnx', 'onnx', 'no-known-indicator'));
    expect(measuredFiles(unsafe, { files, options: { strict: true } })).toEqual({
      status: 'measured',
      value: 0,
      n: 1,
      counted: 'file',
      interval: [0, 0],
    });
  });

  it('take no option but `strict`, which is yes or no', () => {
    expect(() => runFiles(unsafe, { files: FIVE, options: { strict: 'yes' } })).toThrow('boolean');
    expect(() => runFiles(unsafe, { files: FIVE, options: { lenient: true } })).toThrow('lenient');
  });
});
