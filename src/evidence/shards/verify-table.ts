import type { EvaluationCube } from '../../cube/cube.ts';
import { cellsOf, MOST_CELLS } from '../../cube/cube-layout.ts';
import type { CubeSize } from '../../cube/cube-layout.ts';
import type { Result } from '../../problem.ts';
import { refuse, succeed } from '../../problem.ts';
import type { Coding } from '../table/binary-coding.ts';
import { verifyBinary } from '../table/binary-target.ts';
import { verifyMulticlass } from '../table/multiclass-target.ts';
import { quoted } from '../table/seen-values.ts';
import type { SubjectReading } from '../table/subject-fields.ts';
import type { Unplaced } from '../table/target.ts';
import { FINE } from '../table/target.ts';
import type { MergedShards } from './merge-shards.ts';

/** A cube that may be measured, and what was inferred or unified on the way. */
export interface VerifiedTable {
  readonly cube: EvaluationCube;
  readonly notes: readonly string[];
}

/** What only all rows together can say: whether there are any, how values are coded, whether anything has a weight. */
export function verifyTable(reading: SubjectReading, merged: MergedShards): Result<VerifiedTable> {
  const { path, cube } = merged;
  if (cube?.rows === 0) {
    return refuse({
      code: 'table/header-only',
      path,
      message: 'The table has a header and no rows, so there is nothing to measure.',
      hint: 'Look whether the step that writes the predictions failed.',
    });
  }
  const coding = codingOf(reading, merged);
  const problems = [...coding.problems, ...tooLarge(reading, merged.size), ...weightless(reading, merged)];
  return cube === undefined || problems.length > 0
    ? refuse(...problems.map((each) => ({ ...each, path })))
    : succeed({ cube, notes: coding.notes });
}

function codingOf(reading: SubjectReading, { seen }: MergedShards): Coding {
  switch (reading.layout.task) {
    case 'binary':
      return verifyBinary(reading, seen);
    case 'multiclass':
      return verifyMulticlass(reading, seen);
    case 'regression':
      return FINE;
  }
}

function tooLarge({ layout }: SubjectReading, size: CubeSize): readonly Unplaced[] {
  const cells = cellsOf(size, layout.hasDecisions);
  return cells <= MOST_CELLS
    ? []
    : [
        {
          code: 'table/too-many-cells',
          message: `${size.classes} classes and ${size.groups} groups make ${cells} cells, more than ${MOST_CELLS}.`,
          hint: 'Measure fewer attributes at once, bin them, or merge rare classes.',
        },
      ];
}

function weightless({ layout, columns }: SubjectReading, merged: MergedShards): readonly Unplaced[] {
  return !layout.weighted || merged.hasWeight || merged.accepted === 0
    ? []
    : [
        {
          code: 'table/weights-zero',
          key: 'weight',
          message: `All weights in column ${quoted(columns.weight ?? '')} are 0, so every rate would be 0 ÷ 0.`,
          hint: 'Check that `weight` names the right column, or leave it out.',
        },
      ];
}
