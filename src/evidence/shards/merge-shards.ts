import type { EvaluationCube } from '../../cube/cube.ts';
import { cellsOf, MOST_CELLS, MOST_CLASSES, MOST_GROUPS } from '../../cube/cube-layout.ts';
import { mergeCubes, mergedSize, scoreEntries } from '../../cube/merge.ts';
import { REFUSAL_REASONS } from '../../cube/refusals.ts';
import type { Result } from '../../problem.ts';
import { refuse, succeed } from '../../problem.ts';
import { tooManyGroups } from '../table/attribute-column.ts';
import { mergeSeen } from '../table/seen-values.ts';
import type { SeenColumns } from '../table/seen-values.ts';
import type { SubjectReading } from '../table/subject-fields.ts';
import type { CountedRows } from '../table/subject-rows.ts';
import type { Unplaced } from '../target/target.ts';
import { classesExceeded } from '../target/target.ts';
import type { CountedShard } from './shard.ts';

/** Shards of a table together, or the first of them alone; `path` is that of the first. */
export type MergedShards = CountedRows & Pick<CountedShard, 'path' | 'columns'>;

/**
 * Adds the next shard to those before it. Refused when they have more classes or groups together than one table may
 * have. Without a cube, when it would be too large: then no further shard can mend that, `verifyTable` says so.
 */
export function mergeShards(
  reading: SubjectReading,
  merged: MergedShards,
  shard: CountedShard,
): Result<MergedShards> {
  const seen = {
    label: mergeSeen(merged.seen.label, shard.seen.label),
    prediction: mergeSeen(merged.seen.prediction, shard.seen.prediction),
  };
  const classes = exceededClasses(reading, seen);
  if (classes !== undefined) {
    return refuse({ ...classes, path: shard.path });
  }
  const rows = {
    path: merged.path,
    columns: merged.columns,
    accepted: merged.accepted + shard.accepted,
    hasWeight: merged.hasWeight || shard.hasWeight,
    seen,
  };
  if (merged.cube === undefined || shard.cube === undefined) {
    return succeed({ ...rows, size: shard.size });
  }
  const { groups, ...wanted } = mergedSize(merged.cube, shard.cube);
  const size = {
    ...wanted,
    groups: groups.reduce((sum, each) => sum + each, 0),
    classScores: Math.max(merged.size.classScores, shard.size.classScores),
    exactScores: 0,
  };
  const crowded = merged.cube.marginals.find((_, index) => (groups[index] ?? 0) > MOST_GROUPS);
  if (crowded !== undefined) {
    return refuse({ ...tooManyGroups(crowded.columns, reading.columns.keys), path: shard.path });
  }
  if (cellsOf(size, reading.layout.hasDecisions) > MOST_CELLS) {
    return succeed({ ...rows, size });
  }
  const cube = mergeCubes(merged.cube, shard.cube);
  const refused = crowdedByRefusals(cube);
  if (refused !== undefined) {
    return refuse({ ...tooManyGroups(refused, reading.columns.keys), path: shard.path });
  }
  const { exactScores: most } = reading.layout;
  const exactScores = most === undefined ? 0 : scoreEntries(cube);
  const all = { ...rows, size: { ...size, exactScores } };
  return succeed(most !== undefined && exactScores > most ? all : { ...all, cube });
}

function exceededClasses(reading: SubjectReading, seen: SeenColumns): Unplaced | undefined {
  if (reading.layout.task === 'multiclass') {
    const classes = mergeSeen(seen.label, seen.prediction);
    return classes.length > MOST_CLASSES ? classesExceeded(reading, 'label', classes) : undefined;
  }
  const role = (['label', 'prediction'] as const).find((each) => seen[each].length > MOST_CLASSES);
  return role === undefined ? undefined : classesExceeded(reading, role, seen[role]);
}

/** Columns in which rows of too many groups were refused, as `CubeBuilder.crowded` counts them. */
function crowdedByRefusals({ refused, marginals }: EvaluationCube): readonly string[] | undefined {
  const most = MOST_GROUPS * REFUSAL_REASONS.length;
  return refused.length <= most
    ? undefined
    : marginals
        .map(({ columns }) => columns)
        .find((columns) => {
          const name = JSON.stringify(columns);
          return refused.filter((each) => JSON.stringify(each.columns) === name).length > most;
        });
}
