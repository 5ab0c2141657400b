import type { FieldNames } from '../entries.ts';

export type RegisterField =
  | 'id'
  | 'risk'
  | 'likelihood'
  | 'impact'
  | 'level'
  | 'treatment'
  | 'measure'
  | 'reason'
  | 'owner'
  | 'raised'
  | 'review'
  | 'status'
  | 'evidence';

/** Keys of YAML and headers of tables, as registers have them. */
export const REGISTER_NAMES: FieldNames<RegisterField> = {
  id: ['id', 'risk id', 'ref', 'no', 'no.', '#', 'nr'],
  risk: ['risk', 'description', 'risk description', 'title', 'name'],
  likelihood: ['likelihood', 'probability'],
  impact: ['impact', 'severity', 'consequence'],
  level: ['level', 'risk level', 'score', 'risk score', 'rating'],
  treatment: ['treatment', 'response', 'strategy', 'risk treatment'],
  measure: ['measure', 'measures', 'mitigation', 'mitigations', 'action', 'actions', 'controls'],
  reason: ['reason', 'rationale', 'justification', 'comment'],
  owner: ['owner', 'risk owner', 'responsible', 'assignee'],
  raised: ['raised', 'identified', 'date raised', 'date identified', 'created'],
  review: ['review', 'review date', 'next review', 'due', 'due date', 'date', 'target date'],
  status: ['status', 'state'],
  evidence: ['evidence', 'evidence id'],
};
