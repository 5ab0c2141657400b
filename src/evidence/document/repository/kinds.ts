import type { DocumentEvidence, KindFacts } from '../document.ts';

/** A way to report an incident, as SECURITY.md or the like names it. */
export interface IncidentChannelEvidence extends DocumentEvidence {
  readonly path: string;
  /** From 1: where an address, a form or a private report is named; absent: nowhere. */
  readonly line?: number;
}

export interface RepositoryKinds {
  readonly incidentChannel: IncidentChannelEvidence;
}

export const REPOSITORY_KINDS: { readonly [K in keyof RepositoryKinds]: KindFacts } = {
  incidentChannel: {
    grade: 'declared',
    hint: 'Write a SECURITY.md that says where an incident is reported: an address, a form, or private vulnerability reporting.',
  },
};
