import type { RefusalReason } from '../../cube/cube.ts';
import { MOST_CLASSES } from '../../cube/cube-layout.ts';
import type { Problem } from '../../problem.ts';
import type { CodedColumn, Coding } from './binary-coding.ts';
import { listed, quoted } from '../table/seen-values.ts';
import type { SeenColumns, SeenValue } from '../table/seen-values.ts';
import type { SubjectFields, SubjectReading } from '../table/subject-fields.ts';

/** A problem of the table as a whole, whose path the caller knows. */
export type Unplaced = Omit<Problem, 'path'>;

/** Reads truth, decision and score of a row into the registers. */
export interface Target {
  /** Why the row cannot be used; null when it can. */
  read(bytes: Uint8Array, starts: Int32Array, ends: Int32Array, fields: SubjectFields): RefusalReason | null;
  /** Set when the whole table must be refused. */
  readonly problem: Unplaced | undefined;
  /** What the columns hold, for whoever verifies their coding when all files have been read. */
  seen(): SeenColumns;
  /** Names by code; empty for regression. */
  classes(): readonly string[];
}

/** Nothing to say. */
export const FINE: Coding = { problems: [], notes: [] };

/** Later rows do not fit the task that was inferred from the first ones. */
export function contradicted(task: string, { column, seen }: Pick<CodedColumn, 'column' | 'seen'>): Unplaced {
  return {
    code: 'table/task-contradicted',
    key: 'task',
    message: `By its first rows the task was inferred as ${task}, and later rows of the label column ${quoted(column)} contradict it: ${listed(seen)}.`,
    hint: 'Write `task: binary`, `multiclass` or `regression` (`--task`), and `positive` when it is binary.',
  };
}

/** A column has more values than there may be classes; `seen` are some of them. */
export function classesExceeded(
  { columns, layout, taskInferred }: SubjectReading,
  role: 'label' | 'prediction',
  seen: readonly SeenValue[],
): Unplaced {
  const column = role === 'label' ? columns.label : (columns.prediction ?? '');
  return taskInferred && role === 'label'
    ? contradicted(layout.task, { column, seen })
    : tooManyClasses(column, role);
}

function tooManyClasses(column: string, role: string): Unplaced {
  return {
    code: 'table/too-many-classes',
    key: role,
    message: `The ${role} column ${quoted(column)} has more than ${MOST_CLASSES} distinct values; that is hardly a column of classes.`,
    hint: `Check that \`${role}\` names the right column; write \`task: regression\` when it holds a quantity.`,
  };
}
