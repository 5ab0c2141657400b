import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

import { assess } from '../../src/assess.ts';
import { loadFileExaminers } from '../../src/assess/files/load-examiners.ts';
import { UserError } from '../../src/errors.ts';
import { EVERY_METRIC } from '../../src/assess/metrics/metric-source.ts';
import { matchGlob } from '../../src/platform/match.ts';
import { profileOf } from '../../src/platform/sheet/in-worker.ts';
import { sha256OfBytes, sha256OfText, tablePorts } from '../../src/platform/table-ports.ts';
import { openWorkspace } from '../../src/platform/workspace.ts';
import { describeProblems } from '../../src/policy/describe-problem.ts';
import { renderCheckRun } from '../../src/render/check-run.ts';
import { renderJobSummary } from '../../src/render/job-summary.ts';
import { renderComment } from '../../src/render/markdown/comment.ts';
import { renderReportJson } from '../../src/render/report-json.ts';
import { renderTerminal } from '../../src/render/terminal.ts';
import type { Report } from '../../src/report/report.ts';
import { DOCS, VERSION } from '../../src/version.ts';
import { baseOf, changesOf } from './base-folder.ts';

export const AS_OF = '2026-11-21';
/** The line that the command line puts where the action puts its marker. */
export const MARKER = '<!-- fates-gate -->';

const description = z.strictObject({
  /** One sentence: what somebody did, and what has to come of it. */
  about: z.string().min(20),
  exit: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(64)]),
  /** Absent when the run is refused before anything is measured. */
  verdict: z.enum(['pass', 'warn', 'fail', 'inconclusive', 'nothing']).optional(),
  /** Files that the pull request changed; everything counts as changed without it. */
  changes: z.array(z.string()).optional(),
  /** Beside a folder `base`: old path → new path of what git would see as a rename. */
  renames: z.record(z.string(), z.string()).optional(),
  /** Files that no commit may hold (a pickle that runs a command): path → hex digits, assembled when the scenario is read. */
  files: z.record(z.string(), z.string().regex(/^(?:[0-9a-f]{2}\s*)+$/)).optional(),
  /** Why the base cannot be read, instead of a folder `base`. */
  unavailable: z.string().optional(),
});

/** One folder: a repository, what is said about it, and what has to come out. */
export interface Scenario extends z.infer<typeof description> {
  readonly name: string;
  readonly repository: string;
  /** The files at the base, where there is one. */
  readonly base?: string;
  readonly expected: string;
}

function scenarioIn(folder: string, name: string): Scenario {
  const said = description.parse(parse(readFileSync(join(folder, 'scenario.yml'), 'utf8')));
  return {
    ...said,
    name,
    repository: assembled(join(folder, 'repository'), said.files),
    ...(existsSync(join(folder, 'base')) ? { base: join(folder, 'base') } : {}),
    expected: join(folder, 'expected'),
  };
}

/** The repository itself, or a copy of it with the files that are kept as digits. */
function assembled(repository: string, files: Scenario['files']): string {
  if (files === undefined) {
    return repository;
  }
  const copy = mkdtempSync(join(tmpdir(), 'fates-scenario-'));
  cpSync(repository, copy, { recursive: true });
  for (const [path, digits] of Object.entries(files)) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    writeFileSync(join(copy, path), Buffer.from(digits.replaceAll(/\s/g, ''), 'hex'));
  }
  return copy;
}

/** Every folder beside this file, sorted. */
export function loadScenarios(): readonly Scenario[] {
  return readdirSync(import.meta.dirname, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => scenarioIn(join(import.meta.dirname, name), name))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** What a run of a repository came to: a report, or the mistakes for which it was refused. */
export type Outcome = { readonly report: Report } | { readonly problems: string };

export async function runScenario(
  scenario: Omit<Scenario, 'name' | 'about' | 'exit' | 'expected'>,
): Promise<Outcome> {
  const { repository } = scenario;
  try {
    const base = await baseOf(scenario);
    const report = await assess(
      {
        version: VERSION,
        policy: 'fates.yml',
        policyIsNamed: false,
        asOf: AS_OF,
        commit: {},
        changes: await changesOf(scenario),
        problems: [],
      },
      {
        workspace: await openWorkspace(repository),
        ...(base === undefined ? {} : { base }),
        tables: tablePorts(() => undefined),
        files: loadFileExaminers,
        hash: sha256OfText,
        hashBytes: sha256OfBytes,
        match: matchGlob,
        metrics: EVERY_METRIC,
        profile: profileOf,
        step: (_name, work) => work(),
      },
    );
    return { report };
  } catch (error) {
    if (error instanceof UserError) {
      return { problems: `${describeProblems(error.problems).join('\n')}\n` };
    }
    throw error;
  }
}

/** Everything that people and programs see of an outcome, by the name of its golden file. */
export function rendered(outcome: Outcome): ReadonlyMap<string, string> {
  if ('problems' in outcome) {
    return new Map([['problems.txt', outcome.problems]]);
  }
  const { report } = outcome;
  return new Map([
    ['fates-report.json', renderReportJson(report)],
    ['fates-report.md', renderComment(report, { marker: MARKER, links: DOCS })],
    ['check-run.json', `${JSON.stringify(renderCheckRun(report, DOCS), null, 2)}\n`],
    ['job-summary.md', renderJobSummary(report, DOCS)],
    ['terminal.txt', `${renderTerminal(report, { color: false, width: 80 })}\n`],
  ]);
}

/** The golden files of a folder; `UPDATE_GOLDEN=1` writes them first, which CI refuses. */
export function goldenFiles(
  folder: string,
  actual: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  if (process.env['UPDATE_GOLDEN'] === '1') {
    if (process.env['CI'] !== undefined) {
      throw new Error(
        'UPDATE_GOLDEN is for a person at a desk: CI compares golden files, it never writes them.',
      );
    }
    mkdirSync(folder, { recursive: true });
    actual.forEach((text, name) => writeFileSync(join(folder, name), text));
  }
  const names = existsSync(folder) ? readdirSync(folder).toSorted() : [];
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
