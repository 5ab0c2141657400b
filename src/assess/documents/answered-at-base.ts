import { CLAIM_KINDS } from '../../evidence/document/claims/kinds.ts';
import type { EvidenceKind } from '../../evidence/evidence.ts';
import type { FileEvidence } from '../../evidence/files/file-evidence.ts';
import { isDocumentKind } from '../../metrics/measure.ts';
import type { Measurement } from '../../metrics/measurement.ts';

/** Numbers in cards are recomputed at the head, and nowhere else. */
export const CLAIMS_AT_HEAD: Measurement = {
  status: 'not-applicable',
  reason: 'claims are recomputed at the head only',
};

const NEW_DOCUMENT: Measurement = {
  status: 'not-applicable',
  reason: 'the base does not have these documents',
};

export function isClaimKind(kind: EvidenceKind): boolean {
  return Object.hasOwn(CLAIM_KINDS, kind);
}

/** A document that the base does not have has nothing to be held against; one that could not be understood there is unknown. */
export function answeredAtBase(
  needs: readonly EvidenceKind[],
  answer: Measurement,
  { kinds, missing }: FileEvidence,
): Measurement {
  const isNew = needs.some(
    (kind) =>
      isDocumentKind(kind) &&
      kinds[kind] === undefined &&
      missing[kind] !== undefined &&
      missing[kind].unreadable === undefined,
  );
  return answer.status === 'no-evidence' && isNew ? NEW_DOCUMENT : answer;
}
