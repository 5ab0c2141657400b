/** What others call the attacks: techniques of MITRE ATLAS and entries of the OWASP Machine Learning Security Top Ten, 2023. */
import type { AttackClass } from './threats.ts';

interface Crosswalk {
  /** Id → name, as of ATLAS data 5. The first is the nearest. */
  readonly atlas: Readonly<Record<string, string>>;
  readonly owasp: Readonly<Record<string, string>>;
}

export const CROSSWALK: { readonly [A in AttackClass]: Crosswalk } = {
  evasion: {
    atlas: { 'AML.T0015': 'Evade AI Model', 'AML.T0043': 'Craft Adversarial Data' },
    owasp: { 'ML01:2023': 'Input Manipulation Attack', 'ML09:2023': 'Output Integrity Attack' },
  },
  poisoning: {
    atlas: {
      'AML.T0020': 'Poison Training Data',
      'AML.T0018': 'Manipulate AI Model',
      'AML.T0018.000': 'Poison AI Model',
      'AML.T0031': 'Erode AI Model Integrity',
      'AML.T0059': 'Erode Dataset Integrity',
    },
    owasp: {
      'ML02:2023': 'Data Poisoning Attack',
      'ML08:2023': 'Model Skewing',
      'ML10:2023': 'Model Poisoning',
    },
  },
  extraction: {
    atlas: {
      'AML.T0024.002': 'Extract AI Model',
      'AML.T0024': 'Exfiltration via AI Inference API',
      'AML.T0048.004': 'AI Intellectual Property Theft',
    },
    owasp: { 'ML05:2023': 'Model Theft' },
  },
  inversion: {
    atlas: { 'AML.T0024.001': 'Invert AI Model', 'AML.T0024': 'Exfiltration via AI Inference API' },
    owasp: { 'ML03:2023': 'Model Inversion Attack' },
  },
  membership: {
    atlas: {
      'AML.T0024.000': 'Infer Training Data Membership',
      'AML.T0024': 'Exfiltration via AI Inference API',
    },
    owasp: { 'ML04:2023': 'Membership Inference Attack' },
  },
  'supply-chain': {
    atlas: {
      'AML.T0010': 'AI Supply Chain Compromise',
      'AML.T0010.001': 'AI Software',
      'AML.T0010.002': 'Data',
      'AML.T0010.003': 'Model',
      'AML.T0011.000': 'Unsafe AI Artifacts',
      'AML.T0058': 'Publish Poisoned Models',
    },
    owasp: { 'ML06:2023': 'AI Supply Chain Attacks', 'ML07:2023': 'Transfer Learning Attack' },
  },
};

/** The nearest of each, by id. */
export function knownAs(attack: AttackClass): string {
  const { atlas, owasp } = CROSSWALK[attack];
  return [atlas, owasp].flatMap((names) => Object.keys(names).slice(0, 1)).join(', ');
}
