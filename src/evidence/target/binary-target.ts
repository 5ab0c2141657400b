import type { RefusalReason } from '../../cube/cube.ts';
import { NEGATIVE, POSITIVE } from '../../cube/cube.ts';
import { MOST_CLASSES } from '../../cube/cube-layout.ts';
import { intAt } from '../../cube/elements.ts';
import type { RowRegisters } from '../../cube/row-registers.ts';
import { SCORE } from '../../cube/row-registers.ts';
import { doubleAt } from '../../stats/double-at.ts';
import type { CodedColumn, Coding } from './binary-coding.ts';
import { comparePredictions, isPositive, positiveNeeded, verifyCoding } from './binary-coding.ts';
import { NO_VALUE, NUMBER, readDecimal } from '../table/decimal.ts';
import { EMPTY, OVERFLOW } from '../table/dictionary.ts';
import { SeenValues } from '../table/seen-values.ts';
import type { SeenColumns } from '../table/seen-values.ts';
import type { SubjectFields, SubjectReading } from '../table/subject-fields.ts';
import type { Target, Unplaced } from './target.ts';
import { classesExceeded, contradicted, FINE } from './target.ts';

const UNSEEN = -1;

/** The class of each value of a column, decided when the value is first seen. */
class BinaryColumn {
  readonly values = new SeenValues(MOST_CLASSES);
  private readonly positives: readonly string[] | undefined;
  private readonly classes = new Int32Array(MOST_CLASSES + 1).fill(UNSEEN);

  constructor(positives: readonly string[] | undefined) {
    this.positives = positives;
  }

  classOf(code: number): number {
    const known = intAt(this.classes, code);
    if (known !== UNSEEN) {
      return known;
    }
    const found = isPositive(this.values.textOf(code), this.positives) ? POSITIVE : NEGATIVE;
    this.classes[code] = found;
    return found;
  }
}

/** Two classes; the decision is a column, or a score that reaches the threshold. */
export class BinaryTarget implements Target {
  problem: Unplaced | undefined;
  /** Codes of the values of the row that was read last; EMPTY without a prediction column. */
  label = EMPTY;
  prediction = EMPTY;
  private readonly reading: SubjectReading;
  private readonly row: RowRegisters;
  private readonly truthAt: number;
  private readonly labels: BinaryColumn;
  private readonly predictions: BinaryColumn;

  constructor(reading: SubjectReading, row: RowRegisters) {
    this.reading = reading;
    this.row = row;
    this.truthAt = reading.layout.columns.length;
    this.labels = new BinaryColumn(reading.positive?.label);
    this.predictions = new BinaryColumn(reading.positive?.prediction);
  }

  read(bytes: Uint8Array, starts: Int32Array, ends: Int32Array, fields: SubjectFields): RefusalReason | null {
    const label = this.labels.values.codeOf(bytes, intAt(starts, fields.label), intAt(ends, fields.label));
    if (label <= EMPTY) {
      return this.without(label, 'missing-label');
    }
    this.label = label;
    this.row.codes[this.truthAt] = this.labels.classOf(label);
    if (fields.prediction >= 0) {
      const prediction = this.predictions.values.codeOf(
        bytes,
        intAt(starts, fields.prediction),
        intAt(ends, fields.prediction),
      );
      if (prediction <= EMPTY) {
        return this.without(prediction, 'missing-prediction');
      }
      this.prediction = prediction;
      this.row.codes[this.truthAt + 1] = this.predictions.classOf(prediction);
    }
    return fields.score < 0
      ? null
      : this.readScore(bytes, intAt(starts, fields.score), intAt(ends, fields.score));
  }

  /** Counts the values of a row whose codes are known. */
  again(label: number, prediction: number): void {
    this.labels.values.again(label);
    if (prediction !== EMPTY) {
      this.predictions.values.again(prediction);
    }
  }

  seen(): SeenColumns {
    return { label: this.labels.values.list(), prediction: this.predictions.values.list() };
  }

  classes(): readonly string[] {
    return ['negative', 'positive'];
  }

  private readScore(bytes: Uint8Array, start: number, end: number): RefusalReason | null {
    const status = readDecimal(bytes, start, end, this.row.numbers, SCORE);
    if (status !== NUMBER) {
      return status === NO_VALUE ? 'missing-score' : 'score-not-a-number';
    }
    const score = doubleAt(this.row.numbers, SCORE);
    if (score < 0 || score > 1) {
      return 'score-outside-0-1';
    }
    const { threshold } = this.reading;
    if (threshold !== undefined) {
      this.row.codes[this.truthAt + 1] = score >= threshold ? POSITIVE : NEGATIVE;
    }
    return null;
  }

  private without(code: number, reason: 'missing-label' | 'missing-prediction'): RefusalReason {
    if (code === OVERFLOW) {
      const role = reason === 'missing-label' ? 'label' : 'prediction';
      this.problem = classesExceeded(this.reading, role, this.seen()[role]);
    }
    return reason;
  }
}

/** What the coding of both columns came to, once all files have been read. */
export function verifyBinary(reading: SubjectReading, seen: SeenColumns): Coding {
  const { columns, positive, inferPositive, taskInferred } = reading;
  const label: CodedColumn = {
    role: 'label',
    column: columns.label,
    positives: positive?.label,
    seen: seen.label,
  };
  if (taskInferred && positive === undefined && label.seen.length > 2) {
    return { problems: [contradicted('binary', label)], notes: [] };
  }
  if (positive === undefined && !inferPositive && label.seen.length > 0) {
    return { problems: [positiveNeeded('label', label.column, label.seen)], notes: [] };
  }
  const prediction: CodedColumn = {
    role: 'prediction',
    column: columns.prediction ?? '',
    positives: positive?.prediction,
    seen: seen.prediction,
  };
  const parts = [verifyCoding(label), verifyCoding(prediction)];
  const problems = parts.flatMap((part) => part.problems);
  const compared = problems.length > 0 ? FINE : comparePredictions(label, prediction);
  return {
    problems: [...problems, ...compared.problems],
    notes: [...parts.flatMap((part) => part.notes), ...compared.notes],
  };
}
