import type { RefusalReason } from '../../cube/cube.ts';
import { NEGATIVE, POSITIVE } from '../../cube/cube.ts';
import { MOST_CLASSES } from '../../cube/cube-layout.ts';
import { intAt } from '../../cube/elements.ts';
import type { RowRegisters } from '../../cube/row-registers.ts';
import { PREDICTION, SCORE, TRUTH } from '../../cube/row-registers.ts';
import type { Problem } from '../../problem.ts';
import { doubleAt } from '../../stats/double-at.ts';
import type { CodedColumn, Coding } from './binary-coding.ts';
import { comparePredictions, isPositive, positiveNeeded, verifyCoding } from './binary-coding.ts';
import { NO_VALUE, NUMBER, readDecimal } from './decimal.ts';
import { EMPTY, OVERFLOW } from './dictionary.ts';
import { taskOfLabels } from './infer-task.ts';
import { listed, quoted, SeenValues } from './seen-values.ts';
import type { SubjectFields, SubjectReading } from './subject-fields.ts';

/** A problem of the table as a whole, whose path the caller knows. */
export type Unplaced = Omit<Problem, 'path'>;

/** Reads truth, decision and score of a row into the registers. */
export interface Target {
  /** Why the row cannot be used; null when it can. */
  read(bytes: Uint8Array, starts: Int32Array, ends: Int32Array, fields: SubjectFields): RefusalReason | null;
  /** Set when the whole table must be refused. */
  readonly problem: Unplaced | undefined;
  /** After the last row. */
  verify(): Coding;
  /** Names by code; empty for regression. */
  classes(): readonly string[];
}

export function targetOf(reading: SubjectReading, row: RowRegisters): Target {
  switch (reading.layout.task) {
    case 'binary':
      return new BinaryTarget(reading, row);
    case 'multiclass':
      return new MulticlassTarget(reading, row);
    case 'regression':
      return new NumberTarget(reading, row);
  }
}

const FINE: Coding = { problems: [], notes: [] };
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

class BinaryTarget implements Target {
  problem: Unplaced | undefined;
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
      this.row.codes[this.truthAt + 1] = this.predictions.classOf(prediction);
    }
    return fields.score < 0
      ? null
      : this.readScore(bytes, intAt(starts, fields.score), intAt(ends, fields.score));
  }

  verify(): Coding {
    const { columns, positive, inferPositive, taskInferred } = this.reading;
    const label: CodedColumn = {
      role: 'label',
      column: columns.label,
      positives: positive?.label,
      seen: this.labels.values.list(),
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
      seen: this.predictions.values.list(),
    };
    const parts = [verifyCoding(label), verifyCoding(prediction)];
    const problems = parts.flatMap((part) => part.problems);
    const compared = problems.length > 0 ? FINE : comparePredictions(label, prediction);
    return {
      problems: [...problems, ...compared.problems],
      notes: [...parts.flatMap((part) => part.notes), ...compared.notes],
    };
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
      const isLabel = reason === 'missing-label';
      const { columns, taskInferred } = this.reading;
      const column = isLabel ? columns.label : (columns.prediction ?? '');
      this.problem =
        taskInferred && isLabel
          ? contradicted('binary', { column, seen: this.labels.values.list() })
          : tooManyClasses(column, isLabel ? 'label' : 'prediction');
    }
    return reason;
  }
}

/** Labels and predictions share their classes. */
class MulticlassTarget implements Target {
  problem: Unplaced | undefined;
  private readonly reading: SubjectReading;
  private readonly row: RowRegisters;
  private readonly truthAt: number;
  private readonly values = new SeenValues(MOST_CLASSES);
  private readonly labels = new Set<number>();

  constructor(reading: SubjectReading, row: RowRegisters) {
    this.reading = reading;
    this.row = row;
    this.truthAt = reading.layout.columns.length;
  }

  read(bytes: Uint8Array, starts: Int32Array, ends: Int32Array, fields: SubjectFields): RefusalReason | null {
    const { codes } = this.row;
    const label = this.values.codeOf(bytes, intAt(starts, fields.label), intAt(ends, fields.label));
    if (label <= EMPTY) {
      return this.without(label, 'missing-label');
    }
    this.labels.add(label);
    codes[this.truthAt] = label - 1;
    if (fields.prediction >= 0) {
      const { prediction } = fields;
      const code = this.values.codeOf(bytes, intAt(starts, prediction), intAt(ends, prediction));
      if (code <= EMPTY) {
        return this.without(code, 'missing-prediction');
      }
      codes[this.truthAt + 1] = code - 1;
    }
    return null;
  }

  verify(): Coding {
    const labels = new Set([...this.labels].map((code) => this.values.textOf(code)));
    return this.reading.taskInferred && taskOfLabels(labels) !== 'multiclass'
      ? {
          problems: [
            contradicted('multiclass', { column: this.reading.columns.label, seen: this.values.list() }),
          ],
          notes: [],
        }
      : FINE;
  }

  classes(): readonly string[] {
    return this.values.list().length === 0
      ? []
      : Array.from({ length: this.values.size }, (_, index) => this.values.textOf(index + 1));
  }

  private without(code: number, reason: 'missing-label' | 'missing-prediction'): RefusalReason {
    if (code === OVERFLOW) {
      const { columns, taskInferred } = this.reading;
      this.problem = taskInferred
        ? contradicted('multiclass', { column: columns.label, seen: this.values.list() })
        : tooManyClasses(columns.label, 'label');
    }
    return reason;
  }
}

class NumberTarget implements Target {
  problem: Unplaced | undefined;
  private readonly reading: SubjectReading;
  private readonly row: RowRegisters;

  constructor(reading: SubjectReading, row: RowRegisters) {
    this.reading = reading;
    this.row = row;
  }

  read(bytes: Uint8Array, starts: Int32Array, ends: Int32Array, fields: SubjectFields): RefusalReason | null {
    const { numbers } = this.row;
    const label = readDecimal(bytes, intAt(starts, fields.label), intAt(ends, fields.label), numbers, TRUTH);
    if (label !== NUMBER) {
      return this.withoutLabel(label, bytes.subarray(intAt(starts, fields.label), intAt(ends, fields.label)));
    }
    if (fields.prediction < 0) {
      return null;
    }
    const { prediction } = fields;
    const status = readDecimal(
      bytes,
      intAt(starts, prediction),
      intAt(ends, prediction),
      numbers,
      PREDICTION,
    );
    if (status !== NUMBER) {
      return status === NO_VALUE ? 'missing-prediction' : 'prediction-not-a-number';
    }
    return null;
  }

  verify(): Coding {
    return FINE;
  }

  classes(): readonly string[] {
    return [];
  }

  private withoutLabel(status: number, field: Uint8Array): RefusalReason {
    if (status === NO_VALUE) {
      return 'missing-label';
    }
    if (this.reading.taskInferred) {
      const value = new TextDecoder('utf-8').decode(field);
      this.problem = contradicted('regression', {
        column: this.reading.columns.label,
        seen: [{ value, n: 1 }],
      });
    }
    return 'label-not-a-number';
  }
}

function contradicted(task: string, { column, seen }: Pick<CodedColumn, 'column' | 'seen'>): Unplaced {
  return {
    code: 'table/task-contradicted',
    key: 'task',
    message: `By its first rows the task was inferred as ${task}, and later rows of the label column ${quoted(column)} contradict it: ${listed(seen)}.`,
    hint: 'Write `task: binary`, `multiclass` or `regression` (`--task`), and `positive` when it is binary.',
  };
}

function tooManyClasses(column: string, role: string): Unplaced {
  return {
    code: 'table/too-many-classes',
    key: role,
    message: `The ${role} column ${quoted(column)} has more than ${MOST_CLASSES} distinct values; that is hardly a column of classes.`,
    hint: `Check that \`${role}\` names the right column; write \`task: regression\` when it holds a quantity.`,
  };
}
