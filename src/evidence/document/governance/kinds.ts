import type { KindFacts } from '../document.ts';
import type { EthicsChecklistEvidence } from './ethics/ethics.ts';
import type { ImpactAssessmentEvidence } from './impact/impact.ts';
import type { RiskRegisterEvidence } from './risks/risks.ts';
import type { ThreatModelEvidence } from './threats/threats.ts';

export interface GovernanceKinds {
  readonly riskRegister: RiskRegisterEvidence;
  readonly ethicsChecklist: EthicsChecklistEvidence;
  readonly impactAssessment: ImpactAssessmentEvidence;
  readonly threatModel: ThreatModelEvidence;
}

export const GOVERNANCE_KINDS: { readonly [K in keyof GovernanceKinds]: KindFacts } = {
  riskRegister: {
    grade: 'declared',
    hint: 'Write a risks.yml that lists each risk with likelihood, impact, treatment, owner and date of review.',
  },
  ethicsChecklist: {
    grade: 'declared',
    hint: 'Write an ETHICS_CHECKLIST.md that answers the 15 questions of docs/documents.md, each in a paragraph.',
  },
  impactAssessment: {
    grade: 'declared',
    hint: 'Write an IMPACT_ASSESSMENT.md that says who is affected, which harms may come to them, and what is done about each.',
  },
  threatModel: {
    grade: 'declared',
    hint: 'Write a threat-model.yml that lists the assets, and for each what is done against which attack.',
  },
};
