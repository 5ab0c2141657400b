import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ownership } from '../../../src/evidence/document/repository/ownership/ownership.ts';
import metric from '../../../src/metrics/accountability/reviewer.ts';
import { evidenceIn } from '../../evidence/document/repository/read-repository.ts';
import { measuredFiles, namedBy } from '../run-files.ts';

function measured(codeowners: string): ReturnType<typeof measuredFiles> {
  const files = { 'model.onnx': '', 'predictions.csv': '', CODEOWNERS: codeowners };
  return measuredFiles(metric, { files: { ownership: evidenceIn(ownership, files) } });
}

describe('second pair of eyes', () => {
  it('asks for two different owners, or a team', () => {
    expect(measured('* @ann @bob\n').value).toBe(1);
    expect(measured('* @org/team\n').value).toBe(1);
    expect(measured('* @ann @Ann\n').value).toBe(0);
    expect(measured('* @ann\n*.csv @ann @bob\n').value).toBe(0.5);
  });

  it('names the line with one owner alone, and the one that takes them away', () => {
    expect(namedBy(measured('* @ann\n*.csv\n'))).toStrictEqual([
      'CODEOWNERS repository/unowned-file',
      'CODEOWNERS repository/single-owner',
    ]);
  });

  it('never rises when an owner is taken away', () => {
    const owner = fc.constantFrom('@ann', '@bob', '@org/team', 'a@b.cd');
    const line = fc.record({
      pattern: fc.constantFrom('*', '*.csv', '/model.onnx'),
      owners: fc.uniqueArray(owner, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), fc.nat(), (lines, at) => {
        const textOf = (some: typeof lines): string =>
          some.map(({ pattern, owners }) => `${pattern} ${owners.join(' ')}\n`).join('');
        const fewer = lines.map((each, index) =>
          index === at % lines.length ? { ...each, owners: each.owners.slice(1) } : each,
        );
        expect(measured(textOf(fewer)).value).toBeLessThanOrEqual(measured(textOf(lines)).value);
      }),
    );
  });
});
