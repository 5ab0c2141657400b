/** The report that `baseline-report` names, read as somebody else's: from a file of the job, or from an artifact. */
import type { Workspace } from '../../discover/workspace.ts';
import { EnvironmentError, UserError } from '../../errors.ts';
import type { Client } from '../../platform/github/client.ts';
import type { ArtifactQuery } from '../../platform/github/artifacts.ts';
import type { Problem, Result } from '../../problem.ts';
import { refuse, succeed } from '../../problem.ts';
import type { ExpectedBase } from '../../report/base-report.ts';
import { baseProblems } from '../../report/base-report.ts';
import type { Hash } from '../../report/canonical.ts';
import { MOST_REPORT_BYTES, readReport } from '../../report/read-report.ts';
import type { Report } from '../../report/report.ts';
import { MOST_ARTIFACT_BYTES, reportTextIn } from './artifact-report.ts';
import type { BaselineSource } from './baseline-source.ts';

export interface BaseReportPorts {
  readonly workspace: Workspace;
  readonly hash: Hash;
  /** Undefined without a token: then artifacts are unavailable. */
  readonly client: Client | undefined;
  readonly apiUrl: string;
  /** Of the download, in milliseconds. */
  readonly timeout: number;
  /** Whether the change that is judged brings this file itself: then it could say anything of its own base. */
  readonly isOfTheChange: (path: string) => Promise<boolean>;
}

export interface WantedBase {
  readonly source: Exclude<BaselineSource, { readonly kind: 'none' }>;
  readonly expected: ExpectedBase;
  /** Where an artifact is looked for; absent parts are unknown, and then there is none. */
  readonly from: Pick<ArtifactQuery, 'owner' | 'repo'> & {
    readonly repositoryId?: number;
    readonly branch?: string;
    /** File of the workflow that runs. */
    readonly workflow?: string;
  };
}

export interface BaseReport {
  readonly ok: true;
  readonly report: Report;
  /** `reports/base.json`, or `artifact fates-report of run 7`. */
  readonly from: string;
}

/** What would be compared with it is MISSING; the run itself goes on. */
export interface UnavailableBase {
  readonly ok: false;
  readonly problems: readonly Problem[];
}

export async function readBaseReport(
  { source, expected, from }: WantedBase,
  ports: BaseReportPorts,
): Promise<BaseReport | UnavailableBase> {
  const found =
    source.kind === 'file'
      ? await fromFile(source.path, ports)
      : await fromArtifact(source.name, expected, from, ports);
  if (!found.ok) {
    return found;
  }
  const { text, name } = found.value;
  const report = await readReport(text, name, ports.hash);
  if (!report.ok) {
    return report;
  }
  const problems = baseProblems(report.value, name, expected);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, report: report.value, from: name };
}

interface Found {
  readonly text: string;
  readonly name: string;
}

async function fromFile(path: string, ports: BaseReportPorts): Promise<Result<Found>> {
  try {
    const file = await ports.workspace.open(path);
    if (file === null) {
      return refuse(
        unavailable(path, 'There is no such file, so there is nothing to compare with.', WRITE_IT),
      );
    }
    if (file.size > MOST_REPORT_BYTES) {
      return refuse(
        unavailable(
          path,
          `The file has more than ${MOST_REPORT_BYTES / 2 ** 20} MiB, which no report has.`,
          WRITE_IT,
        ),
      );
    }
    if (await ports.isOfTheChange(path)) {
      return refuse(
        unavailable(
          path,
          'The change that is judged brings this file itself, and could say anything of its own base.',
          'Let a step of the job fetch the report, or name an artifact.',
        ),
      );
    }
    const bytes = await file.read(0, file.size);
    return succeed({ text: new TextDecoder('utf-8').decode(bytes), name: path });
  } catch (error) {
    if (error instanceof UserError) {
      return refuse(...error.problems);
    }
    throw error;
  }
}

async function fromArtifact(
  name: string,
  { commit }: ExpectedBase,
  from: WantedBase['from'],
  { client, apiUrl, timeout }: BaseReportPorts,
): Promise<Result<Found>> {
  const query = queryOf(name, commit, from);
  if (client === undefined || query === undefined) {
    const why = client === undefined ? 'there is no token' : 'the event does not say of which branch';
    return refuse(unavailable(name, `The artifact cannot be looked for: ${why}.`, 'Name a file instead.'));
  }
  try {
    const { findArtifact, downloadArtifact } = await import('../../platform/github/artifacts.ts');
    const artifact = await findArtifact(client, query);
    if (artifact === undefined) {
      return refuse(noArtifact(query));
    }
    if (artifact.bytes > MOST_ARTIFACT_BYTES) {
      const most = MOST_ARTIFACT_BYTES / 2 ** 20;
      return refuse(unavailable(name, `The artifact has more than ${most} MiB.`, UPLOAD_IT));
    }
    const options = { most: MOST_ARTIFACT_BYTES, apiUrl, timeout };
    const zip = await downloadArtifact(client, query, artifact.id, options);
    const where = `artifact ${name} of run ${artifact.runId}`;
    const text = reportTextIn(zip, where);
    return text.ok ? succeed({ text: text.value, name: where }) : text;
  } catch (error) {
    if (error instanceof EnvironmentError) {
      return refuse(unavailable(name, error.message, error.hint));
    }
    throw error;
  }
}

function queryOf(
  name: string,
  commit: string | undefined,
  { owner, repo, repositoryId, branch, workflow }: WantedBase['from'],
): ArtifactQuery | undefined {
  if (repositoryId === undefined || branch === undefined) {
    return undefined;
  }
  const place = { owner, repo, repositoryId, branch, name };
  if (commit !== undefined) {
    return { ...place, runs: { commit } };
  }
  return workflow === undefined ? undefined : { ...place, runs: { workflow } };
}

function noArtifact({ name, branch, runs }: ArtifactQuery): Problem {
  const which = 'commit' in runs ? `for the commit ${runs.commit}` : `of the workflow ${runs.workflow}`;
  return unavailable(
    name,
    `No successful run ${which} on the branch ${branch} has an artifact of this name.`,
    'Run the gate on every push to that branch, and upload the folder of the input `output` there.',
  );
}

const WRITE_IT = 'Name a fates-report.json that an earlier step of the job has fetched.';
const UPLOAD_IT = 'Upload the folder of the input `output`, and nothing else.';

function unavailable(path: string, message: string, hint: string): Problem {
  return { code: 'base-report/unavailable', path, message, hint };
}
