import type { DocumentEvidence, KindFacts } from '../document.ts';

/** A job of a workflow. */
export interface JobPlace {
  readonly path: string;
  /** From 1: of the job. */
  readonly line: number;
  readonly job: string;
}

/** What workflows do with a model after it was written, as far as their files say it. */
export interface DeliveryEvidence extends DocumentEvidence {
  /** Workflow files that were understood; at least one. */
  readonly workflows: number;
  /** Jobs that train. */
  readonly training: readonly JobPlace[];
  /** Jobs that deploy; `gated`: a job that evaluates or gates comes before each. */
  readonly deployments: readonly (JobPlace & { readonly gated: boolean; readonly rollsBack: boolean })[];
  /** Jobs that look at the model on a schedule. */
  readonly monitoring: readonly JobPlace[];
}

export interface DeliveryKinds {
  readonly delivery: DeliveryEvidence;
}

export const DELIVERY_KINDS: { readonly [K in keyof DeliveryKinds]: KindFacts } = {
  delivery: {
    grade: 'computed',
    hint: 'Chain training, evaluation and deployment in a workflow: `workflows/pipeline.yml` of FATES gate is one to copy.',
  },
};
