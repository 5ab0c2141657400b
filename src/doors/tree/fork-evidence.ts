/** Evidence that a fork's own run made and did not commit: taken from its artifact as a hostile file, of the grade `reported`. */
import type { CommitTree } from '../../discover/commit-tree.ts';
import type { Workspace } from '../../discover/workspace.ts';
import { EnvironmentError, UserError } from '../../errors.ts';
import { faultText, zipEntries } from '../../evidence/typed/zip-directory.ts';
import { MOST_UNPACKED, withArtifact } from '../../platform/artifact-workspace.ts';
import { artifactOfRun, downloadArtifact } from '../../platform/github/artifacts.ts';
import type { Client } from '../../platform/github/client.ts';
import type { FinishedRun } from '../../platform/github/workflow-run.ts';
import { MOST_ARTIFACT_BYTES } from '../baseline/artifact-report.ts';

export interface ForkEvidence {
  readonly client: Client;
  readonly repository: { readonly owner: string; readonly repo: string };
  readonly run: FinishedRun;
  /** Empty: nobody asks for one. */
  readonly name: string;
  readonly apiUrl: string;
  /** Of the download, in milliseconds. */
  readonly timeout: number;
}

const MOST_MEMBERS = 1000;

/** The head's tree with what the artifact adds to it. A run that has none of this name adds nothing. */
export async function withForkEvidence(head: CommitTree, given: ForkEvidence): Promise<Workspace> {
  const { client, repository, run, name, apiUrl, timeout } = given;
  if (name === '') {
    return head;
  }
  const query = { ...repository, name, repositoryId: run.repositoryId };
  const found = await artifactOfRun(client, query, run.id);
  if (found === undefined) {
    return head;
  }
  const most = MOST_ARTIFACT_BYTES;
  if (found.bytes > most) {
    throw unusable(name, `it has ${found.bytes} bytes, and ${most} are read at most`);
  }
  const zip = await downloadArtifact(client, repository, found.id, { most, apiUrl, timeout }).catch(
    (error: unknown) => {
      throw error instanceof EnvironmentError ? unusable(name, error.message) : error;
    },
  );
  const entries = zipEntries(zip, MOST_MEMBERS);
  if ('fault' in entries) {
    throw unusable(name, faultText(entries, MOST_MEMBERS));
  }
  const whole = entries.reduce((sum, entry) => sum + entry.whole, 0);
  if (whole > MOST_UNPACKED) {
    throw unusable(name, `it becomes ${whole} bytes, and ${MOST_UNPACKED} are unpacked at most`);
  }
  return withArtifact(head, { zip, entries }, await head.list());
}

function unusable(name: string, why: string): UserError {
  return new UserError({
    code: 'fork/artifact',
    path: name,
    message: `The artifact of the pull request's run cannot be used: ${why}.`,
    hint: 'Let the pull request’s workflow upload the evidence alone, under the name that `evidence-artifact` gives.',
  });
}
