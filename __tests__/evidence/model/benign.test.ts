import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { filesUnder } from '../../../scripts/tree.ts';
import type { Answer } from '../../../src/evidence/model/examination.ts';
import { examinedFile } from './scorecard/memory-source.ts';

const FOLDER = '__tests__/fixtures/models';
const MODELS = filesUnder(FOLDER).map((path) => [relative(FOLDER, path), path] as const);
/** Files of a model's folder that are none themselves. */
const NO_MODEL = /vocab\.txt$|\.json$|fingerprint\.pb$/u;
/** What a library writes and we do not call clean, with the reason. */
const EXCEPTIONS: ReadonlyMap<string, readonly [answer: Answer, reason: string]> = new Map([
  [
    'pytorch/plain-pickle.pkl',
    [
      'inconclusive',
      'each tensor is a pickle as bytes, which is not examined; torch.save does not write this',
    ],
  ],
]);

/** `scripts/fixtures/make_models.py` makes them with the real libraries. */
describe('what the libraries write is not flagged', () => {
  it.each(MODELS)('%s', async (name, path) => {
    const { answer, findings } = await examinedFile(readFileSync(path), path);
    const found = findings.filter(({ rule }) => rule.leadsTo !== 'note');
    const exception = EXCEPTIONS.get(name);
    const expected =
      exception?.[0] ?? (answer === 'not-a-model' && NO_MODEL.test(name) ? answer : 'no-known-indicator');
    expect({ answer, found: found.map(({ rule, detail }) => `${rule.id} ${detail}`) }).toEqual({
      answer: expected,
      found: exception === undefined ? [] : expect.anything(),
    });
  });

  it('there are enough of them, and each is small', () => {
    const sizes = MODELS.map(([, path]) => readFileSync(path).length);
    expect(sizes.length).toBeGreaterThan(100);
    expect(Math.max(...sizes)).toBeLessThan(30_000);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1_000_000);
  });
});
