/** What this area reads, and where it lies by convention. */
import type { DocumentPlace, DocumentReader } from '../document.ts';
import { cardClaims } from './card-claims.ts';
import { reportedMetrics } from './metrics-files.ts';

const FILE = 2 ** 20;

export const CLAIM_PLACES: readonly DocumentPlace[] = [
  {
    name: 'eval-results',
    pattern: /(?:^|\/)\.eval_results\/[^/]+\.ya?ml$/iu,
    where: 'anywhere',
    mostBytes: FILE,
  },
  {
    name: 'metrics',
    pattern:
      /(?:^|\/)(?:metrics|scores|eval(?:uation)?[_-]metrics|test[_-]metrics|classification[_-]report|metric[_-]frame)\.(?:json|ya?ml)$/iu,
    where: 'subject',
    mostBytes: FILE,
  },
];

export const CLAIM_READERS: readonly DocumentReader[] = [cardClaims, reportedMetrics];
