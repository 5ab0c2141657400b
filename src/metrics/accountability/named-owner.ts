import { OWNERSHIP_FACTS } from '../compare/documents/ownership-facts.ts';
import { exampleNote } from '../compare/files/example-files.ts';
import { sharedOf } from '../compare/files/stated.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';

export default defineMetric({
  ...OWNERSHIP_FACTS,
  id: 'accountability/named-owner',
  title: 'Named owner',
  question: 'Which share of the files of the subject has somebody who answers for it?',
  formula:
    'files, folders and tables that the policy binds, and the policy itself, with an owner in CODEOWNERS ÷ those that the repository holds; a folder is owned when all its files are',
  needs: ['ownership'],
  options: NO_OPTIONS,
  limitations: [
    'Whether the named account or team exists, and may write here, is not looked up: GitHub shows that beside the file.',
    'An owner in CODEOWNERS is asked for reviews; whether the branch demands one is a setting of the repository, and not in its files.',
    'What is bound and not in the repository has no owner here, and is left out.',
  ],
  remedies: [
    'Name an owner of the model, its card, its tables and fates.yml in .github/CODEOWNERS; the last line that matches counts.',
  ],
  examples: [
    {
      title: 'ideal',
      table: 'file,owners\nmodel.onnx,1\nfates.yml,1\n',
      files: {
        ownership: {
          path: 'CODEOWNERS',
          files: [
            { path: 'model.onnx', owners: 1, canBeReviewed: false },
            { path: 'fates.yml', owners: 1, canBeReviewed: false },
          ],
          findings: [],
        },
      },
      gives: 1,
      explanation: 'Both have an owner.',
    },
    {
      title: 'bad',
      table: 'file,owners\nmodel.onnx,0\nfates.yml,1\n',
      files: {
        ownership: {
          path: 'CODEOWNERS',
          files: [
            { path: 'model.onnx', owners: 0, canBeReviewed: false },
            { path: 'fates.yml', owners: 1, canBeReviewed: false },
          ],
          findings: [exampleNote('CODEOWNERS', 'repository/unowned-file', 'model.onnx', 3)],
        },
      },
      gives: 0.5,
      explanation: 'Line 3 takes the owners of the model away.',
    },
    {
      title: 'degenerate',
      table: 'file,owners\nfates.yml,0\n',
      files: {
        ownership: {
          path: 'CODEOWNERS',
          files: [{ path: 'fates.yml', owners: 0, canBeReviewed: false }],
          findings: [],
        },
      },
      gives: 0,
      explanation: 'There is a CODEOWNERS, and it speaks of other files.',
    },
  ],
  compute: ({ ownership: { files, findings } }) =>
    sharedOf(
      files.filter(({ owners }) => owners > 0).length / files.length,
      files.length,
      findings.filter(({ rule }) => rule.id !== 'repository/single-owner'),
      'file',
    ),
});
