/**
 * What is known of files that were read without running them: kinds of evidence that no evaluation table gives, so that they
 * are measured where there is none. Texts of findings hold names from the files.
 */
import type { DocumentKinds } from '../document/kinds.ts';
import type { IntegrityEvidence } from '../integrity/integrity-evidence.ts';
import type { Answer } from '../model/examination.ts';
import type { Rule } from '../model/rules/rule.ts';

/** One thing that a rule found, and where. */
export interface FileFinding {
  readonly path: string;
  readonly rule: Rule;
  /** In bytes, of the file or of the innermost member. */
  readonly offset?: number;
  /** From 1, of a text. */
  readonly line?: number;
  /** In that line, from 1, in UTF-16 units. */
  readonly column?: number;
  /** Members on the way in, outermost first. */
  readonly within?: readonly string[];
  /** What exactly; at most 300 characters, never the value of a secret. */
  readonly detail: string;
}

export interface ModelFile {
  readonly path: string;
  readonly bytes: number;
  readonly format: string;
  readonly answer: Answer;
  /** Whether loading the format can run code that lies in the file. What is not known can. */
  readonly canRunCode: boolean;
  readonly findings: readonly FileFinding[];
}

/** Files below `model:`, and those of the change that look like a model; sorted by path, at least one. */
export interface ModelFilesEvidence {
  readonly files: readonly ModelFile[];
}

export interface SourceCodeEvidence {
  /** Text files that were read. */
  readonly files: number;
  /** Files of code that are beyond a limit or cannot be read; absent: none. */
  readonly unread?: number;
  readonly findings: readonly FileFinding[];
}

export interface DependencyEvidence {
  /** Files that list dependencies. */
  readonly files: number;
  readonly total: number;
  /** Fixed to one version, by the list or its lock file. */
  readonly pinned: number;
  readonly findings: readonly FileFinding[];
}

export interface ModelIntegrity {
  /** How many files the model has. */
  readonly files: number;
  readonly evidence: IntegrityEvidence;
}

export interface FileKinds extends DocumentKinds {
  readonly modelFiles: ModelFilesEvidence;
  readonly sourceCode: SourceCodeEvidence;
  readonly dependencies: DependencyEvidence;
  readonly integrity: ModelIntegrity;
}

/** Why a kind is not there. */
export interface MissingFiles {
  readonly missing: readonly string[];
  readonly hint: string;
  /** It is there and cannot be understood, and why: an error, not an absence. */
  readonly unreadable?: string;
}

/** What was gathered of one subject's files. */
export interface FileEvidence {
  readonly kinds: Partial<FileKinds>;
  readonly missing: { readonly [K in keyof FileKinds]?: MissingFiles };
}
