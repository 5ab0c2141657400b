import { describe, expect, it } from '@jest/globals';
import { exampleEthics } from '../../../src/metrics/compare/files/example-governance.ts';
import ethicsChecklist from '../../../src/metrics/ethics/ethics-checklist.ts';
import { measuredFiles, namedBy } from '../run-files.ts';

describe('an ethics checklist', () => {
  it('is the share of 15 questions that are answered', () => {
    const found = measuredFiles(ethicsChecklist, { files: exampleEthics(12) });
    expect(found).toMatchObject({ value: 0.8, n: 15, counted: 'question' });
    expect(namedBy(found)).toEqual([1, 2, 3].map(() => 'ETHICS_CHECKLIST.md ethics/no-answer'));
  });
});
