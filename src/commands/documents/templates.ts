import { CARD_TEMPLATE } from './card-template.ts';
import { DECLARATION_TEMPLATE, OWNERS_TEMPLATE, RISK_TEMPLATE, THREAT_TEMPLATE } from './data-templates.ts';
import {
  CHANGE_LOG_TEMPLATE,
  DATASHEET_TEMPLATE,
  ETHICS_TEMPLATE,
  IMPACT_TEMPLATE,
  SECURITY_TEMPLATE,
} from './markdown-templates.ts';
import type { DocumentTemplate } from './template.ts';

/** In the order in which they are written. */
export const TEMPLATES: readonly DocumentTemplate[] = [
  CARD_TEMPLATE,
  DATASHEET_TEMPLATE,
  DECLARATION_TEMPLATE,
  RISK_TEMPLATE,
  IMPACT_TEMPLATE,
  ETHICS_TEMPLATE,
  THREAT_TEMPLATE,
  CHANGE_LOG_TEMPLATE,
  SECURITY_TEMPLATE,
  OWNERS_TEMPLATE,
];
