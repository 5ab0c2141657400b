import type { Task } from '../cube/cube.ts';
import type { FileKinds } from '../evidence/files/file-evidence.ts';
import type { EvidenceKind, EvidenceKinds, Grade, PopulationEvidence } from '../evidence/evidence.ts';
import type { Minimum, Options, ReferenceChoice } from '../policy/policy.ts';
import type { Scope, ScopeKind } from '../policy/scope.ts';
import type { Insufficient, Measured } from './measurement.ts';

export type MetricId =
  `${'fairness' | 'accountability' | 'transparency' | 'ethics' | 'security' | 'performance'}/${string}`;
export type NonEmpty<T> = readonly [T, ...T[]];

/** What a metric is told beside its evidence. It never learns a bound. */
export interface MeasureContext {
  readonly scope: Scope;
  readonly minimum: Minimum;
  /** Of all random streams; the group's rank in the evidence numbers the stream. */
  readonly seed: number;
  /** Bootstrap and chance draws: 2,000. 0 asks for the value alone, without what is drawn. */
  readonly draws: number;
  readonly favourable: 'positive' | 'negative';
  /** For the scope's attribute, when the policy names one; `{ value }` of an intersection never occurs. */
  readonly reference?: ReferenceChoice;
}

/** A few rows, or cells, and what the metric says of them: run as a test and printed in the docs. */
export interface MetricExample {
  readonly title: string;
  /** CSV with a header: columns `label`, `prediction`, `score`, `group`, `stratum`, `weight`, `set`, `cost` as the metric needs. */
  readonly table: string;
  /** CSV of the training table, for metrics that compare with it. */
  readonly training?: string;
  /** What was found in files, for metrics that need no table; `table` says the same in words then. */
  readonly files?: Partial<FileKinds>;
  /** CSV of a shifted table. */
  readonly shifted?: string;
  readonly options?: Options;
  /** Absent: overall where the metric has it, else `group`. */
  readonly on?: 'overall' | 'group';
  readonly population?: PopulationEvidence['shares'];
  /** A number (to 1e-9), or the status that it gives instead. Examples run with `minimum.group` and its like at 0. */
  readonly gives: number | 'insufficient';
  readonly explanation: string;
}

/** The written half of a metric: what the docs, the catalogue and SARIF show. */
export interface MetricFacts {
  readonly id: MetricId;
  readonly title: string;
  /** One question in plain words that the number answers. */
  readonly question: string;
  readonly formula: string;
  readonly unit: 'share' | 'ratio' | 'nats' | 'index' | 'label-unit' | 'count' | 'kg';
  readonly direction: 'lower' | 'higher' | 'target';
  readonly range: readonly [number, number];
  readonly ideal: number;
  readonly scopes: NonEmpty<ScopeKind>;
  readonly tasks: NonEmpty<Task>;
  /** The grade from which a PASS counts 1 instead of ½. */
  readonly fullGrade: Grade;
  readonly references: NonEmpty<{ readonly title: string; readonly url: string }>;
  readonly limitations: NonEmpty<string>;
  readonly remedies: NonEmpty<string>;
  /** "Evidence for": NIST AI RMF MEASURE 2.11 … */
  readonly standards: readonly string[];
  readonly lifecycle: 'experimental' | 'stable' | 'deprecated';
  readonly since: string;
  readonly examples: NonEmpty<MetricExample>;
}

/**
 * What reads the options of a metric; a zod schema does. Nobody here loads zod for a metric that has none: it would be a
 * quarter of the start of a program that measures one number.
 */
export interface OptionsReader<O extends Options = Options> {
  /** Throws for options that the metric does not have. */
  parse(written: unknown): O;
  safeParse(
    written: unknown,
  ):
    | { readonly success: true; readonly data: O }
    | { readonly success: false; readonly error: { readonly issues: readonly OptionIssue[] } };
}

export interface OptionIssue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

interface Definition<K extends EvidenceKind, O extends Options> extends MetricFacts {
  readonly needs: NonEmpty<K>;
  readonly options: OptionsReader<O>;
  readonly compute: (
    evidence: Pick<EvidenceKinds, K>,
    options: O,
    context: MeasureContext,
  ) => Measured | Insufficient;
}

/** A metric as the registry holds it: the types of its own evidence and options are inside `run`. */
export interface Metric extends MetricFacts {
  readonly needs: NonEmpty<EvidenceKind>;
  readonly options: OptionsReader;
  /** Computes from evidence that has every kind in `needs`, and options that `options` has parsed. */
  readonly run: (
    evidence: Partial<EvidenceKinds>,
    options: Options,
    context: MeasureContext,
  ) => Measured | Insufficient;
}

/** For metrics without options; it says of a key what a strict schema says. */
export const NO_OPTIONS: OptionsReader<{ readonly [option: string]: never }> = {
  parse: (written) => {
    const read = NO_OPTIONS.safeParse(written);
    if (!read.success) {
      throw new Error(read.error.issues.map(({ message }) => message).join(' '));
    }
    return read.data;
  },
  safeParse: (written) => {
    const unknown = typeof written === 'object' && written !== null ? Object.keys(written) : ['options'];
    const named = unknown.map((key) => `"${key}"`).join(', ');
    return unknown.length === 0
      ? { success: true, data: {} }
      : {
          success: false,
          error: {
            issues: [{ path: [], message: `Unrecognized key${unknown.length > 1 ? 's' : ''}: ${named}` }],
          },
        };
  },
};

/** Makes a metric from its definition; the evidence is narrowed to the kinds that it declares. */
export function defineMetric<K extends EvidenceKind, O extends Options>(
  definition: Definition<K, O>,
): Metric {
  const { needs, options, compute, ...facts } = definition;
  return {
    ...facts,
    needs,
    options,
    run: (evidence, given, context) => {
      if (!hasKinds(evidence, needs)) {
        throw new Error(`${facts.id} was run without ${needs.join(', ')}`);
      }
      return compute(evidence, options.parse(given), context);
    },
  };
}

function hasKinds<K extends EvidenceKind>(
  evidence: Partial<EvidenceKinds>,
  needs: readonly K[],
): evidence is Pick<EvidenceKinds, K> {
  return needs.every((kind) => evidence[kind] !== undefined);
}
