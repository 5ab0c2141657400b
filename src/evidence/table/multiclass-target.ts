import type { RefusalReason } from '../../cube/cube.ts';
import { MOST_CLASSES } from '../../cube/cube-layout.ts';
import { intAt } from '../../cube/elements.ts';
import type { RowRegisters } from '../../cube/row-registers.ts';
import { doubleAt } from '../../stats/double-at.ts';
import type { Coding } from './binary-coding.ts';
import { EMPTY, OVERFLOW } from './dictionary.ts';
import { taskOfLabels } from './infer-task.ts';
import { mergeSeen, SeenValues } from './seen-values.ts';
import type { SeenColumns } from './seen-values.ts';
import type { SubjectFields, SubjectReading } from './subject-fields.ts';
import type { Target, Unplaced } from './target.ts';
import { classesExceeded, contradicted, FINE } from './target.ts';

/** Labels and predictions share their classes. */
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
  }

  read(bytes: Uint8Array, starts: Int32Array, ends: Int32Array, fields: SubjectFields): RefusalReason | null {
    const { codes } = this.row;
    const label = this.values.codeOf(bytes, intAt(starts, fields.label), intAt(ends, fields.label));
    if (label <= EMPTY) {
      return this.without(label, 'missing-label');
    }
    this.labels[label] = doubleAt(this.labels, label) + 1;
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

  seen(): SeenColumns {
    return {
      label: this.values.listOf((code) => doubleAt(this.labels, code)),
      prediction: this.values.listOf((code, n) => n - doubleAt(this.labels, code)),
    };
  }

  classes(): readonly string[] {
    return Array.from({ length: this.values.size }, (_, index) => this.values.textOf(index + 1));
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
  return reading.taskInferred && taskOfLabels(labels) !== 'multiclass'
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
