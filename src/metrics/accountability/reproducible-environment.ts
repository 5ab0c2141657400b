import { exampleNote } from '../compare/files/example-files.ts';
import { ANSWERED, sharedOf } from '../compare/files/stated.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';

export default defineMetric({
  ...ANSWERED,
  fullGrade: 'computed',
  id: 'accountability/reproducible-environment',
  title: 'Reproducible environment',
  question: 'How much of the environment that the model was made in could somebody build again?',
  formula:
    'answers that are yes ÷ answers: every dependency is fixed to a version; each has a digest; the language has one exact version; and, where a container is used, its base images have digests',
  needs: ['environment'],
  options: NO_OPTIONS,
  references: [
    {
      title: 'Gundersen, Kjensmo 2018: State of the Art: Reproducibility in Artificial Intelligence',
      url: 'https://doi.org/10.1609/aaai.v32i1.11503',
    },
    { title: 'pip: Secure installs', url: 'https://pip.pypa.io/en/stable/topics/secure-installs/' },
  ],
  limitations: [
    'Drivers, accelerators and libraries of the system are in no lock file.',
    'That an environment can be built again does not say that the model was made in it: the run manifest does.',
    'Read are files in the folders of the subject and above it.',
  ],
  remedies: [
    'Commit a lock file with hashes: `uv lock`, `poetry lock`, `pip-compile --generate-hashes`, `conda-lock`, `renv::snapshot()`.',
    'Write the exact version of the language into `.python-version`, and name base images by digest.',
  ],
  standards: ['EU AI Act Annex IV 1(c)', 'ISO/IEC 42001:2023 A.4.4', 'ISO/IEC 42001:2023 A.4.5'],
  examples: [
    {
      title: 'ideal',
      table: 'list,locked,hashed,language\npyproject.toml and uv.lock,yes,yes,3.12.4\n',
      files: { environment: { lists: 1, isLocked: true, isHashed: true, hasLanguage: true, findings: [] } },
      gives: 1,
      explanation: 'Three answers of three; no container is used.',
    },
    {
      title: 'bad',
      table: 'list,locked,hashed,language,container\nrequirements.txt,yes,no,3.12.4,python:3.12\n',
      files: {
        environment: {
          lists: 1,
          isLocked: true,
          isHashed: false,
          hasLanguage: true,
          isContainerFixed: false,
          findings: [exampleNote('Dockerfile', 'repository/open-base-image', 'python')],
        },
      },
      gives: 0.5,
      explanation: 'The versions are fixed; their content and the base image are not.',
    },
    {
      title: 'degenerate',
      table: 'list,locked\n,\n',
      files: {
        environment: {
          lists: 1,
          isLocked: false,
          isHashed: false,
          hasLanguage: false,
          isContainerFixed: false,
          findings: [],
        },
      },
      gives: 0,
      explanation: 'A Dockerfile with a tag alone fixes nothing.',
    },
  ],
  compute: ({ environment: { isLocked, isHashed, hasLanguage, isContainerFixed, findings } }) => {
    const answers = [
      isLocked,
      isHashed,
      hasLanguage,
      ...(isContainerFixed === undefined ? [] : [isContainerFixed]),
    ];
    return sharedOf(answers.filter(Boolean).length / answers.length, answers.length, findings);
  },
});
