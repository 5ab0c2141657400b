/** Tells GitHub of an allowed deployment. Whatever GitHub answers, the decision stands: it degrades with a warning. */
import type { Decision } from '../../deploy/decision.ts';
import { payloadOf } from '../../deploy/record.ts';
import { EnvironmentError } from '../../errors.ts';
import { createDeployment, setDeploymentStatus } from '../../platform/github/deployments.ts';
import { isProtected } from '../../platform/github/environments.ts';
import type { RunContext } from '../../platform/github/event.ts';
import { VERSION } from '../../version.ts';
import type { OpenClient } from '../action-clients.ts';
import { openClients } from '../action-clients.ts';
import type { VerifyInputs } from '../verify-inputs.ts';
import { runPage } from './run-facts.ts';

export interface Recording {
  readonly inputs: Pick<VerifyInputs, 'token' | 'api-timeout'>;
  readonly context: RunContext;
  readonly warn: (message: string) => void;
}

/** The decision with the id of its record; a refused one as it is. */
export async function recordDeployment(recording: Recording, decision: Decision): Promise<Decision> {
  if (decision.decision === 'refused') {
    return decision;
  }
  const { warn } = recording;
  const open = await openClients({ ...recording, version: VERSION });
  if (open === undefined) {
    warn(
      'There is no token, so there is no deployment record, and nobody looked at how the environment is protected.',
    );
    return decision;
  }
  await orWarn(warn, () => lookAtEnvironment(open, recording, decision.environment));
  const deployment = await orWarn(warn, () => makeRecord(open, recording, decision));
  return deployment === undefined ? decision : { ...decision, deployment };
}

async function lookAtEnvironment(
  open: OpenClient,
  { context: { repository }, warn }: Recording,
  environment: string,
): Promise<void> {
  if (!(await isProtected(open('read'), repository, environment))) {
    warn(
      `The environment ${environment} has no protection rule, so every branch whose workflow names it deploys to it and reads its secrets. Add reviewers or deployment branches in the settings of the repository.`,
    );
  }
}

/** Its id, also when its first status could not be set. */
async function makeRecord(
  open: OpenClient,
  { context, warn }: Recording,
  decision: Decision,
): Promise<number> {
  const client = open('deployment');
  const { repository } = context;
  const id = await createDeployment(client, repository, {
    commit: decision.commit,
    environment: decision.environment,
    description: 'FATES gate: the files are those that were assessed',
    payload: payloadOf(decision),
  });
  await orWarn(warn, () =>
    setDeploymentStatus(client, repository, id, {
      state: 'in_progress',
      description: 'verified, being deployed',
      logUrl: runPage(context),
    }),
  );
  return id;
}

/** Undefined, and a warning, for what the world did not do. */
export async function orWarn<T>(
  warn: (message: string) => void,
  call: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof EnvironmentError) {
      warn(`${error.message} ${error.hint}`);
      return undefined;
    }
    throw error;
  }
}
