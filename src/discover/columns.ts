import type { Task } from '../cube/cube.ts';
import type { AttributeBinding } from '../policy/policy.ts';
import {
  ATTRIBUTE_NAMES,
  DECISION_NAMES,
  ID_NAMES,
  isNamed,
  POSITIVE_PAIRS,
  SCORE_NAMES,
  TRUTH_NAMES,
  WEIGHT_NAMES,
} from './column-names.ts';

/** A column of a bounded sample: its name, and the values of the sampled rows, trimmed or not. */
export interface SampledColumn {
  readonly name: string;
  readonly values: readonly string[];
}

/** Exactly one candidate, or why not and what was seen. */
export type Inference<T> =
  | { readonly inferred: true; readonly value: T; readonly because: string }
  | { readonly inferred: false; readonly seen: readonly string[]; readonly because: string };

/** A sensitive attribute with the groups that the sample shows, most frequent first. */
export interface InferredAttribute {
  readonly binding: AttributeBinding;
  /** Of a binned attribute none: its groups are the bins. */
  readonly groups: readonly string[];
}

export interface Positive {
  readonly label: string;
  readonly prediction: string;
}

export interface InferredColumns {
  readonly label: Inference<string>;
  readonly prediction: Inference<string>;
  readonly score: Inference<string>;
  readonly weight: Inference<string>;
  readonly id: Inference<string>;
  readonly task: Inference<Task>;
  readonly positive: Inference<Positive>;
  /** By their place in the header; empty when no name is known. */
  readonly attributes: readonly InferredAttribute[];
}

const MOST_CLASSES = 20;
const MOST_GROUPS = 50;
/** Where ages are cut when they come as numbers: working life's beginning, middle and late part. */
const AGE_EDGES: readonly number[] = [25, 45, 65];

/** Reads the closed lists of names together with the values of the sample; never guesses between two candidates. */
export function inferColumns(columns: readonly SampledColumn[]): InferredColumns {
  const sample = columns.map(({ name, values }) => ({ name, values: presentValues(values) }));
  const label = single(sample, TRUTH_NAMES, () => true, 'truth', 'has values');
  const score = single(sample, SCORE_NAMES, isProbability, 'score', 'has numbers from 0 to 1 only');
  const prediction = single(sample, DECISION_NAMES, () => true, 'decision', 'has values');
  const truth = valuesOf(sample, label);
  const decision = valuesOf(sample, prediction);
  const task = inferTask(truth, decision);
  return {
    label,
    prediction,
    score,
    weight: single(sample, WEIGHT_NAMES, isWeight, 'weight', 'has numbers of at least 0 only'),
    id: single(sample, ID_NAMES, isUnique, 'id', 'has a value of its own in every row'),
    task,
    positive: inferPositive(task, truth, decision),
    attributes: sample.filter(({ name }) => isAlone(name, sample)).flatMap(attributeOf),
  };
}

/** A header may hold a name twice; nobody could say which column is meant. */
function isAlone(name: string, sample: readonly SampledColumn[]): boolean {
  return sample.filter((other) => other.name === name).length === 1;
}

function presentValues(values: readonly string[]): readonly string[] {
  return values.map((value) => value.trim()).filter((value) => value !== '');
}

function single(
  sample: readonly SampledColumn[],
  names: readonly string[],
  fits: (values: readonly string[]) => boolean,
  role: string,
  must: string,
): Inference<string> {
  const named = sample.filter(({ name }) => isNamed(name, names));
  const fitting = named.filter(({ values }) => values.length > 0 && fits(values));
  const [only, second] = fitting;
  if (only !== undefined && second === undefined) {
    return {
      inferred: true,
      value: only.name,
      because: `its name is a known one for the ${role}, and it ${must}`,
    };
  }
  if (second !== undefined) {
    return {
      inferred: false,
      seen: fitting.map(({ name }) => name),
      because: `more than one column could be the ${role}`,
    };
  }
  return named.length > 0
    ? {
        inferred: false,
        seen: named.map(({ name }) => name),
        because: `a ${role} ${must}, this column does not`,
      }
    : {
        inferred: false,
        seen: sample.map(({ name }) => name),
        because: `no column has a known name for the ${role}`,
      };
}

function valuesOf(sample: readonly SampledColumn[], column: Inference<string>): readonly string[] {
  const found = column.inferred ? sample.find(({ name }) => name === column.value) : undefined;
  return found?.values ?? [];
}

function inferTask(truth: readonly string[], decision: readonly string[]): Inference<Task> {
  if (truth.length === 0) {
    return { inferred: false, seen: [], because: 'the truth was not inferred' };
  }
  const classes = new Set(truth);
  const seen = [...classes].slice(0, MOST_CLASSES);
  const isNumeric = truth.every(isNumber) && decision.every(isNumber);
  if (isNumeric && (classes.size > MOST_CLASSES || truth.some(isFraction))) {
    return { inferred: true, value: 'regression', because: 'the truth has many different numbers' };
  }
  if (classes.size === 2) {
    return { inferred: true, value: 'binary', because: 'the truth has two values' };
  }
  return classes.size > 2 && classes.size <= MOST_CLASSES
    ? { inferred: true, value: 'multiclass', because: `the truth has ${classes.size} values` }
    : {
        inferred: false,
        seen,
        because: `the truth has ${classes.size === 1 ? 'one value' : 'too many values'}`,
      };
}

function inferPositive(
  task: Inference<Task>,
  truth: readonly string[],
  decision: readonly string[],
): Inference<Positive> {
  if (!task.inferred || task.value !== 'binary') {
    return { inferred: false, seen: [], because: 'only a binary truth has a positive class' };
  }
  const label = positiveOf(truth);
  const prediction = decision.length === 0 ? label : positiveOf(decision, label);
  return label === undefined || prediction === undefined
    ? {
        inferred: false,
        seen: [...new Set([...truth, ...decision])].slice(0, MOST_CLASSES),
        because: 'its values are no known pair of a negative and a positive one',
      }
    : { inferred: true, value: { label, prediction }, because: 'its values are a known pair' };
}

/** The positive one of a known pair, as written. A decision that was always the same is read by the label's pair. */
function positiveOf(values: readonly string[], like?: string): string | undefined {
  const distinct = [...new Set(values)];
  const folded = distinct.map((value) => value.toLowerCase());
  const pair = POSITIVE_PAIRS.find(
    (each) => folded.length === 2 && each.every((value) => folded.includes(value)),
  );
  if (pair !== undefined) {
    return distinct.find((value) => value.toLowerCase() === pair[1]);
  }
  const known = POSITIVE_PAIRS.find((each) => each[1] === like?.toLowerCase());
  return known !== undefined && folded.every((value) => known.includes(value)) && distinct.length === 1
    ? like
    : undefined;
}

function attributeOf({ name, values }: SampledColumn): readonly InferredAttribute[] {
  if (!isNamed(name, ATTRIBUTE_NAMES) || values.length === 0) {
    return [];
  }
  const counts = new Map<string, number>();
  for (const value of values) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  if (values.every(isNumber) && counts.size > MOST_CLASSES) {
    const numbers = values.map(Number);
    const bins = AGE_EDGES.filter((edge) => numbers.some((n) => n < edge) && numbers.some((n) => n >= edge));
    return isNamed(name, ['age']) && bins.length > 0 ? [{ binding: { column: name, bins }, groups: [] }] : [];
  }
  const groups = [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([group]) => group);
  return groups.length <= MOST_GROUPS ? [{ binding: { column: name }, groups }] : [];
}

function isProbability(values: readonly string[]): boolean {
  return values.every((value) => isNumber(value) && Number(value) >= 0 && Number(value) <= 1);
}

function isWeight(values: readonly string[]): boolean {
  return values.every((value) => isNumber(value) && Number(value) >= 0);
}

function isUnique(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}

function isFraction(value: string): boolean {
  return !Number.isInteger(Number(value));
}

/** Plain decimal notation: what `Number` takes beyond it (hex, blanks) is text here. */
function isNumber(value: string): boolean {
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/iu.test(value);
}
