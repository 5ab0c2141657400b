import type { ByteSource } from '../../evidence/bytes.ts';
import type { Examination } from '../../evidence/model/examination.ts';
import type {
  IntegrityEvidence,
  IntegrityFile,
  IntegritySettings,
  SignedModel,
} from '../../evidence/integrity/integrity-evidence.ts';
import type { IntegrityPorts } from '../../evidence/integrity/ports.ts';
import type { Rule } from '../../evidence/model/rules/rule.ts';

/** A finding of a text beside a model. */
export interface TextFinding {
  readonly rule: Rule;
  readonly path: string;
  readonly line: number;
  /** In that line, from 1, in UTF-16 units. */
  readonly column?: number;
  readonly message: string;
  readonly detail: string;
}

export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** The examiners; none of them runs what it reads, or rejects for what a file holds. */
export interface FilePorts {
  /** `open`: a file beside it that explains it; null where there is none. */
  readonly examineModel: (
    source: ByteSource,
    open: (path: string) => Promise<ByteSource | null>,
  ) => Promise<Examination>;
  /** Whether the first bytes are those of a model. */
  readonly looksLikeModel: (source: ByteSource) => Promise<boolean>;
  readonly examineSource: (path: string, text: string) => readonly TextFinding[];
  readonly isDependencyFile: (path: string) => boolean;
  readonly examineDependencies: (files: readonly TextFile[]) => {
    readonly report: {
      readonly files: readonly { readonly path: string; readonly total: number; readonly pinned: number }[];
    };
    readonly findings: readonly TextFinding[];
  };
  /** Why nothing can be verified with this; undefined when something can. */
  readonly faultOf: IntegrityPorts['faultOf'];
  readonly examineIntegrity: (
    files: readonly IntegrityFile[],
    model: SignedModel,
    open: (path: string) => Promise<ByteSource | null>,
    settings: IntegritySettings,
  ) => Promise<IntegrityEvidence>;
}
