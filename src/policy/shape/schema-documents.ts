import { z } from 'zod';
import type { DocumentName } from '../documents.ts';
import { DOCUMENT_TITLES } from '../documents.ts';

const path = z.string().min(1);

function documents(name: DocumentName) {
  return z
    .union([path.transform((only) => [only]), z.array(path).min(1)])
    .exactOptional()
    .describe(`Path, or paths from the nearest: ${DOCUMENT_TITLES[name]}.`);
}

/** Each a path, or a list of them, from the folder of the policy's file. */
export const documentsSchema = z.strictObject({
  'model-card': documents('model-card'),
  'eval-results': documents('eval-results'),
  metrics: documents('metrics'),
  datasheet: documents('datasheet'),
  'dataset-card': documents('dataset-card'),
  croissant: documents('croissant'),
  'training-declaration': documents('training-declaration'),
  emissions: documents('emissions'),
  licence: documents('licence'),
  'bill-of-materials': documents('bill-of-materials'),
  codeowners: documents('codeowners'),
  'security-policy': documents('security-policy'),
  'change-log': documents('change-log'),
  'decision-log': documents('decision-log'),
  environment: documents('environment'),
  notebooks: documents('notebooks'),
  workflows: documents('workflows'),
  tests: documents('tests'),
  'risk-register': documents('risk-register'),
  'ethics-checklist': documents('ethics-checklist'),
  'impact-assessment': documents('impact-assessment'),
  'threat-model': documents('threat-model'),
});
