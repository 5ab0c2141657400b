import type { EntryFormat, FieldNames } from '../entries.ts';
import { THREAT_RULES } from './rules.ts';
import type { AttackClass } from './threats.ts';
import { ATTACK_CLASSES } from './threats.ts';

export type AssetField = 'id' | 'what' | 'owner';

const ASSET_NAMES: FieldNames<AssetField> = {
  id: ['id', 'name'],
  what: ['what', 'description'],
  owner: ['owner'],
};

export type ThreatField =
  | 'id'
  | 'threat'
  | 'asset'
  | 'attack'
  | 'adversary'
  | 'likelihood'
  | 'impact'
  | 'treatment'
  | 'measure'
  | 'reason'
  | 'evidence'
  | 'atlas'
  | 'owasp'
  | 'owner';

const THREAT_NAMES: FieldNames<ThreatField> = {
  id: ['id'],
  threat: ['threat', 'description', 'what'],
  asset: ['asset', 'assets'],
  attack: ['attack', 'attack class', 'class'],
  adversary: ['adversary', 'attacker', 'threat agent'],
  likelihood: ['likelihood', 'probability'],
  impact: ['impact', 'severity'],
  treatment: ['treatment', 'response'],
  measure: ['measure', 'measures', 'mitigation'],
  reason: ['reason', 'rationale', 'justification'],
  evidence: ['evidence'],
  atlas: ['atlas', 'mitre atlas'],
  owasp: ['owasp', 'owasp ml'],
  owner: ['owner'],
};

const { notUnderstood } = THREAT_RULES;

export const ASSET_FORMAT: EntryFormat<AssetField> = { names: ASSET_NAMES, notUnderstood };
export const THREAT_FORMAT: EntryFormat<ThreatField> = { names: THREAT_NAMES, notUnderstood };

const CLASSES: { readonly [A in AttackClass]: RegExp } = {
  evasion: /^(?:evasion|adversarial examples?|input manipulation)$/u,
  poisoning: /^(?:data |model )?poisoning$/u,
  extraction: /^(?:model )?(?:extraction|theft|stealing)$/u,
  inversion: /^(?:model )?inversion$/u,
  membership: /^membership(?: inference)?$/u,
  'supply-chain': /^supply chain$/u,
};

export function attackOf(written: string): AttackClass | undefined {
  const name = written
    .slice(0, 60)
    .toLowerCase()
    .replaceAll(/[\s_-]+/gu, ' ')
    .trim();
  for (const attack of ATTACK_CLASSES) {
    if (CLASSES[attack].test(name)) {
      return attack;
    }
  }
  return undefined;
}
