/** What an impact assessment says of which element, before it is judged. */
import type { Entry, EntryFormat, FieldNames, Said } from '../entries.ts';
import type { DocumentFinding } from '../../document.ts';
import type { ImpactElement } from './impact.ts';
import { IMPACT_RULES } from './rules.ts';

export type HarmField = 'harm' | 'affected' | 'likelihood' | 'severity' | 'mitigation' | 'owner' | 'evidence';

/** Keys of YAML and headers of tables. */
export const HARM_NAMES: FieldNames<HarmField> = {
  harm: ['harm', 'harms', 'potential harm', 'risk', 'risk of harm', 'impact', 'negative impact'],
  affected: ['affected', 'who', 'group', 'groups', 'stakeholder', 'affected group'],
  likelihood: ['likelihood', 'probability'],
  severity: ['severity', 'magnitude'],
  mitigation: ['mitigation', 'mitigations', 'measure', 'measures', 'safeguard', 'treatment'],
  owner: ['owner', 'responsible'],
  evidence: ['evidence'],
};

export const HARM_FORMAT: EntryFormat<HarmField> = {
  names: HARM_NAMES,
  notUnderstood: IMPACT_RULES.notUnderstood,
};

export interface WrittenImpact {
  /** Of each element that stands there its texts together, and the line of the first. */
  readonly said: ReadonlyMap<ImpactElement, Said>;
  readonly harms: readonly Entry<HarmField>[];
  readonly findings: readonly DocumentFinding[];
}
