/**
 * Documents of a repository as evidence: texts in, typed answers with positions out. Readers are pure and total: whatever
 * stands in a document, they answer, and what they do not understand is a finding with file, line and remedy.
 */
import type { DocumentName } from '../../policy/documents.ts';
import type { SubjectPolicy } from '../../policy/policy.ts';
import type { Grade } from '../evidence.ts';
import type { Rule } from '../model/rules/rule.ts';
import type { SeenTable } from './data/personal/personal-data.ts';
import type { DocumentKind, DocumentKinds } from './kinds.ts';

/** One document, read whole as UTF-8. */
export interface DocumentText {
  /** From the root of the workspace. */
  readonly path: string;
  readonly text: string;
  /** Lower-case hex, of the bytes. */
  readonly sha256: string;
  readonly bytes: number;
}

/** One thing that a rule found in a document. Texts hold what stands there: escape them for the medium. */
export interface DocumentFinding {
  readonly rule: Rule;
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** One sentence: what stands there. */
  readonly message: string;
  /** What exactly; one line of at most 300 characters, never the value of a secret or of personal data. */
  readonly detail: string;
}

/** What every kind of evidence from documents has. Metrics show those findings that they are about. */
export interface DocumentEvidence {
  /** In the order of paths, then of lines. */
  readonly findings: readonly DocumentFinding[];
}

/** Of each name its documents, the nearest to the subject first; a name that has none is absent. */
export type Documents = ReadonlyMap<DocumentName, readonly DocumentText[]>;

/** What readers are told beside the documents. */
export interface DocumentContext {
  readonly subject: SubjectPolicy;
  /** All files of the tree, sorted; a reader may ask whether one is there, and opens none. */
  readonly paths: ReadonlySet<string>;
  /** UTC date of the run: `2026-11-27`. */
  readonly asOf: string;
  /** Whether this change brings another content of the file; absent where nobody knows what changed. */
  readonly isChanged?: (path: string) => boolean;
  /** Whether the job made the file: it is not tracked, and made anew in each run. Absent like `isChanged`. */
  readonly isMade?: (path: string) => boolean;
  /** Ids of the metrics that the policy requires of the subject. */
  readonly requirements?: ReadonlySet<string>;
  /** The tables that the subject binds, where personal data is asked for. */
  readonly tables?: readonly SeenTable[];
  /** By path: of the model and the tables that the subject binds and the repository holds; only for a reader that asks. */
  readonly digests?: ReadonlyMap<string, BoundFile>;
}

/** A file, or the model's folder with its root digest. */
export interface BoundFile {
  /** Lower-case hex. */
  readonly sha256: string;
  readonly bytes: number;
}

/**
 * `missing`: there is no such document, or it says nothing of this. `unreadable`: it is there, and what stands in it cannot be
 * understood; then nothing is measured and the findings say where.
 */
export type ReadDocuments<E> =
  | { readonly state: 'read'; readonly evidence: E }
  | {
      readonly state: 'missing';
      readonly missing: readonly string[];
      readonly hint: string;
      readonly findings?: readonly DocumentFinding[];
    }
  | {
      readonly state: 'unreadable';
      readonly message: string;
      readonly hint: string;
      readonly findings: readonly DocumentFinding[];
    };

/** Reads one kind of evidence from the documents of its names. */
export interface DocumentReader<K extends DocumentKind = DocumentKind> {
  readonly kind: K;
  /** Which documents it is given. */
  readonly names: readonly DocumentName[];
  /** Whether it compares digests of what the subject binds: those files are read for it. */
  readonly asksDigests?: true;
  /** Whether it asks what changed. */
  readonly asksChanges?: true;
  readonly read: (documents: Documents, context: DocumentContext) => ReadDocuments<DocumentKinds[K]>;
}

/** Where documents of a name lie by convention, when the policy binds none. */
export interface DocumentPlace {
  readonly name: DocumentName;
  /** Tests the path from the root, as written in the tree. */
  readonly pattern: RegExp;
  /**
   * `subject`: in a folder of the model, the evaluation or training table or the card, or in one above it, or in `docs`, `.github`, `.devcontainer`
   * or `.fates` of such a one. `anywhere`: wherever it lies.
   */
  readonly where: 'subject' | 'anywhere';
  /** Larger ones are not read, and a finding says so. */
  readonly mostBytes: number;
}

/** What is said of a kind of evidence where no reader is involved. */
export interface KindFacts {
  /** The grade of what documents of this kind say. */
  readonly grade: Grade;
  /** What to do where there is no evidence of it, in one sentence. */
  readonly hint: string;
}
