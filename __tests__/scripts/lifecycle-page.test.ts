import { describe, expect, it } from '@jest/globals';
import { frameText, lifecyclePage, standardText } from '../../scripts/generate/lifecycle-page.ts';
import type { Frame } from '../../src/lifecycle/frame.ts';
import { FRAMES } from '../../src/lifecycle/frames.ts';
import { STANDARDS } from '../../src/lifecycle/standards.ts';

const frame: Frame = {
  id: 'frame',
  title: 'Frame',
  kind: 'ladder',
  source: { title: 'A paper', url: 'https://example.org' },
  limitation: 'Not all.',
  groups: [
    {
      id: '0',
      title: 'First',
      criteria: [
        {
          id: 'either',
          text: 'One of two | three.',
          by: 'any',
          checks: [
            { metric: 'ethics/intended-use', min: 1 },
            { metric: 'security/new', max: 0.5 },
          ],
        },
        { id: 'open', text: 'Nobody looks.', checks: [] },
        {
          id: 'both',
          text: 'A number.',
          checks: [{ family: 'fairness' }, { metric: 'ethics/intended-use' }],
        },
      ],
    },
  ],
};
const known = new Set(['ethics/intended-use']);

describe('the page of frames and standards', () => {
  it('links the metrics that there are, and says where nobody looks', () => {
    const link = '[`ethics/intended-use`](metrics/ethics/intended-use.md)';
    expect(frameText(frame, known).split('\n').slice(4)).toEqual([
      '| part | what has to be there | shown by |',
      '|---|---|---|',
      `| 0 First | One of two \\| three. | ${link} ≥ 1 or \`security/new\` ≤ 0.5 |`,
      '|  | Nobody looks. | *nothing of this version looks at it* |',
      `|  | A number. | some number of fairness, ${link} |`,
    ]);
  });

  it('counts the clauses that no metric names', () => {
    expect(standardText(frame, known)).toContain('No metric is evidence for 1 of 3 clauses: open.');
    expect(
      standardText(
        { ...frame, groups: [{ ...frame.groups[0], criteria: [frame.groups[0].criteria[0]] }] },
        known,
      ),
    ).not.toContain('No metric');
  });

  it('has every frame and every standard', async () => {
    const [page] = (await lifecyclePage()).artefacts;
    for (const { title } of [...FRAMES, ...STANDARDS]) {
      expect(page?.text).toContain(`### ${title}\n`);
    }
  });
});
