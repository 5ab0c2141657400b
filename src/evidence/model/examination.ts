/**
 * What an examination of one file gives. Nothing of the file is executed or rebuilt: bytes in, findings out. The answer follows
 * from the findings alone, by `answerOf`.
 */
import type { Rule } from './rules/rule.ts';

/** `inconclusive`: reading stopped before the end, so nothing is said of the rest. */
export type Answer = 'dangerous' | 'suspicious' | 'no-known-indicator' | 'inconclusive' | 'not-a-model';

/** One thing that a rule found, where it stands. Texts may hold names from the file: escape them for the medium. */
export interface ModelFinding {
  readonly rule: Rule;
  /** In bytes from the start of the file, or of the innermost member; absent where a whole file is meant. */
  readonly offset?: number;
  /** Of a text file, from 1. */
  readonly line?: number;
  /** In that line, from 1, in UTF-16 units. */
  readonly column?: number;
  /** Names of members on the way in, outermost first: `archive/data.pkl`. */
  readonly within?: readonly string[];
  /** One sentence: what stands there. */
  readonly message: string;
  /** What exactly: `os.system`, `Lambda layer "l2"`, `1.2 GiB from 10 kB`; at most 300 characters. */
  readonly detail: string;
}

/** What a bill of materials and a card need to know; absent: the file does not say. */
export interface ModelFacts {
  readonly framework?: string;
  readonly frameworkVersion?: string;
  readonly architecture?: string;
  readonly parameters?: number;
  /** At most 2,000, in the order of the file. */
  readonly tensors?: readonly TensorFact[];
  readonly inputs?: readonly TensorFact[];
  readonly outputs?: readonly TensorFact[];
  readonly opset?: number;
  /** Producer, licence, base model … as the file says them; at most 50 of at most 300 characters. */
  readonly metadata?: { readonly [key: string]: string };
}

export interface TensorFact {
  readonly name: string;
  /** As the format writes it, in lower case: `float32`, `f16`, `q4_0`. */
  readonly dtype: string;
  /** A name stands for a dimension that is open. */
  readonly shape: readonly (number | string)[];
}

export interface Examination {
  /** `pickle`, `pytorch-zip`, `onnx` …: a name of formats.ts; `unknown` for what could not be identified. */
  readonly format: string;
  readonly findings: readonly ModelFinding[];
  readonly facts: ModelFacts;
  /** The content is no model and cannot run as one: text, an image, a table. */
  readonly notAModel?: true;
  /** Files of its folder that it takes data from, as it names them. */
  readonly beside?: readonly string[];
}

const ORDER = ['dangerous', 'inconclusive', 'suspicious'] as const;

/** The worst that a finding leads to; what was not read to its end is never called clean. */
export function answerOf({ findings, notAModel }: Pick<Examination, 'findings' | 'notAModel'>): Answer {
  const worst = ORDER.find((answer) => findings.some(({ rule }) => rule.leadsTo === answer));
  return worst ?? (notAModel === true ? 'not-a-model' : 'no-known-indicator');
}
