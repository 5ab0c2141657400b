import type { RefusalReason } from '../../cube/cube.ts';
import { MOST_CLASSES } from '../../cube/cube-layout.ts';
import { intAt } from '../../cube/elements.ts';
import type { RowRegisters } from '../../cube/row-registers.ts';
import { topOf } from '../../cube/scores/score-vectors.ts';
import { doubleAt } from '../../stats/double-at.ts';
import type { Coding } from './binary-coding.ts';
import { NO_VALUE, NUMBER, readDecimal } from '../table/decimal.ts';
import { EMPTY, OVERFLOW } from '../table/dictionary.ts';
import { taskOfLabels } from '../table/infer-task.ts';
import { mergeSeen, quoted, SeenValues } from '../table/seen-values.ts';
import type { SeenColumns } from '../table/seen-values.ts';
import type { SubjectFields, SubjectReading } from '../table/subject-fields.ts';
import type { Target, Unplaced } from './target.ts';
import { classesExceeded, contradicted, FINE } from './target.ts';

/** How far from 1 the probabilities of a row may sum: what rounding each to two digits does to a few classes. */
const SUM_TOLERANCE = 0.015;

/**
 * Labels and predictions share their classes. With a probability for each class and no prediction column, the decision is the
 * class with the highest one; of several the first by name. Probabilities are taken as they are written: a row whose sum
 * is off by more than .015 is refused, and none is rescaled.
 */
export class MulticlassTarget implements Target {
  problem: Unplaced | undefined;
  private readonly reading: SubjectReading;
  private readonly row: RowRegisters;
  private readonly truthAt: number;
  private readonly values = new SeenValues(MOST_CLASSES);
  /** How often each value was a label, by code. */
  private readonly labels = new Float64Array(MOST_CLASSES + 1);

  constructor(reading: SubjectReading, row: RowRegisters) {
    this.reading = reading;
    this.row = row;
    this.truthAt = reading.layout.columns.length;
    for (const [name] of reading.columns.scores) {
      this.values.expect(name);
    }
  }

  read(bytes: Uint8Array, starts: Int32Array, ends: Int32Array, fields: SubjectFields): RefusalReason | null {
    const { codes } = this.row;
    const label = this.values.codeOf(bytes, intAt(starts, fields.label), intAt(ends, fields.label));
    if (label <= EMPTY) {
      return this.without(label, 'missing-label');
    }
    this.labels[label] = doubleAt(this.labels, label) + 1;
    codes[this.truthAt] = label - 1;
    const { scores } = this.reading.columns;
    if (scores.length > 0 && label > scores.length) {
      this.problem = withoutScore(this.reading.columns.label, this.values.textOf(label));
      return 'missing-score';
    }
    if (fields.prediction >= 0) {
      const { prediction } = fields;
      const code = this.values.codeOf(bytes, intAt(starts, prediction), intAt(ends, prediction));
      if (code <= EMPTY) {
        return this.without(code, 'missing-prediction');
      }
      codes[this.truthAt + 1] = code - 1;
    }
    return scores.length > 0 ? this.readVector(bytes, starts, ends, fields) : null;
  }

  seen(): SeenColumns {
    return {
      label: this.values.listOf((code) => doubleAt(this.labels, code)),
      prediction: this.values.listOf((code, n) => n - doubleAt(this.labels, code)),
    };
  }

  classes(): readonly string[] {
    return Array.from({ length: this.values.size }, (_, index) => this.values.textOf(index + 1));
  }

  private readVector(
    bytes: Uint8Array,
    starts: Int32Array,
    ends: Int32Array,
    { scores, prediction }: SubjectFields,
  ): RefusalReason | null {
    const { codes, vector } = this.row;
    let sum = 0;
    for (let code = 0; code < vector.length; code += 1) {
      const field = intAt(scores, code);
      const status = readDecimal(bytes, intAt(starts, field), intAt(ends, field), vector, code);
      if (status !== NUMBER) {
        return status === NO_VALUE ? 'missing-score' : 'score-not-a-number';
      }
      const score = doubleAt(vector, code);
      if (score < 0 || score > 1) {
        return 'score-outside-0-1';
      }
      sum += score;
    }
    if (Math.abs(sum - 1) > SUM_TOLERANCE) {
      return 'scores-not-summing-to-1';
    }
    if (prediction < 0) {
      codes[this.truthAt + 1] = topOf(vector);
    }
    return null;
  }

  private without(code: number, reason: 'missing-label' | 'missing-prediction'): RefusalReason {
    if (code === OVERFLOW) {
      this.problem = classesExceeded(this.reading, 'label', this.values.list());
    }
    return reason;
  }
}

/** Whether the labels of all files are what the first ones looked like. */
export function verifyMulticlass(reading: SubjectReading, seen: SeenColumns): Coding {
  const labels = new Set(seen.label.map(({ value }) => value));
  // Who binds a probability a class has said that it is multiclass, whatever the labels look like.
  const isInferred = reading.taskInferred && reading.columns.scores.length === 0;
  return isInferred && taskOfLabels(labels) !== 'multiclass'
    ? {
        problems: [
          contradicted('multiclass', {
            column: reading.columns.label,
            seen: mergeSeen(seen.label, seen.prediction),
          }),
        ],
        notes: [],
      }
    : FINE;
}

function withoutScore(column: string, value: string): Unplaced {
  return {
    code: 'table/class-without-score',
    key: 'scores',
    message: `The label column ${quoted(column)} has ${quoted(value)}, and \`scores\` names no column for that class, so its probability is not known.`,
    hint: 'Name a column of probabilities for each class that a label can have, or leave `scores` out.',
  };
}
