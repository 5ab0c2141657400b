import type { RefusalReason } from '../../cube/cube.ts';
import { MOST_CLASSES } from '../../cube/cube-layout.ts';
import { intAt } from '../../cube/elements.ts';
import type { RowRegisters } from '../../cube/row-registers.ts';
import type { Coding } from './binary-coding.ts';
import { EMPTY, OVERFLOW } from './dictionary.ts';
import { taskOfLabels } from './infer-task.ts';
import { SeenValues } from './seen-values.ts';
import type { SubjectFields, SubjectReading } from './subject-fields.ts';
import type { Target, Unplaced } from './target.ts';
import { contradicted, FINE, tooManyClasses } from './target.ts';

/** Labels and predictions share their classes. */
export class MulticlassTarget implements Target {
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
    return Array.from({ length: this.values.size }, (_, index) => this.values.textOf(index + 1));
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
