import { assess } from '../assess.ts';
import { loadFileExaminers } from '../assess/files/load-examiners.ts';
import { EVERY_METRIC } from '../assess/metrics/metric-source.ts';
import type { BaseSide } from '../discover/commit-tree.ts';
import type { Workspace } from '../discover/workspace.ts';
import { UserError } from '../errors.ts';
import type { Frame } from '../lifecycle/frame.ts';
import { matchGlob } from '../platform/match.ts';
import { profileOf } from '../platform/sheet/in-worker.ts';
import { sha256OfBytes, sha256OfText, tablePorts } from '../platform/table-ports.ts';
import { NO_PROGRESS, openProgress } from '../platform/terminal-progress.ts';
import { openWorkspace } from '../platform/workspace.ts';
import type { CommitState, Report } from '../report/report.ts';
import { VERSION } from '../version.ts';
import type { Arguments } from './arguments.ts';
import { usageError, wordOf } from './arguments.ts';
import type { World } from './world.ts';

export interface FolderCommand {
  /** Shown where an argument is wrong. */
  readonly usage: string;
  /** What of these there is evidence for, the report shows. */
  readonly frames?: readonly Frame[];
}

/** Assesses the one folder that is named, or the current one, as its flags say: `--policy`, `--as-of`, `--fail-on`, `--base`. */
export async function assessFolder(
  given: Arguments,
  world: World,
  { usage, frames }: FolderCommand,
): Promise<Report> {
  if (given.positionals.length > 1) {
    throw usageError(
      'arguments',
      `One folder is assessed at a time, not ${given.positionals.join(' and ')}.`,
      usage,
    );
  }
  const failOn = wordOf(given, 'fail-on', usage, ['fail', 'inconclusive', 'warn']);
  const policy = given.text('policy');
  const folder = given.positionals[0] ?? '.';
  const workspace = await openWorkspace(folder);
  const base = await baseOf(given.text('base'), folder, workspace, world);
  const progress = world.progress === undefined ? NO_PROGRESS : await openProgress(world.progress);
  try {
    return await assess(
      {
        version: VERSION,
        policy: policy ?? 'fates.yml',
        policyIsNamed: policy !== undefined,
        asOf: asOf(given, world, usage),
        ...(frames === undefined ? {} : { frames }),
        ...(failOn === undefined ? {} : { failOn }),
        commit: base === undefined ? {} : commitOf(base),
        changes: { kind: 'everything', because: 'the command line assesses what is there' },
        problems: [],
      },
      {
        workspace,
        ...(base === undefined ? {} : { base }),
        tables: tablePorts(progress.report),
        files: loadFileExaminers,
        hash: sha256OfText,
        hashBytes: sha256OfBytes,
        match: matchGlob,
        metrics: EVERY_METRIC,
        profile: profileOf,
        step: (_name, work) => work(),
      },
    );
  } finally {
    progress.end();
  }
}

function commitOf({ baseline, ref }: BaseSide): CommitState {
  const { commit } = baseline;
  return {
    ...(commit === undefined ? {} : { base: commit }),
    ...(ref === undefined ? {} : { baseRef: ref }),
  };
}

/** The commit that judges and is compared with, from local git; nobody names one: the folder is judged by its own policy. */
async function baseOf(
  ref: string | undefined,
  folder: string,
  workspace: Workspace,
  { environment }: World,
): Promise<BaseSide | undefined> {
  if (ref === undefined) {
    return undefined;
  }
  const { openNamedBase } = await import('../platform/git/named-base.ts');
  const base = await openNamedBase({ folder, environment }, ref, workspace);
  if (!base.ok) {
    throw new UserError(...base.problems);
  }
  return base.value;
}

/** The date that the report is made for: an input, so that the same files give the same bytes. */
function asOf(given: Arguments, world: World, usage: string): string {
  const date = given.text('as-of') ?? world.today;
  const time = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date) {
    throw usageError('--as-of', `${date} is not a date like 2026-11-21.`, usage);
  }
  return date;
}
