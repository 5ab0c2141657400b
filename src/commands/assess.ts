import { basename, dirname } from 'node:path';
import { assess } from '../assess.ts';
import type { BaseSide } from '../discover/commit-tree.ts';
import type { Workspace } from '../discover/workspace.ts';
import { UserError } from '../errors.ts';
import { METRICS } from '../metrics/registry.ts';
import { loadFileExaminers } from '../assess/files/load-examiners.ts';
import { matchGlob } from '../platform/match.ts';
import { profileOf } from '../platform/sheet/in-worker.ts';
import { sha256OfBytes, sha256OfText, tablePorts } from '../platform/table-ports.ts';
import { NO_PROGRESS, openProgress } from '../platform/terminal-progress.ts';
import { openWorkspace } from '../platform/workspace.ts';
import { publish } from '../publish/publish.ts';
import type { Sink } from '../publish/sink.ts';
import { fileSink } from '../publish/text-sinks.ts';
import { escapeTerminal } from '../render/escape-terminal.ts';
import { renderComment } from '../render/markdown/comment.ts';
import { renderReportJson } from '../render/report-json.ts';
import { renderSarif } from '../render/sarif/render-sarif.ts';
import { renderTerminal } from '../render/terminal.ts';
import type { CommitState, Report } from '../report/report.ts';
import { DOCS, VERSION } from '../version.ts';
import type { Arguments } from './arguments.ts';
import { parseArguments, usageError, wordOf } from './arguments.ts';
import type { Command, World } from './world.ts';
import { EXIT } from './world.ts';

const USAGE =
  'fates assess [dir] [--policy fates.yml] [--out DIR] [--sarif FILE] [--json] [--as-of YYYY-MM-DD] [--fail-on fail|inconclusive|warn] [--base REF]';

export const assessCommand: Command = {
  name: 'assess',
  usage: USAGE,
  summary: 'Assess every subject of a repository and judge it by its policy.',
  run,
};

async function run(args: readonly string[], world: World): Promise<number> {
  const given = parseArguments(
    args,
    {
      policy: { type: 'string' },
      out: { type: 'string' },
      sarif: { type: 'string' },
      json: { type: 'boolean' },
      'as-of': { type: 'string' },
      'fail-on': { type: 'string' },
      base: { type: 'string' },
    },
    USAGE,
  );
  if (given.positionals.length > 1) {
    throw usageError(
      'arguments',
      `One folder is assessed at a time, not ${given.positionals.join(' and ')}.`,
      USAGE,
    );
  }
  const report = await assessFolder(given, world);
  const sinks = fileSinks(given.text('out'), given.text('sarif'));
  const delivered = await writeFiles(report, sinks, world);
  world.print(given.flag('json') ? renderReportJson(report) : `${renderTerminal(report, world)}\n`);
  return delivered ? exitCodeOf(report) : EXIT.usage;
}

async function assessFolder(given: Arguments, world: World): Promise<Report> {
  const failOn = wordOf(given, 'fail-on', USAGE, ['fail', 'inconclusive', 'warn']);
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
        asOf: asOf(given, world),
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
        metrics: METRICS,
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
function asOf(given: Arguments, world: World): string {
  const date = given.text('as-of') ?? world.today;
  const time = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date) {
    throw usageError('--as-of', `${date} is not a date like 2026-11-21.`, USAGE);
  }
  return date;
}

function fileSinks(folder: string | undefined, sarif: string | undefined): readonly Sink[] {
  const whole =
    folder === undefined
      ? []
      : [
          fileSink(folder, 'fates-report.json', renderReportJson),
          fileSink(folder, 'fates-report.md', (each) =>
            renderComment(each, { marker: '<!-- fates-gate -->', links: DOCS }),
          ),
        ];
  const log =
    sarif === undefined
      ? []
      : [fileSink(dirname(sarif), basename(sarif), (each) => renderSarif(each, DOCS, sha256OfText))];
  return [...whole, ...log];
}

async function writeFiles(report: Report, sinks: readonly Sink[], world: World): Promise<boolean> {
  const receipts = await publish(report, sinks);
  const failed = receipts.flatMap((receipt) => (receipt.status === 'failed' ? [receipt.error] : []));
  for (const error of failed) {
    world.complain(`${escapeTerminal(error)}\n`);
  }
  return failed.length === 0;
}

function exitCodeOf({ blocks, verdict }: Report): number {
  if (!blocks) {
    return EXIT.passed;
  }
  return verdict === 'inconclusive' ? EXIT.inconclusive : EXIT.failed;
}
