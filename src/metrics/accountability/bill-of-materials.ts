import { exampleNote } from '../compare/files/example-files.ts';
import { ANSWERED, sharedOf } from '../compare/files/stated.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';

export default defineMetric({
  ...ANSWERED,
  id: 'accountability/bill-of-materials',
  title: 'ML bill of materials',
  question: 'Does a bill of materials say what the model is, what it was made of, and under which licence?',
  formula:
    'answers that are yes ÷ 5: it is valid CycloneDX 1.5 to 1.7; it lists the model; it has the SHA-256 of the model that is there; it names data, and those that it names as files are there; the model has a licence',
  needs: ['billOfMaterials'],
  options: NO_OPTIONS,
  references: [
    {
      title: 'CycloneDX: Machine Learning Bill of Materials',
      url: 'https://cyclonedx.org/capabilities/mlbom/',
    },
    {
      title: 'ECMA-424: CycloneDX Bill of Materials specification',
      url: 'https://ecma-international.org/publications-and-standards/standards/ecma-424/',
    },
  ],
  limitations: [
    'Of a folder the bill would have to have the root digest, which is no digest of a file.',
    'What the bill says of origin, licence and training is believed.',
    'Bills in XML, and in SPDX, are not read.',
  ],
  remedies: [
    'Write one with `fates bom fates-report.json --out bom.cdx.json`, and add the data sets and the licence.',
  ],
  standards: ['EU AI Act Annex IV 2(a)', 'ISO/IEC 42001:2023 A.4.2', 'NIST AI RMF MAP 4.1'],
  examples: [
    {
      title: 'ideal',
      table: 'valid,model,digest,data,licence\nyes,yes,equal,yes,yes\n',
      files: {
        billOfMaterials: {
          path: 'bom.cdx.json',
          isValid: true,
          hasModel: true,
          digest: 'match',
          listsData: true,
          hasLicence: true,
          findings: [],
        },
      },
      gives: 1,
      explanation: 'Five answers of five.',
    },
    {
      title: 'bad',
      table: 'valid,model,digest,data,licence\nyes,yes,another,no,yes\n',
      files: {
        billOfMaterials: {
          path: 'bom.cdx.json',
          isValid: true,
          hasModel: true,
          digest: 'other',
          listsData: false,
          hasLicence: true,
          findings: [exampleNote('bom.cdx.json', 'repository/bill-of-other-content', 'model.onnx', 12)],
        },
      },
      gives: 0.6,
      explanation: 'The bill is of an older model, and names no data.',
    },
    {
      title: 'degenerate',
      table: 'valid,model,digest,data,licence\nyes,no,,no,no\n',
      files: {
        billOfMaterials: {
          path: 'bom.cdx.json',
          isValid: true,
          hasModel: false,
          digest: 'absent',
          listsData: false,
          hasLicence: false,
          findings: [],
        },
      },
      gives: 0.2,
      explanation: 'A valid bill of libraries alone.',
    },
  ],
  compute: ({ billOfMaterials: { isValid, hasModel, digest, listsData, hasLicence, findings } }) => {
    const answers = [isValid, hasModel, digest === 'match', listsData, hasLicence];
    return sharedOf(answers.filter(Boolean).length / answers.length, answers.length, findings);
  },
});
