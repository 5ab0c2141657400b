import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { z } from 'zod';
import { EnvironmentError } from '../../errors.ts';
import { readAnswer } from './answer.ts';
import type { Client } from './client.ts';
import { calling } from './failure.ts';
import type { Repository } from './issues.ts';

/** What was analysed, as code scanning names it. */
export interface Analysed {
  /** `refs/heads/main`, `refs/pull/7/merge`. */
  readonly ref: string;
  readonly commit: string;
}

/** Of the gzip file, in bytes; GitHub refuses more. */
const MOST_BYTES = 10_000_000;

const ACCEPTED = z.object({ id: z.string().regex(/^[\w-]{1,100}$/) });

/**
 * Uploads one SARIF log; gives the upload's id. GitHub reads it later: that it took it does not mean that it liked it.
 * Locations are relative already, so that it is not told where the checkout lay on this machine (`checkout_uri`).
 * https://docs.github.com/en/rest/code-scanning/code-scanning#upload-an-analysis-as-sarif-data
 */
export async function uploadSarif(
  client: Client,
  { owner, repo }: Repository,
  { ref, commit }: Analysed,
  sarif: string,
): Promise<string> {
  const packed = await promisify(gzip)(Buffer.from(sarif));
  if (packed.length > MOST_BYTES) {
    throw new EnvironmentError(
      `The log has ${packed.length} bytes when packed, and code scanning takes ${MOST_BYTES}.`,
      'Look at fates-report.sarif in the output folder instead.',
    );
  }
  return calling('upload to code scanning', 'security-events: write', async () => {
    const { data } = await client.rest.codeScanning.uploadSarif({
      owner,
      repo,
      ref,
      commit_sha: commit,
      sarif: packed.toString('base64'),
    });
    return readAnswer(ACCEPTED, data).id;
  });
}
