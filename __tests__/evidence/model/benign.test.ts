import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { filesUnder } from '../../../scripts/tree.ts';
import { answerOf } from '../../../src/evidence/model/examination.ts';
import { examineBeside } from '../../../src/evidence/model/beside.ts';
import { modelPorts } from '../../../src/platform/model-ports.ts';
import { memorySource } from './scorecard/memory-source.ts';

const FOLDER = '__tests__/fixtures/models';
const MODELS = filesUnder(FOLDER).map((path) => [relative(FOLDER, path), path] as const);
/** Files of a model's folder that are none themselves. */
const NO_MODEL = /vocab\.txt$|\.json$|fingerprint\.pb$/u;

/** `scripts/fixtures/make_models.py` makes them with the real libraries. */
describe('what the libraries write is not flagged', () => {
  it.each(MODELS)('%s', async (name, path) => {
    const open = (beside: string) =>
      Promise.resolve(existsSync(beside) ? memorySource(readFileSync(beside), beside) : null);
    const examination = await examineBeside(memorySource(readFileSync(path), path), modelPorts(), open);
    const { findings } = examination;
    const answer = answerOf(examination);
    const found = findings.filter(({ rule }) => rule.leadsTo !== 'note');
    const expected = answer === 'not-a-model' && NO_MODEL.test(name) ? answer : 'no-known-indicator';
    expect({ answer, found: found.map(({ rule, detail }) => `${rule.id} ${detail}`) }).toEqual({
      answer: expected,
      found: [],
    });
  });

  it('there are enough of them, and each is small', () => {
    const sizes = MODELS.map(([, path]) => readFileSync(path).length);
    expect(sizes.length).toBeGreaterThan(100);
    expect(Math.max(...sizes)).toBeLessThan(30_000);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1_000_000);
  });
});
