import { describe, expect, it } from '@jest/globals';
import { PICKLE_RULES } from '../../../src/evidence/model/rules/pickle.ts';
import { exampleModel, exampleModels } from '../../../src/metrics/compare/files/example-files.ts';
import unexamined from '../../../src/metrics/security/unexamined-files.ts';
import { findingOf, measuredFiles, namedBy } from '../run-files.ts';

describe('unexamined files', () => {
  it('are counted once each, whatever stopped the reading', () => {
    const twice = {
      ...exampleModel('a.pkl', 'pickle', 'inconclusive'),
      findings: [
        findingOf(PICKLE_RULES.trailingBytes, 'a.pkl', { offset: 90 }),
        findingOf(PICKLE_RULES.unknownGlobal, 'a.pkl', { offset: 4 }),
        findingOf(PICKLE_RULES.brokenAfterCall, 'a.pkl', { offset: 60, within: [] }),
      ],
    };
    const found = measuredFiles(unexamined, {
      files: exampleModels(twice, exampleModel('b.7z', '7z', 'inconclusive')),
    });
    expect(found).toMatchObject({ value: 2, n: 2, counted: 'file', interval: [2, 2] });
    // What is only suspicious is no reason why the rest is unknown.
    expect(namedBy(found)).toEqual([
      'a.pkl pickle/broken-after-call',
      'b.7z pickle/example',
      'a.pkl pickle/trailing-bytes',
    ]);
    expect(found.found?.[0]).toMatchObject({ offset: 60 });
    expect(found.found?.[0]).not.toHaveProperty('within');
  });

  it('are not those that are known to be dangerous, though they end early', () => {
    const known = {
      ...exampleModel('a.pkl', 'pickle', 'dangerous'),
      findings: [findingOf(PICKLE_RULES.brokenStream, 'a.pkl')],
    };
    const found = measuredFiles(unexamined, { files: exampleModels(known) });
    expect(found).toEqual({ status: 'measured', value: 0, n: 1, counted: 'file', interval: [0, 0] });
  });

  it('are none among files that were read to their end', () => {
    const files = exampleModels(
      exampleModel('a.onnx', 'onnx', 'no-known-indicator'),
      exampleModel('b.pkl', 'pickle', 'suspicious'),
      exampleModel('c.md', 'text', 'not-a-model'),
    );
    expect(measuredFiles(unexamined, { files })).toMatchObject({ value: 0, n: 3 });
  });
});
