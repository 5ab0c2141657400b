/** The door of actions/comment: a report in, one comment and one check run out. Assesses nothing. */
import './interpreted-schemas.ts';
import * as core from '@actions/core';
import { UserError } from '../errors.ts';
import { readContext } from '../platform/github/event.ts';
import { readCommentInputs } from './comment-inputs.ts';
import { runComment } from './comment-run.ts';
import { eventPayload, prepareNetwork } from './door.ts';
import type { JobResult } from './job.ts';
import { runJob } from './job.ts';

async function run(): Promise<JobResult> {
  const inputs = readCommentInputs((name) => core.getInput(name));
  const payload = await eventPayload();
  const context = readContext(process.env, payload);
  if (!context.ok) {
    throw new UserError(...context.problems);
  }
  await prepareNetwork(inputs.token);
  return runComment({ inputs, context: context.value, payload, warn: (message) => core.warning(message) });
}

await runJob(run);
