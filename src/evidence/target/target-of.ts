import type { RowRegisters } from '../../cube/row-registers.ts';
import type { SubjectReading } from '../table/subject-fields.ts';
import { BinaryTarget } from './binary-target.ts';
import { MulticlassTarget } from './multiclass-target.ts';
import { RegressionTarget } from './regression-target.ts';
import type { Target } from './target.ts';

/** What reads the rows of a task. */
export function targetOf(reading: SubjectReading, row: RowRegisters): Target {
  switch (reading.layout.task) {
    case 'binary':
      return new BinaryTarget(reading, row);
    case 'multiclass':
      return new MulticlassTarget(reading, row);
    case 'regression':
      return new RegressionTarget(reading, row);
  }
}
