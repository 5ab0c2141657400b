/**
 * The hidden first line by which a later run finds its comment: whose gate, about which head, from which run.
 */
export interface Marker {
  readonly commentId: string;
  readonly head: string;
  readonly runId: number;
  readonly attempt: number;
}

/** One HTML comment; the id is percent-encoded, so that nothing in it can close the comment. */
export function printMarker({ commentId, head, runId, attempt }: Marker): string {
  return `<!-- fates-gate id=${encodeURIComponent(commentId)} head=${head} run=${runId} attempt=${attempt} -->`;
}

const FORM = /^<!-- fates-gate id=(\S+) head=([0-9a-f]+) run=(\d{1,15}) attempt=(\d{1,9}) -->/;

/** The marker that a body begins with; undefined when it begins otherwise. */
export function readMarker(body: string): Marker | undefined {
  const [, id, head, run, attempt] = FORM.exec(body) ?? [];
  if (id === undefined || head === undefined || run === undefined || attempt === undefined) {
    return undefined;
  }
  return { commentId: decoded(id), head, runId: Number(run), attempt: Number(attempt) };
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

/** Whether `other` was written by a later run, or by a later attempt of the same. */
export function isLater(other: Marker, own: Marker): boolean {
  return other.runId > own.runId || (other.runId === own.runId && other.attempt > own.attempt);
}
