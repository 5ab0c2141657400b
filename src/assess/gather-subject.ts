import type { Workspace } from '../discover/workspace.ts';
import { UserError } from '../errors.ts';
import type { TablePorts } from '../evidence/bytes.ts';
import type { Gathered } from '../evidence/evidence.ts';
import { gatherTable } from '../evidence/gather.ts';
import { withSeverity } from '../evidence/with-severity.ts';
import type { PlannedSubject } from '../policy/plan.ts';
import type { TableBinding } from '../policy/policy.ts';
import { columnsOf } from '../policy/scope.ts';
import type { Problem } from '../problem.ts';

/** Counts the subject's evaluation table into its cube; whatever the world refuses becomes a problem with a path. */
export async function gatherSubject(
  subject: PlannedSubject,
  workspace: Workspace,
  ports: TablePorts,
  inferPositive: boolean,
): Promise<Gathered> {
  const table = subject.bindings.evaluation.table;
  try {
    const sources = await Promise.all(subject.shards.map((path) => workspace.open(path)));
    const found = sources.flatMap((source) => source ?? []);
    if (found.length === 0 || found.length < sources.length) {
      return failed('missing', noSuchTable(table));
    }
    const { evaluation } = subject.bindings;
    const scopes = subject.requests.map(({ scope }) => columnsOf(scope));
    const strata = evaluation.strata.map(({ column }) => column);
    const request = { task: subject.task, bindings: evaluation, scopes, strata };
    const gathered = await gatherTable(request, found, ports, { inferPositive });
    return await gatherSeverity(gathered, evaluation, workspace, ports);
  } catch (error) {
    return failed('unreadable', ...problemsOf(error, table));
  }
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

function noSuchTable(table: string): Problem {
  return {
    code: 'evidence/no-such-file',
    path: table,
    message: 'There is no such evaluation table, so nothing of this subject can be measured.',
    hint: 'Commit it, have an earlier step of the job write it, or mend `evaluation.table` in the policy.',
  };
}

/** Mistakes of the user and refusals of the file system; anything else is our bug and goes on. */
function problemsOf(error: unknown, path: string): readonly Problem[] {
  if (error instanceof UserError) {
    return error.problems;
  }
  if (error instanceof Error && 'syscall' in error) {
    return [
      {
        code: 'evidence/unreadable',
        path,
        message: `The file system refused to read it (${error.message.split(',')[0]}).`,
        hint: 'Let the job read the file, then run again.',
      },
    ];
  }
  throw error;
}
