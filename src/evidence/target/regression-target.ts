import type { RefusalReason } from '../../cube/cube.ts';
import { intAt } from '../../cube/elements.ts';
import type { RowRegisters } from '../../cube/row-registers.ts';
import { PREDICTION, TRUTH } from '../../cube/row-registers.ts';
import { NO_VALUE, NUMBER, readDecimal } from '../table/decimal.ts';
import type { SeenColumns } from '../table/seen-values.ts';
import type { SubjectFields, SubjectReading } from '../table/subject-fields.ts';
import type { Target, Unplaced } from './target.ts';
import { contradicted } from './target.ts';

/** Label and prediction are numbers. */
export class RegressionTarget implements Target {
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

  seen(): SeenColumns {
    return { label: [], prediction: [] };
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
