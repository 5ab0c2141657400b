import { exampleFinding } from '../compare/files/example-files.ts';
import { FILE_FACTS, found, ML_STANDARDS } from '../compare/files/found-in-files.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';

const OPEN: ReadonlySet<string> = new Set([
  'source/unpinned-dependency',
  'source/unpinned-image',
  'source/dependencies-unreadable',
]);

export default defineMetric({
  ...FILE_FACTS,
  id: 'security/unpinned-dependencies',
  title: 'Unpinned dependencies',
  question: 'Which share of the packages that the model is made with has no fixed version?',
  formula:
    'packages without one exact version, by the list or the lock file beside it / packages that are listed',
  unit: 'share',
  direction: 'lower',
  range: [0, 1],
  ideal: 0,
  needs: ['dependencies'],
  options: NO_OPTIONS,
  references: [
    {
      title: 'OpenSSF Scorecard: Pinned-Dependencies',
      url: 'https://github.com/ossf/scorecard/blob/main/docs/checks.md#pinned-dependencies',
    },
  ],
  limitations: [
    'A fixed version without a digest can be published anew under the same number where the registry allows it.',
    'Only lists in the folder of the model and in what the policy watches are read.',
  ],
  remedies: ['Commit a lock file (uv lock, pip-compile --generate-hashes, conda-lock), and install from it.'],
  standards: ML_STANDARDS,
  examples: [
    {
      title: 'ideal',
      table: 'package,version\nnumpy,==2.1.0\n',
      files: { dependencies: { files: 1, total: 1, pinned: 1, findings: [] } },
      gives: 0,
      explanation: 'The only package is fixed.',
    },
    {
      title: 'bad',
      table: 'package,version\nnumpy,==2.1.0\npandas,>=2\n',
      files: {
        dependencies: {
          files: 1,
          total: 2,
          pinned: 1,
          findings: [exampleFinding('requirements.txt', 'source/unpinned-dependency', 'note', 'pandas>=2')],
        },
      },
      gives: 0.5,
      explanation: 'The next pandas is taken unseen.',
    },
    {
      title: 'degenerate',
      table: 'package,version\n',
      files: { dependencies: { files: 0, total: 0, pinned: 0, findings: [] } },
      gives: 'insufficient',
      explanation: 'No file lists packages, so nobody knows what the model was made with.',
    },
  ],
  compute: ({ dependencies: { total, pinned, findings } }) => {
    if (total === 0) {
      return {
        status: 'insufficient',
        n: 0,
        needed: 1,
        reason: 'no file beside the model lists packages',
        hint: 'Commit a lock file, and name its folder in `watch`.',
      };
    }
    const value = (total - pinned) / total;
    const broken = findings.filter(({ rule }) => rule.id === 'source/dependencies-unreadable');
    if (value === 0 && broken.length > 0) {
      return {
        status: 'insufficient',
        n: total,
        needed: total + 1,
        reason: `a list cannot be read, and what it names may be open: ${broken.map(({ path }) => path).join(', ')}`,
        hint: 'Mend the file: its own tool tells where it breaks.',
      };
    }
    return {
      status: 'measured',
      value,
      n: total,
      counted: 'package',
      interval: [value, broken.length > 0 ? 1 : value],
      ...found(findings.filter(({ rule }) => OPEN.has(rule.id))),
    };
  },
});
