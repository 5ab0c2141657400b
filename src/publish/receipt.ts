import { EnvironmentError } from '../errors.ts';
import { GithubFailure } from '../platform/github/failure.ts';
import type { Receipt } from './sink.ts';

/** Runs one delivery; the world's refusals become a receipt, a bug of ours is thrown on. */
export async function receiptOf(sink: string, deliver: () => Promise<Receipt>): Promise<Receipt> {
  try {
    return await deliver();
  } catch (error) {
    if (error instanceof GithubFailure && error.kind === 'read-only-token') {
      const { hint, permission } = error;
      return { sink, status: 'skipped', reason: `read-only token; ${hint}`, permission };
    }
    if (error instanceof GithubFailure && error.kind === 'not-enabled') {
      return { sink, status: 'skipped', reason: `${error.message} ${error.hint}` };
    }
    if (error instanceof GithubFailure) {
      return {
        sink,
        status: 'failed',
        error: `${error.message} ${error.hint}`,
        permission: error.permission,
      };
    }
    if (error instanceof EnvironmentError) {
      return { sink, status: 'failed', error: `${error.message} ${error.hint}` };
    }
    throw error;
  }
}
