import { UserError } from '../../errors.ts';

/** Runs with the base's rights over a checkout that a stranger's pull request may decide. */
const REFUSED = 'pull_request_target';

/** Throws for an event under which assessing a checkout would hand a fork the token. */
export function refuseUnsafeEvent(event: string): void {
  if (event === REFUSED) {
    throw new UserError({
      code: 'action/unsafe-event',
      path: '.github/workflows',
      key: `on.${event}`,
      message: `The event ${event} gives a write token and secrets to a run over somebody else's files, so nothing is assessed under it.`,
      hint: 'Trigger the workflow with `on: pull_request`: a fork then gets a read-only token, the job still passes or fails, and its summary has the whole report. For a comment and a check on a fork’s pull request add a second workflow with `on: workflow_run` that calls our fork.yml: it reads the fork’s files as data, under the base branch’s policy, and runs none of them.',
    });
  }
}
