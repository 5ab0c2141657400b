/** Documents of governance as examples of metrics have them. */
import type { Harm, ImpactElement } from '../../../evidence/document/governance/impact/impact.ts';
import type { Risk } from '../../../evidence/document/governance/risks/risks.ts';
import type { ThreatCell } from '../../../evidence/document/governance/threats/threats.ts';
import type { FileKinds } from '../../../evidence/files/file-evidence.ts';
import { exampleNote } from './example-files.ts';

export function exampleRisk(level: number, more: Partial<Risk> = {}): Risk {
  const place = { path: 'risks.yml', line: 3 };
  return { ...place, id: 'R1', level, missing: [], isClosed: false, findings: [], ...more };
}

export function exampleRisks(...risks: readonly Risk[]): Partial<FileKinds> {
  return { riskRegister: { risks, findings: risks.flatMap(({ findings }) => findings) } };
}

const QUESTIONS = 15;

/** The first so many of the 15 questions are answered. */
export function exampleEthics(answered: number): Partial<FileKinds> {
  const path = 'ETHICS_CHECKLIST.md';
  const finding = exampleNote(path, 'ethics/no-answer', 'a question has no answer');
  const answers = Array.from({ length: QUESTIONS }, (_, index) => {
    const answer = { path, line: index + 1, question: index + 1 };
    return index < answered
      ? { ...answer, words: 40, isAnswered: true }
      : { ...answer, words: 0, isAnswered: false, finding };
  });
  const findings = answered < QUESTIONS ? [finding] : [];
  return { ethicsChecklist: { path, answers, findings } };
}

const ELEMENTS: readonly ImpactElement[] = [
  'purpose',
  'period',
  'affected',
  'harms',
  'mitigation',
  'oversight',
  'redress',
  'consulted',
  'review',
];

/** The first so many elements are stated, and of each harm whether something is done against it. */
export function exampleImpact(stated: number, mitigated: readonly boolean[]): Partial<FileKinds> {
  const path = 'IMPACT_ASSESSMENT.md';
  const missing = exampleNote(path, 'impact/missing-element', 'something is not said');
  const bare = exampleNote(path, 'impact/harm-without-mitigation', 'nothing is done against it');
  const elements = ELEMENTS.map((element, index) => {
    const own = { element, path, line: index + 1, isStated: index < stated };
    return own.isStated ? own : { ...own, finding: missing };
  });
  const harms = mitigated.map(
    (isMitigated, index): Harm => ({
      path,
      line: index + 20,
      isMitigated,
      findings: isMitigated ? [] : [bare],
    }),
  );
  return { impactAssessment: { path, elements, harms, findings: [] } };
}

/** One asset, and of each of the six attacks its state. */
export function exampleThreats(stateOf: (index: number) => ThreatCell['state']): Partial<FileKinds> {
  const path = 'threat-model.yml';
  const note = exampleNote(path, 'threat/not-covered', 'nothing is said of it', 3);
  const attacks = ['evasion', 'poisoning', 'extraction', 'inversion', 'membership', 'supply-chain'] as const;
  const cells = attacks.map((attack, index) => {
    const state = stateOf(index);
    return { path, line: 3, asset: 'model', attack, state };
  });
  const isOpen = cells.some(({ state }) => state === 'open');
  return { threatModel: { path, cells, findings: isOpen ? [note] : [] } };
}
