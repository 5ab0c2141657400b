import { OWNERSHIP_FACTS } from '../compare/documents/ownership-facts.ts';
import { exampleNote } from '../compare/files/example-files.ts';
import { sharedOf } from '../compare/files/stated.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';

export default defineMetric({
  ...OWNERSHIP_FACTS,
  id: 'accountability/reviewer',
  title: 'Second pair of eyes',
  question:
    'For which share of the files of the subject is there somebody who could review a change of their owner?',
  formula:
    'files, folders and tables that the policy binds, and the policy itself, with two owners or a team in CODEOWNERS ÷ those that the repository holds',
  needs: ['ownership'],
  options: NO_OPTIONS,
  limitations: [
    'A team may have one member: who is in it is not in the files.',
    'That somebody could review does not say that anybody does.',
  ],
  remedies: [
    'Name two people or a team for the model, its card, its tables and fates.yml in .github/CODEOWNERS.',
  ],
  examples: [
    {
      title: 'ideal',
      table: 'file,owners\nmodel.onnx,one team\nfates.yml,2\n',
      files: {
        ownership: {
          path: 'CODEOWNERS',
          files: [
            { path: 'model.onnx', owners: 1, canBeReviewed: true },
            { path: 'fates.yml', owners: 2, canBeReviewed: true },
          ],
          findings: [],
        },
      },
      gives: 1,
      explanation: 'A team counts as more than one.',
    },
    {
      title: 'bad',
      table: 'file,owners\nmodel.onnx,1\nfates.yml,2\n',
      files: {
        ownership: {
          path: 'CODEOWNERS',
          files: [
            { path: 'model.onnx', owners: 1, canBeReviewed: false },
            { path: 'fates.yml', owners: 2, canBeReviewed: true },
          ],
          findings: [exampleNote('CODEOWNERS', 'repository/single-owner', 'model.onnx')],
        },
      },
      gives: 0.5,
      explanation: 'The only owner of the model cannot review their own change.',
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
      explanation: 'Nobody owns it, so nobody is asked.',
    },
  ],
  compute: ({ ownership: { files, findings } }) =>
    sharedOf(
      files.filter(({ canBeReviewed }) => canBeReviewed).length / files.length,
      files.length,
      findings,
      'file',
    ),
});
