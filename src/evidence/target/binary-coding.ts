import type { Problem } from '../../problem.ts';
import { listed, quoted } from '../table/seen-values.ts';
import type { SeenValue } from '../table/seen-values.ts';

/** Spellings of one truth value that are unified when the policy's `positive` is one of them. */
const SPELLINGS = [
  ['1', '1.0', 'true', 'True', 'yes'],
  ['0', '0.0', 'false', 'False', 'no'],
] as const;

/** Pairs, negative first, from which `positive` is inferred; in any case of letters. */
const CLOSED_PAIRS = [
  ['0', '1'],
  ['0.0', '1.0'],
  ['false', 'true'],
  ['no', 'yes'],
  ['n', 'y'],
] as const;

/** A column of labels or predictions of a binary task, once all rows have been read. */
export interface CodedColumn {
  readonly role: 'label' | 'prediction';
  readonly column: string;
  /** The policy's positive values; undefined when it has none and they are inferred. */
  readonly positives: readonly string[] | undefined;
  readonly seen: readonly SeenValue[];
}

/** What the coding of one column came to. */
export interface Coding {
  readonly problems: readonly Omit<Problem, 'path'>[];
  readonly notes: readonly string[];
}

/** Other spellings of the positive values in the same column. */
function spellingsOf(positives: readonly string[]): ReadonlySet<string> {
  const sides = SPELLINGS.filter((side) => side.some((word) => positives.includes(word)));
  // A list that has both sides unifies nothing.
  return new Set(sides.length === 1 ? sides.flat() : []);
}

/**
 * Whether a value counts as positive. It is asked when the value is first seen, before the column is known whole:
 * `verifyCoding` afterwards refuses the columns for which the answer was a guess.
 */
export function isPositive(value: string, positives: readonly string[] | undefined): boolean {
  return positives === undefined
    ? CLOSED_PAIRS.some(([, positive]) => positive === value.toLowerCase())
    : positives.includes(value) || spellingsOf(positives).has(value);
}

/** Refuses a column whose values do not say which of them is the positive class. */
export function verifyCoding(coded: CodedColumn): Coding {
  const { positives, seen } = coded;
  if (seen.length === 0) {
    return { problems: [], notes: [] };
  }
  return positives === undefined ? verifyInferred(coded) : verifyGiven(coded, positives);
}

function verifyInferred({ role, column, seen }: CodedColumn): Coding {
  const values = new Set(seen.map(({ value }) => value.toLowerCase()));
  const pair = CLOSED_PAIRS.find((each) => [...values].every((value) => each.some((word) => word === value)));
  if (pair === undefined) {
    return { problems: [positiveNeeded(role, column, seen)], notes: [] };
  }
  const positive = seen.find(({ value }) => value.toLowerCase() === pair[1])?.value ?? pair[1];
  return {
    problems: [],
    notes: [
      `The positive class of column ${quoted(column)} was taken to be ${quoted(positive)}; it has ${listed(seen)}.`,
    ],
  };
}

/** The policy does not say which value is positive, and the values do not either. */
export function positiveNeeded(
  role: string,
  column: string,
  seen: readonly SeenValue[],
): Omit<Problem, 'path'> {
  return {
    code: 'table/positive-needed',
    key: 'positive',
    message: `The ${role} column ${quoted(column)} has ${listed(seen)}; which of them the rates count is not written down.`,
    hint: `Write \`positive: ${quoted(seen[0]?.value ?? '1')}\`, or whichever of them is the positive class (a list if several are).`,
  };
}

function verifyGiven(coded: CodedColumn, positives: readonly string[]): Coding {
  const { column, role, seen } = coded;
  const spellings = spellingsOf(positives);
  const unified = seen.filter(({ value }) => spellings.has(value) && !positives.includes(value));
  const matched = seen.some(({ value }) => positives.includes(value));
  if (unified.length > 0) {
    return seen.length === 2 && unified.length === 1 && !matched
      ? {
          problems: [],
          notes: [
            `Column ${quoted(column)} writes the positive class as ${listed(unified)}; it was read as ${positives.map(quoted).join(', ')}.`,
          ],
        }
      : { problems: [ambiguous(coded, positives, unified)], notes: [] };
  }
  if (matched || seen.length === 1) {
    return { problems: [], notes: [] };
  }
  const other =
    role === 'prediction'
      ? ', or `{ label: …, prediction: … }` when the two columns are coded differently'
      : '';
  return {
    problems: [
      {
        code: role === 'label' ? 'table/positive-not-seen' : 'table/prediction-coded-differently',
        key: 'positive',
        message: `No row of the ${role} column ${quoted(column)} has the positive value ${positives.map(quoted).join(' or ')}; it has ${listed(seen)}. Every rate would be 0 or undefined.`,
        hint: `Write the value that means positive in this column as \`positive\`${other}.`,
      },
    ],
    notes: [],
  };
}

function ambiguous(
  { column, role, seen }: CodedColumn,
  positives: readonly string[],
  unified: readonly SeenValue[],
): Omit<Problem, 'path'> {
  return {
    code: 'table/positive-ambiguous',
    key: 'positive',
    message: `The ${role} column ${quoted(column)} has ${listed(seen)}, and \`positive\` is ${positives.map(quoted).join(', ')}; whether ${listed(unified)} is the same class is a guess when a column does not have exactly two values.`,
    hint: 'Write one spelling in the table, or list all positive spellings as `positive`.',
  };
}

/**
 * Predictions judged against labels: one other value that no label has means another coding; further values beside
 * known ones are counted as negative, and said.
 */
export function comparePredictions(label: CodedColumn, prediction: CodedColumn): Coding {
  const labels = new Set(label.seen.map(({ value }) => value));
  const { positives } = prediction;
  const given = label.positives ?? [];
  const sameCoding =
    positives === undefined ||
    (positives.length === given.length && positives.every((value) => given.includes(value)));
  const foreign = prediction.seen.filter(({ value }) => !labels.has(value) && !isPositive(value, positives));
  if (!sameCoding || positives === undefined || foreign.length === 0 || labels.size < 2) {
    return { problems: [], notes: [] };
  }
  const unifies = foreign.every(({ value }) => SPELLINGS.some((side) => side.some((word) => word === value)));
  if (prediction.seen.length === foreign.length && !unifies) {
    return {
      problems: [
        {
          code: 'table/prediction-coded-differently',
          key: 'positive',
          message: `The prediction column ${quoted(prediction.column)} has only ${listed(foreign)}, values that the label column ${quoted(label.column)} does not have (${listed(label.seen)}); they would all count as negative.`,
          hint: 'Write `positive: { label: …, prediction: … }` when the two columns are coded differently.',
        },
      ],
      notes: [],
    };
  }
  return unifies
    ? { problems: [], notes: [] }
    : {
        problems: [],
        notes: [
          `Column ${quoted(prediction.column)} has ${listed(foreign)}, which no label has; counted as negative.`,
        ],
      };
}
