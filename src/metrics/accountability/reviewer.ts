import { exampleNote } from '../compare/files/example-files.ts';
import { ANSWERED, sharedOf } from '../compare/files/stated.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';

export default defineMetric({
  ...ANSWERED,
  id: 'accountability/reviewer',
  title: 'Second pair of eyes',
  question:
    'For which share of the files of the subject is there somebody who could review a change of their owner?',
  formula:
    'files, folders and tables that the policy binds, and the policy itself, with two owners or a team in CODEOWNERS ÷ those that the repository holds',
  needs: ['ownership'],
  options: NO_OPTIONS,
  references: [
    {
      title: 'GitHub: About code owners',
      url: 'https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners',
    },
    {
      title: 'NIST AI RMF 1.0, GOVERN 2.1: roles and responsibilities are documented and clear',
      url: 'https://doi.org/10.6028/NIST.AI.100-1',
    },
  ],
  limitations: [
    'A team may have one member: who is in it is not in the files.',
    'That somebody could review does not say that anybody does.',
  ],
  remedies: [
    'Name two people or a team for the model, its card, its tables and fates.yml in .github/CODEOWNERS.',
  ],
  standards: ['NIST AI RMF GOVERN 2.1', 'ISO/IEC 42001:2023 A.3.2'],
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
