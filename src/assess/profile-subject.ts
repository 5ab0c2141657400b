import type { Workspace } from '../discover/workspace.ts';
import type { TablePorts } from '../evidence/bytes.ts';
import type { TableSample } from '../evidence/table/sample-table.ts';
import { sampleTable } from '../evidence/table/sample-table.ts';
import type { PlannedSubject } from '../policy/plan.ts';
import type { SubjectProfile, TableProfile } from '../report/profile.ts';
import { boundedColumn, boundedReason, boundedUnread, MOST_COLUMNS } from '../report/profile.ts';
import { problemsOf } from './gather-subject.ts';
import type { AssessPorts } from './ports.ts';

/** Profiles columns of texts, one array a column; rejects with an Error when its worker cannot. */
export type ProfilePort = (
  columns: readonly string[],
  values: readonly (readonly string[])[],
) => Promise<TableProfile>;

export interface ProfilePorts {
  readonly workspace: Workspace;
  readonly tables: TablePorts;
  readonly profile: ProfilePort;
}

/** What a profile looks at: the beginning of a table. */
export const PROFILED_BYTES = 1 << 20;
export const PROFILED_ROWS = 10_000;

/** One profile a subject, sorted like the subjects. */
export async function profilesOf(
  subjects: readonly PlannedSubject[],
  ports: ProfilePorts & Pick<AssessPorts, 'step'>,
): Promise<readonly SubjectProfile[]> {
  const profiles: SubjectProfile[] = [];
  for (const subject of subjects.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    profiles.push(await ports.step(`profile ${subject.id}`, () => profileSubject(subject, ports)));
  }
  return profiles;
}

/** The profile of a subject's evaluation table, of several shards of the first. What goes wrong is in it, and fails nothing. */
export async function profileSubject(
  { id, shards, bindings }: Pick<PlannedSubject, 'id' | 'shards' | 'bindings'>,
  ports: ProfilePorts,
): Promise<SubjectProfile> {
  const [path = bindings.evaluation.table] = shards;
  const outcome = await sampleOf(path, ports);
  if ('reason' in outcome) {
    return { status: 'failed', subject: id, path, ...outcome };
  }
  const sample = withoutNested(outcome);
  const columns = sample.columns.slice(0, MOST_COLUMNS);
  const values = sample.values.slice(0, MOST_COLUMNS).map((column) => column.slice(0, PROFILED_ROWS));
  try {
    const profile = await ports.profile(columns, values);
    return {
      status: 'profiled',
      subject: id,
      path,
      files: shards.length,
      complete: sample.complete && shards.length === 1 && sample.rows <= PROFILED_ROWS,
      rows: Math.min(sample.rows, PROFILED_ROWS),
      columns: profile.columns.map(boundedColumn),
      unread: sample.unread.slice(0, MOST_COLUMNS).map(boundedUnread),
      columnsLeftOut:
        sample.columns.length - columns.length + Math.max(0, sample.unread.length - MOST_COLUMNS),
      ...(sample.leftOut === 0 ? {} : { rowsLeftOut: sample.leftOut }),
    };
  } catch (error) {
    const reason = boundedReason(`The worker that profiles it failed (${causeOf(error)}).`);
    return { status: 'failed', subject: id, path, reason, hint: 'Run again; no measurement depends on it.' };
  }
}

interface Refused {
  readonly reason: string;
  readonly hint: string;
}

async function sampleOf(path: string, { workspace, tables }: ProfilePorts): Promise<TableSample | Refused> {
  try {
    const source = await workspace.open(path);
    if (source === null) {
      return {
        reason: 'There is no such file.',
        hint: 'Commit it, or mend `evaluation.table` in the policy.',
      };
    }
    const sample = await sampleTable(source, tables, PROFILED_BYTES);
    if (!sample.ok) {
      return refusedFor(sample.problems);
    }
    return sample.value.rows > 0
      ? sample.value
      : { reason: 'None of its rows could be read.', hint: 'Write each row as flat values, one a column.' };
  } catch (error) {
    return refusedFor(problemsOf(error, path));
  }
}

function refusedFor(problems: readonly { readonly message: string; readonly hint: string }[]): Refused {
  const [first] = problems;
  return { reason: boundedReason(first?.message ?? ''), hint: first?.hint ?? '' };
}

/** A system's own errors have paths of the machine in their text, which no report may have: their code says enough. */
function causeOf(error: unknown): string {
  if (!(error instanceof Error)) {
    return String(error);
  }
  return 'code' in error ? String(error.code) : error.message;
}

/** The columns that have values, and those of which only the kind is known. */
export function withoutNested(sample: TableSample): TableSample & {
  readonly unread: readonly { readonly name: string; readonly holds: string }[];
} {
  const { columns, values, nested } = sample;
  const isFlat = (place: number): boolean => !nested.has(place);
  return {
    ...sample,
    columns: columns.filter((_, place) => isFlat(place)),
    values: values.filter((_, place) => isFlat(place)),
    unread: columns.flatMap((name, place) => {
      const holds = nested.get(place);
      return holds === undefined ? [] : [{ name, holds }];
    }),
  };
}
