import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import picomatch from 'picomatch';
import {
  matchesPath,
  pathPattern,
} from '../../../../src/evidence/document/repository/ownership/path-pattern.ts';

function matches(pattern: string, path: string): boolean {
  const read = pathPattern(pattern);
  return !('because' in read) && matchesPath(read, path);
}

describe('a pattern of CODEOWNERS', () => {
  // What GitHub's page says of its own examples.
  test.each([
    ['*', ['a', 'b/c.txt'], []],
    ['*.js', ['a.js', 'x/y/b.js'], ['a.jsx', 'js']],
    ['/build/logs/', ['build/logs/a', 'build/logs/x/b'], ['x/build/logs/a', 'build/logs']],
    ['docs/*', ['docs/getting-started.md'], ['docs/build-app/troubleshooting.md', 'x/docs/a.md']],
    ['apps/', ['apps/a', 'x/apps/b/c'], ['apps.txt', 'myapps/a']],
    ['/docs/', ['docs/a', 'docs/x/b'], ['x/docs/a']],
    ['/scripts/', ['scripts/a'], ['x/scripts/a']],
    ['**/logs', ['build/logs', 'scripts/logs/x', 'deeply/nested/logs/y', 'logs/z'], ['catalogs/z']],
    ['/apps/github', ['apps/github', 'apps/github/x'], ['apps/githubs']],
    ['/src/**/model.onnx', ['src/model.onnx', 'src/a/b/model.onnx'], ['a/src/model.onnx']],
    ['models/**', ['models/a', 'models/a/b'], ['x/models/a']],
    ['mo?el.onnx', ['model.onnx', 'x/modal.onnx'].slice(0, 1), ['moel.onnx']],
    ['my\\ model.onnx', ['my model.onnx', 'x/my model.onnx'], ['my\\ model.onnx']],
    ['\\*.onnx', ['*.onnx'], ['model.onnx']],
  ])('%s', (pattern, yes, no) => {
    expect(yes.filter((path) => !matches(pattern, path))).toStrictEqual([]);
    expect(no.filter((path) => matches(pattern, path))).toStrictEqual([]);
  });

  test('is told from one that GitHub skips', () => {
    for (const pattern of ['!model.onnx', 'model[0-9].onnx', '/', '//', 'a'.repeat(1001)]) {
      expect(pathPattern(pattern)).toHaveProperty('because');
    }
  });

  test('matches within one folder what picomatch matches', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', '.', '*', '?'), minLength: 1, maxLength: 6 });
    const names = fc.string({ unit: fc.constantFrom('a', 'b', '.'), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(letters, names, (pattern, name) => {
        fc.pre(!pattern.includes('**') && !['.', '..'].includes(name));
        const isMatch = picomatch(pattern, {
          dot: true,
          noext: true,
          nobrace: true,
          strictSlashes: true,
          fastpaths: false,
        });
        expect(matches(pattern, name)).toBe(isMatch(name));
      }),
      { numRuns: 500 },
    );
  });

  test('costs at most the product of both lengths', () => {
    const path = `${'a'.repeat(2000)}/${'a/'.repeat(500)}b`;
    expect(matches(`${'*a'.repeat(300)}*c`, path)).toBe(false);
    expect(matches(`${'**/a/'.repeat(150)}c`, path)).toBe(false);
  });
});
