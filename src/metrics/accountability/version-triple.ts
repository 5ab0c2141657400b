import { exampleNote } from '../compare/files/example-files.ts';
import { ANSWERED, sharedOf } from '../compare/files/stated.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';

export default defineMetric({
  ...ANSWERED,
  fullGrade: 'computed',
  id: 'accountability/version-triple',
  title: 'Model, data and code by version',
  question: 'Does a record say which data and which code this very model came of?',
  formula:
    'of model, data and code those that a record of a run names by a digest or a commit that agrees with what is there ÷ 3',
  needs: ['versions'],
  options: NO_OPTIONS,
  references: [
    { title: 'SLSA 1.1: Provenance', url: 'https://slsa.dev/spec/v1.1/provenance' },
    {
      title: 'DVC: dvc.lock',
      url: 'https://dvc.org/doc/user-guide/project-structure/dvcyaml-files',
    },
  ],
  limitations: [
    'The record is believed: only an attestation says who wrote it (`security/model-integrity`).',
    'A commit is not looked up, because checkouts are mostly shallow.',
    'DVC names content by MD5, which is not computed: of what is there its size is compared.',
    'Data are the training table that the policy binds, else the evaluation table.',
  ],
  remedies: [
    'Record the training with `actions/record`, or as a stage of DVC, and commit its record with the model.',
  ],
  standards: ['EU AI Act Annex IV 2(d)', 'ISO/IEC 42001:2023 A.7.5', 'ISO/IEC 42001:2023 A.6.2.3'],
  examples: [
    {
      title: 'ideal',
      table: 'record,model,data,code\nfates-run.json,named,named,named\n',
      files: { versions: { model: 'named', data: 'named', code: 'named', findings: [] } },
      gives: 1,
      explanation: 'All three are named and agree.',
    },
    {
      title: 'bad',
      table: 'record,model,data,code\nfates-run.json,other digest,named,named\n',
      files: {
        versions: {
          model: 'other',
          data: 'named',
          code: 'named',
          findings: [exampleNote('fates-run.json', 'repository/recorded-other-content', 'model.onnx', 9)],
        },
      },
      gives: 2 / 3,
      explanation: 'The model that is there is not the one that the run made.',
    },
    {
      title: 'degenerate',
      table: 'record,model,data,code\ndata.csv.dvc,,,\n',
      files: { versions: { model: 'absent', data: 'absent', code: 'absent', findings: [] } },
      gives: 0,
      explanation: 'The record is of another file.',
    },
  ],
  compute: ({ versions: { model, data, code, findings } }) =>
    sharedOf([model, data, code].filter((naming) => naming === 'named').length / 3, 3, findings),
});
