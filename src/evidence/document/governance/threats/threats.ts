import type { Place } from '../../found.ts';
import type { DocumentEvidence } from '../../document.ts';

/** What is done to a model, in six classes. */
export const ATTACK_CLASSES = [
  'evasion',
  'poisoning',
  'extraction',
  'inversion',
  'membership',
  'supply-chain',
] as const;

export type AttackClass = (typeof ATTACK_CLASSES)[number];

/** One attack on one asset. */
export interface ThreatCell extends Place {
  readonly asset: string;
  readonly attack: AttackClass;
  /** `not-applicable`: somebody said why. */
  readonly state: 'treated' | 'open' | 'not-applicable';
}

export interface ThreatModelEvidence extends DocumentEvidence {
  readonly path: string;
  /** Each asset with each attack, in the order of the document. */
  readonly cells: readonly ThreatCell[];
}
