import type { DocumentEvidence, KindFacts } from '../document.ts';
import { BOM_FACTS, type BillOfMaterialsEvidence } from './bom/evidence.ts';
import { ENVIRONMENT_FACTS, type EnvironmentEvidence } from './environment/evidence.ts';
import {
  CHANGE_LOG_FACTS,
  type ChangeLogEvidence,
  DECISION_LOG_FACTS,
  type DecisionLogEvidence,
} from './logs/evidence.ts';
import { NOTEBOOKS_FACTS, type NotebooksEvidence } from './notebooks/evidence.ts';
import { OWNERSHIP_FACTS, type OwnershipEvidence } from './ownership/evidence.ts';
import {
  EVALUATION_FACTS,
  type EvaluationRecordEvidence,
  VERSIONS_FACTS,
  type VersionsEvidence,
} from './provenance/evidence.ts';
import { RANDOMNESS_FACTS, type RandomnessEvidence } from './randomness/evidence.ts';
import { type ContinuousTestingEvidence, TESTING_FACTS } from './testing/evidence.ts';

/** A way to report an incident, as SECURITY.md or the like names it. */
export interface IncidentChannelEvidence extends DocumentEvidence {
  readonly path: string;
  /** From 1: where an address, a form or a private report is named; absent: nowhere. */
  readonly line?: number;
}

export interface RepositoryKinds {
  readonly incidentChannel: IncidentChannelEvidence;
  readonly ownership: OwnershipEvidence;
  readonly environment: EnvironmentEvidence;
  readonly randomness: RandomnessEvidence;
  readonly notebooks: NotebooksEvidence;
  readonly continuousTesting: ContinuousTestingEvidence;
  readonly changeLog: ChangeLogEvidence;
  readonly decisionLog: DecisionLogEvidence;
  readonly versions: VersionsEvidence;
  readonly evaluationRecord: EvaluationRecordEvidence;
  readonly billOfMaterials: BillOfMaterialsEvidence;
}

export const REPOSITORY_KINDS: { readonly [K in keyof RepositoryKinds]: KindFacts } = {
  incidentChannel: {
    grade: 'declared',
    hint: 'Write a SECURITY.md that says where an incident is reported: an address, a form, or private vulnerability reporting.',
  },
  ownership: OWNERSHIP_FACTS,
  environment: ENVIRONMENT_FACTS,
  randomness: RANDOMNESS_FACTS,
  notebooks: NOTEBOOKS_FACTS,
  continuousTesting: TESTING_FACTS,
  changeLog: CHANGE_LOG_FACTS,
  decisionLog: DECISION_LOG_FACTS,
  versions: VERSIONS_FACTS,
  evaluationRecord: EVALUATION_FACTS,
  billOfMaterials: BOM_FACTS,
};
