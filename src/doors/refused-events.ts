import { UserError } from '../errors.ts';

/** Events that run with the base's rights over a stranger's pull request. */
const REFUSED: readonly string[] = ['pull_request_target', 'workflow_run'];

/** Throws for an event under which assessing a checkout would hand a fork the token. */
export function refuseUnsafeEvent(event: string): void {
  if (REFUSED.includes(event)) {
    throw new UserError({
      code: 'action/unsafe-event',
      path: '.github/workflows',
      key: `on.${event}`,
      message: `The event ${event} gives a write token to a run over somebody else's files, so nothing is assessed under it.`,
      hint: 'Trigger the workflow with `on: pull_request`: a fork then gets a read-only token, the job still passes or fails, and its summary has the whole report.',
    });
  }
}
