import type { Workspace } from '../discover/workspace.ts';
import { EnvironmentError, UserError } from '../errors.ts';
import type { TablePorts } from '../evidence/bytes.ts';
import type { Gathered } from '../evidence/evidence.ts';
import { classRequestOf } from '../evidence/further/class-rows.ts';
import { gatherTables } from '../evidence/further/gather-further.ts';
import type { PairSide } from '../evidence/paired/row-pairs.ts';
import type { FurtherTable } from '../evidence/further/read-rows.ts';
import type { FurtherRequest } from '../evidence/further/request.ts';
import type { Metric } from '../metrics/metric.ts';
import { refusedFile } from '../evidence/table/problems.ts';
import { withSeverity } from '../evidence/with-severity.ts';
import type { PlannedSubject } from '../policy/plan.ts';
import type { TableBinding } from '../policy/policy.ts';
import { columnsOf } from '../policy/scope.ts';
import type { Problem } from '../problem.ts';

export interface GatherSubject {
  /** Advisory mode: nobody wrote which class is positive. */
  readonly inferPositive: boolean;
  /** Pairs the rows with those of the other side. */
  readonly pairs?: PairSide | undefined;
  readonly metricOf: (id: string) => Metric;
}

/** Counts the subject's evaluation table into its cube; whatever the world refuses becomes a problem with a path. */
export async function gatherSubject(
  subject: PlannedSubject,
  workspace: Workspace,
  ports: TablePorts,
  { inferPositive, pairs, metricOf }: GatherSubject,
): Promise<Gathered> {
  const table = subject.bindings.evaluation.table;
  try {
    const sources = await Promise.all(subject.shards.map((path) => workspace.open(path)));
    const found = sources.flatMap((source) => source ?? []);
    if (found.length === 0 || found.length < sources.length) {
      // A link that leads out of the workspace is in no listing: opening it says what it is.
      await workspace.open(table);
      const lost = subject.shards.filter((_, place) => sources[place] === null);
      return failed('missing', ...(found.length === 0 ? [noSuchTable(table)] : lost.map(lostShard)));
    }
    const { evaluation } = subject.bindings;
    const scopes = subject.requests.map(({ scope }) => columnsOf(scope));
    const strata = evaluation.strata.map(({ column }) => column);
    const further = await furtherOf(subject, workspace, metricOf);
    const request = {
      task: subject.task,
      bindings: evaluation,
      scopes,
      strata,
      ...(pairs === undefined ? {} : { pairs }),
    };
    const gathered = await gatherTables(request, further, found, ports, { inferPositive });
    return await gatherSeverity(gathered, evaluation, workspace, ports);
  } catch (error) {
    return failed('unreadable', ...problemsOf(error, table));
  }
}

/** What the subject's requests need, and the tables that can give it. */
async function furtherOf(
  { bindings, requests, furtherShards }: PlannedSubject,
  workspace: Workspace,
  metricOf: (id: string) => Metric,
): Promise<FurtherRequest> {
  const kinds = new Set(requests.flatMap(({ metric }) => metricOf(metric).needs));
  const open = async (table: string, key: string): Promise<FurtherTable> => {
    const paths = furtherShards.get(table) ?? [];
    const sources = await Promise.all(paths.map((path) => workspace.open(path)));
    // Of a table that is there in part nothing is read, as if it were not there.
    return { table, key, sources: sources.includes(null) ? [] : sources.flatMap((source) => source ?? []) };
  };
  const { training, shifts = {} } = bindings;
  const opened = Object.entries(shifts).map(
    async ([name, { table }]) => [name, await open(table, `shifts.${name}.table`)] as const,
  );
  return {
    kinds,
    shifts: new Map(await Promise.all(opened)),
    classes: requests
      .filter(({ metric }) => metricOf(metric).needs.includes('classes'))
      .flatMap(({ options }) => classRequestOf(options) ?? []),
    ...(training === undefined ? {} : { training: await open(training.table, 'training.table') }),
  };
}

/** The costs beside what was counted; what the world refuses of them is a problem with their path. */
async function gatherSeverity(
  gathered: Gathered,
  evaluation: TableBinding,
  workspace: Workspace,
  ports: TablePorts,
): Promise<Gathered> {
  const { severity } = evaluation;
  if (severity === undefined) {
    return gathered;
  }
  try {
    return await withSeverity(gathered, evaluation, await workspace.open(severity), ports);
  } catch (error) {
    return failed('unreadable', ...problemsOf(error, severity));
  }
}

function failed(state: 'missing' | 'unreadable', ...problems: readonly Problem[]): Gathered {
  return { ok: false, state, problems, files: [] };
}

function lostShard(path: string): Problem {
  return {
    code: 'table/lost-shard',
    path,
    message:
      'The glob of the table matches it, and there is no such file; a part of a table is not measured.',
    hint: 'Put the file itself there, or narrow the glob of `evaluation.table`.',
  };
}

function noSuchTable(table: string): Problem {
  return {
    code: 'evidence/no-such-file',
    path: table,
    message: 'There is no such evaluation table, so nothing of this subject can be measured.',
    hint: 'Commit it, have an earlier step of the job write it, or mend `evaluation.table` in the policy.',
  };
}

/** Mistakes of the user and refusals of the file system; anything else is our bug and goes on. */
export function problemsOf(error: unknown, path: string): readonly Problem[] {
  if (error instanceof UserError) {
    return error.problems;
  }
  if (error instanceof EnvironmentError) {
    return [{ code: 'evidence/unreadable', path, message: error.message, hint: error.hint }];
  }
  const refused = refusedFile(path, error);
  if (refused !== undefined) {
    return [refused];
  }
  throw error;
}
