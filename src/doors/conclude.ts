/** The door of actions/conclude: says what became of a deployment that actions/verify allowed. */
import './interpreted-schemas.ts';
import * as core from '@actions/core';
import { UserError } from '../errors.ts';
import { readContext } from '../platform/github/event.ts';
import { logLine } from '../render/escape-command.ts';
import { readConcludeInputs } from './conclude-inputs.ts';
import { runConclude } from './deploy/conclude-run.ts';
import type { DoorResult } from './door.ts';
import { eventPayload, prepareNetwork, runDoor } from './door.ts';

async function run(): Promise<DoorResult> {
  const inputs = readConcludeInputs((name) => core.getInput(name));
  const context = readContext(process.env, await eventPayload());
  if (!context.ok) {
    throw new UserError(...context.problems);
  }
  await prepareNetwork(inputs.token);
  const warn = (message: string) => core.warning(logLine(message));
  return runConclude({ inputs, context: context.value, warn });
}

await runDoor(run);
