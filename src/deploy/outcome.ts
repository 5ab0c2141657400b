/** What became of a deployment, from how its steps ended. Pure. */
import type { Decision } from './decision.ts';

type Concluded = NonNullable<Decision['outcome']>;
export type Outcome = Concluded['state'];
export type Steps = Pick<Concluded, 'deploy' | 'smoke' | 'rollback'>;

/** A deployment that failed half-way may have changed something, so it has to be rolled back like one that failed its smoke test. */
export function outcomeOf({ deploy, smoke, rollback }: Steps): Outcome {
  if (ended(rollback)) {
    return 'rollback-failed';
  }
  if (rollback === 'success') {
    return 'rolled-back';
  }
  if (ended(deploy) || ended(smoke)) {
    return 'not-rolled-back';
  }
  return deploy === 'skipped' ? 'not-deployed' : 'deployed';
}

function ended(step: Steps['deploy']): boolean {
  return step === 'failure' || step === 'cancelled';
}

interface Told {
  /** Of GitHub's deployment record. */
  readonly status: 'success' | 'failure' | 'error' | 'inactive';
  /** At most 140 characters: GitHub takes no more. */
  readonly description: string;
  /** Why the job fails; absent when it does not. */
  readonly failure?: string;
}

export const TOLD: Readonly<Record<Outcome, Told>> = {
  deployed: { status: 'success', description: 'deployed what was assessed' },
  'rolled-back': {
    status: 'failure',
    description: 'rolled back',
    failure:
      'The deployment failed and was rolled back. What ran before runs again; look at the deploy and smoke steps.',
  },
  'rollback-failed': {
    status: 'error',
    description: 'the rollback failed: nobody knows what runs now',
    failure: 'THE ROLLBACK FAILED. Nobody knows what runs now: look at the target at once, by hand.',
  },
  'not-rolled-back': {
    status: 'error',
    description: 'the deployment failed and was not rolled back',
    failure:
      'THE DEPLOYMENT FAILED AND WAS NOT ROLLED BACK. What failed may still run: look at the target at once, and give a `rollback-command`.',
  },
  'not-deployed': { status: 'inactive', description: 'nothing was deployed' },
};
