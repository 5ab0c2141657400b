import type { EvidenceKind, EvidenceKinds, FailedTable, Provenance } from '../evidence.ts';

/** What reading one or several further tables gave. */
export interface Part {
  readonly kinds: Partial<EvidenceKinds>;
  readonly failures: readonly (readonly [EvidenceKind, FailedTable])[];
  readonly files: readonly Provenance[];
  readonly notes: readonly string[];
}

export const NOTHING: Part = { kinds: {}, failures: [], files: [], notes: [] };

export function together(parts: readonly Part[]): Part {
  return parts.reduce(
    (all, part) => ({
      kinds: { ...all.kinds, ...part.kinds },
      failures: [...all.failures, ...part.failures],
      files: [...all.files, ...part.files],
      notes: [...all.notes, ...part.notes],
    }),
    NOTHING,
  );
}

/** None of some kinds, for one reason. */
export function failedPart(kinds: readonly EvidenceKind[], failed: FailedTable): Part {
  return { ...NOTHING, failures: kinds.map((kind) => [kind, failed]), files: failed.files };
}
