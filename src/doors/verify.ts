/** The door of actions/verify: decides whether files may be deployed, and lays out those that may. Deploys nothing. */
import './interpreted-schemas.ts';
import * as core from '@actions/core';
import { UserError } from '../errors.ts';
import { readContext } from '../platform/github/event.ts';
import { logLine } from '../render/escape-command.ts';
import { runVerify } from './deploy/verify-run.ts';
import type { DoorResult } from './door.ts';
import { eventPayload, prepareNetwork, runDoor } from './door.ts';
import { readVerifyInputs } from './verify-inputs.ts';

async function run(): Promise<DoorResult> {
  const inputs = readVerifyInputs((name) => core.getInput(name));
  const context = readContext(process.env, await eventPayload());
  if (!context.ok) {
    throw new UserError(...context.problems);
  }
  await prepareNetwork(inputs.token);
  const warn = (message: string) => core.warning(logLine(message));
  const { checks, ...result } = await runVerify({ inputs, context: context.value, warn });
  for (const { check, passed, message } of checks) {
    const line = logLine(`${check}: ${message}`);
    if (passed) core.info(line);
    else core.error(line);
  }
  return result;
}

await runDoor(run);
