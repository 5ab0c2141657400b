/**
 * What must hold, as the repository wrote it: the parsed, complete and immutable form of `fates.yml` with its presets.
 * Nothing in it is optional that has a default: `parse` has filled it in.
 */
import type { Task } from '../cube/cube.ts';
import type { DocumentName } from './documents.ts';

export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };
export type Options = { readonly [key: string]: JsonValue };

export interface Policy {
  readonly version: 1;
  readonly subjects: readonly SubjectPolicy[];
  readonly requirements: readonly Requirement[];
  readonly minimum: Minimum;
  readonly gate: Gate;
  readonly report: Reporting;
  /** Path of the waivers file. */
  readonly waivers?: string;
  /** Names of presets and paths of files that it extends, nearest last. */
  readonly extends: readonly string[];
}

export interface SubjectPolicy {
  readonly id: string;
  readonly task?: Task;
  readonly model?: string;
  readonly card?: string;
  /** Paths by name; a name that is absent is looked for where such documents lie. */
  readonly documents?: DocumentPaths;
  /** Paths; read on the base side for a pull request, so that a change cannot bring its own key. */
  readonly signature?: SignaturePolicy;
  readonly provenance?: ProvenancePolicy;
  readonly evaluation: TableBinding;
  readonly training?: { readonly table: string };
  /** By name: the same columns as `evaluation`, from other circumstances. */
  readonly shifts?: { readonly [name: string]: { readonly table: string } };
  readonly watch: readonly string[];
}

export type DocumentPaths = { readonly [N in DocumentName]?: readonly string[] };

/** Exactly one of `key`, `certificate` and `identity`. */
export interface SignaturePolicy {
  readonly key?: string;
  readonly certificate?: string;
  readonly identity?: string;
  readonly issuer?: string;
  readonly 'trusted-root'?: string;
}

/** What SLSA provenance of the model has to say; `builder`, `source` or both. */
export interface ProvenancePolicy {
  readonly builder?: string;
  readonly source?: string;
  readonly ref?: string;
  readonly workflow?: string;
  readonly signature?: SignaturePolicy;
}

/** An attribute of the table, binned by the policy's edges when numeric: `[25, 45]` gives <25, [25, 45), ≥45. */
export interface AttributeBinding {
  readonly column: string;
  readonly bins?: readonly number[];
}

export type ReferenceChoice = 'largest' | 'best' | 'overall' | { readonly value: string };

/**
 * Which columns of which table mean what. All paths and globs of a policy are written relative to the folder of their
 * file; here they are from the root of the workspace already.
 */
export interface TableBinding {
  /** A path, or a glob whose matches are shards of one table. */
  readonly table: string;
  readonly label: string;
  readonly prediction?: string;
  readonly score?: string;
  /** Multiclass: class → column of its probability. */
  readonly scores?: { readonly [className: string]: string };
  /** Decision = score ≥ threshold, when there is no decision column. */
  readonly threshold?: number;
  /** Keep every distinct score; else they go over to bins past 4,096. */
  readonly exact?: boolean;
  /** Values that are the positive class, of the label and of the prediction (the same when coded alike). */
  readonly positive?: { readonly label: readonly string[]; readonly prediction: readonly string[] };
  readonly favourable: 'positive' | 'negative';
  readonly weight?: string;
  readonly id?: string;
  readonly attributes: readonly AttributeBinding[];
  readonly intersections: readonly (readonly [string, string, ...string[]])[];
  readonly slices: readonly AttributeBinding[];
  readonly strata: readonly AttributeBinding[];
  /** By attribute column. */
  readonly reference: { readonly [column: string]: ReferenceChoice };
  readonly population: { readonly [column: string]: { readonly [group: string]: number } };
  readonly counterfactual?: string;
  readonly severity?: string;
  /** Columns that the model sees; absent: all that the evaluation and training tables share and that play no other part. */
  readonly features?: readonly string[];
}

export type Level = 'required' | 'advisory';

/** Exactly one of the three forms. `warn` lies inside the bound. */
export type Bound =
  | { readonly kind: 'max'; readonly max: number; readonly warn?: number }
  | { readonly kind: 'min'; readonly min: number; readonly warn?: number }
  | { readonly kind: 'within'; readonly within: readonly [number, number] };

export interface Requirement {
  /** `fairness/equalized-odds-difference@sex`; a second one on the same metric and scope has `#2`. */
  readonly id: string;
  readonly metric: string;
  /** As written; absent means overall where the metric has it, else every attribute and intersection of the subject. */
  readonly on?: string | readonly string[] | { readonly slice: string };
  readonly bound: Bound;
  /** How much farther from its ideal than at the base it may get. */
  readonly regress?: number;
  readonly level: Level;
  readonly weight: number;
  /** Groups that must be measurable. */
  readonly groups: readonly string[];
  /** Ids; absent means all. */
  readonly subjects?: readonly string[];
  /** Parsed by the metric's own schema. */
  readonly options: Options;
  readonly because?: string;
  readonly owner?: string;
  /** Where it was written: a preset's name or a path, and the line there. `preset`: we wrote it, the repository extends it. */
  readonly origin: { readonly source: string; readonly line?: number; readonly preset?: true };
}

/** Fewest rows that a group needs to count; `decided` is the denominator of PPV, FDR, NPV and FOR. */
export interface Minimum {
  readonly group: number;
  readonly positives: number;
  readonly negatives: number;
  readonly decided: number;
  /** Of every interval; 0.95. */
  readonly confidence: number;
}

export type FailOn = 'fail' | 'inconclusive' | 'warn' | 'never';

export interface Gate {
  readonly on: 'point' | 'proven-outside' | 'proven-inside';
  readonly failOn: FailOn;
}

/** What the report shows beside the findings. */
export interface Reporting {
  /** What a sample of each evaluation table holds. */
  readonly profile: boolean;
  /** What of the frames of the literature there is evidence for. */
  readonly lifecycle: boolean;
}

/** A policy together with what the report says about where it came from. */
export interface PolicySource {
  readonly path: string;
  readonly sha256: string;
  /** Commit it was read at; the workspace when absent. */
  readonly ref?: string;
  /** `base`: a pull request is judged by the base branch's. `head`: the base has none that is valid. Absent: the commit's own. */
  readonly side?: 'base' | 'head';
  /** Our own sentence on why it is the head's. */
  readonly because?: string;
  /** Advisory: nobody wrote it, what it says never fails a job. */
  readonly advisory: boolean;
}
