import type { EvaluationCube } from '../../cube/cube.ts';
import type { Result } from '../../problem.ts';
import { refuse, succeed } from '../../problem.ts';
import type { Coding } from '../target/binary-coding.ts';
import { verifyBinary } from '../target/binary-target.ts';
import { verifyMulticlass } from '../target/multiclass-target.ts';
import { cubeSizeProblems } from '../table/cube-size.ts';
import { quoted } from '../table/seen-values.ts';
import type { SubjectReading } from '../table/subject-fields.ts';
import type { Unplaced } from '../target/target.ts';
import { FINE } from '../target/target.ts';
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
  const problems = [
    ...coding.problems,
    ...cubeSizeProblems(merged.size, reading.layout),
    ...weightless(reading, merged),
  ];
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
