/** The documents that a subject can have, by the key under `documents:` in the policy. */

export const DOCUMENT_NAMES = [
  'model-card',
  'eval-results',
  'metrics',
  'datasheet',
  'dataset-card',
  'croissant',
  'training-declaration',
  'emissions',
  'licence',
  'bill-of-materials',
  'codeowners',
  'security-policy',
  'change-log',
  'decision-log',
  'environment',
  'notebooks',
  'workflows',
  'tests',
  'risk-register',
  'ethics-checklist',
  'impact-assessment',
  'threat-model',
] as const;

export type DocumentName = (typeof DOCUMENT_NAMES)[number];

/** What each is, in a few words. */
export const DOCUMENT_TITLES: { readonly [N in DocumentName]: string } = {
  'model-card': 'the model card: Markdown, Model Card Toolkit JSON or CycloneDX',
  'eval-results': 'results in the form of Hugging Face (`.eval_results/*.yaml`)',
  metrics: 'files of numbers: MLflow, DVC, scikit-learn, Fairlearn, Evidently',
  datasheet: 'the datasheet of the data',
  'dataset-card': 'the dataset card: Markdown with metadata',
  croissant: 'dataset metadata in Croissant, with or without its RAI extension',
  'training-declaration': 'what the training learned from, each with source, licence, version and owner',
  emissions: 'emissions of training: CodeCarbon',
  licence: 'texts of licences',
  'bill-of-materials': 'the ML bill of materials: CycloneDX JSON',
  codeowners: 'who owns which files: CODEOWNERS',
  'security-policy': 'how to report an incident: SECURITY.md',
  'change-log': 'what changed in which version',
  'decision-log': 'decisions with their reasons',
  environment: 'lock files, versions of languages, containers',
  notebooks: 'Jupyter notebooks',
  workflows: 'workflows of GitHub Actions and other CI',
  tests: 'tests of the code',
  'risk-register': 'risks with likelihood, impact, treatment, owner and date',
  'ethics-checklist': 'answers to the questions of an ethics checklist',
  'impact-assessment': 'who is affected, and how',
  'threat-model': 'assets, threats, attacks and their treatment',
};
