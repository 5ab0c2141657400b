/** The action's door: the runner's world in, one run, the job's verdict out. */
import './interpreted-schemas.ts';
import * as core from '@actions/core';
import { UserError } from '../errors.ts';
import { readContext } from '../platform/github/event.ts';
import { readInputs } from './action-inputs.ts';
import { runAction } from './action-run.ts';
import { eventPayload, prepareNetwork } from './door.ts';
import type { JobResult } from './job.ts';
import { runJob, timedGroup, today } from './job.ts';

async function run(): Promise<JobResult> {
  const inputs = readInputs((name) => core.getInput(name));
  const payload = await eventPayload();
  const context = readContext(process.env, payload);
  if (!context.ok) {
    throw new UserError(...context.problems);
  }
  await prepareNetwork(inputs.token);
  return runAction({
    inputs,
    context: context.value,
    payload,
    environment: process.env,
    today: today(),
    warn: (message) => core.warning(message),
    step: timedGroup,
  });
}

await runJob(run);
