/** What this area reads, and where it lies by convention. */
import type { DocumentPlace, DocumentReader } from '../document.ts';
import { ethicsChecklist } from './ethics/read-ethics-checklist.ts';
import { impactAssessment } from './impact/read-impact-assessment.ts';
import { riskRegister } from './risks/read-risk-register.ts';
import { threatModel } from './threats/read-threat-model.ts';

const PAGE = 2 ** 20;

export const GOVERNANCE_PLACES: readonly DocumentPlace[] = [
  {
    name: 'risk-register',
    pattern: /(?:^|\/)(?:risks|risk[-_]?register)\.(?:ya?ml|md)$/iu,
    where: 'subject',
    mostBytes: PAGE,
  },
  {
    name: 'ethics-checklist',
    pattern: /(?:^|\/)ethics(?:[-_]?checklist)?\.(?:ya?ml|md)$/iu,
    where: 'subject',
    mostBytes: PAGE,
  },
  {
    name: 'impact-assessment',
    pattern:
      /(?:^|\/)(?:(?:algorithmic|ai|fundamental[-_]?rights)[-_]?)?(?:impact[-_]?assessment|fria|aia)\.(?:ya?ml|md)$/iu,
    where: 'subject',
    mostBytes: PAGE,
  },
  {
    name: 'threat-model',
    pattern: /(?:^|\/)threat[-_]?model\.(?:ya?ml|md)$/iu,
    where: 'subject',
    mostBytes: PAGE,
  },
];

export const GOVERNANCE_READERS: readonly DocumentReader[] = [
  ethicsChecklist,
  impactAssessment,
  riskRegister,
  threatModel,
];
