import type { Client } from '../platform/github/client.ts';
import type { PostedComment } from '../platform/github/comments.ts';
import { createComment, deleteComment, listComments, updateComment } from '../platform/github/comments.ts';
import type { PullRequestAddress } from '../platform/github/pull-request.ts';
import { currentHead } from '../platform/github/pull-request.ts';
import { viewerLogins } from '../platform/github/viewer.ts';
import type { Marker } from './marker.ts';
import { isLater, printMarker, readMarker } from './marker.ts';
import { receiptOf } from './receipt.ts';
import type { Receipt, Sink } from './sink.ts';
import type { Report } from '../report/report.ts';

export type CommentMode = 'always' | 'changes' | 'failures' | 'never';

export interface CommentOptions {
  readonly client: Client;
  /** Counts its requests apart, so that asking who we are does not delay the comment. */
  readonly viewerClient: Client;
  readonly pull: PullRequestAddress;
  readonly mode: CommentMode;
  readonly marker: Marker;
  /** The comment's text, beginning with the marker's line. */
  readonly render: (report: Report, marker: string) => string;
}

const NAME = 'comment';

/** The one sticky comment: found by marker and author, updated in place, never doubled (github.md, "Two runs at once"). */
export function commentSink(options: CommentOptions): Sink {
  return { name: NAME, publish: (report) => receiptOf(NAME, () => deliver(options, report)) };
}

async function deliver(options: CommentOptions, report: Report): Promise<Receipt> {
  if (options.mode === 'never') {
    return skipped('the input `comment` is `never`');
  }
  const { client, viewerClient, pull, marker } = options;
  // Asked once: who we are does not change, and a second question would wait for the throttle.
  const logins = viewerLogins(viewerClient);
  const [head, own] = await Promise.all([currentHead(client, pull), findOwn(options, logins)]);
  if (head !== marker.head) {
    return skipped(`superseded: the pull request's head is ${head} now`);
  }
  const existing = own[0];
  const body = options.render(report, printMarker(marker));
  if (existing === undefined) {
    return wantsNew(options.mode, report)
      ? create(options, logins, body)
      : skipped(`nothing to say under \`comment: ${options.mode}\``);
  }
  if (wasWrittenLater(existing, marker)) {
    return skipped('superseded: a later run has already reported');
  }
  const updated = await updateComment(client, pull, existing.id, body);
  await removeDuplicates(options, own.slice(1));
  return published(updated);
}

/** A comment that already stands is always updated: a past failure must not outlive its cause. */
function wantsNew(mode: CommentMode, report: Report): boolean {
  switch (mode) {
    case 'always':
      return true;
    case 'changes':
      return report.verdict !== 'nothing';
    case 'failures':
      return report.verdict === 'fail' || report.verdict === 'inconclusive';
    case 'never':
      return false;
  }
}

/** Our comments for this gate, oldest first. Somebody else's text with our marker is not ours. */
async function findOwn(
  { client, pull, marker }: CommentOptions,
  logins: Promise<readonly string[]>,
): Promise<readonly PostedComment[]> {
  const [ours, comments] = await Promise.all([logins, listComments(client, pull)]);
  return comments.filter(
    ({ author, body }) => ours.includes(author) && readMarker(body)?.commentId === marker.commentId,
  );
}

function wasWrittenLater(comment: PostedComment, own: Marker): boolean {
  const marker = readMarker(comment.body);
  return marker !== undefined && isLater(marker, own);
}

/** Creates, then looks again: of two runs that created at once, the lowest id stays and carries the later run's text. */
async function create(
  options: CommentOptions,
  logins: Promise<readonly string[]>,
  body: string,
): Promise<Receipt> {
  const { client, pull, marker } = options;
  const created = await createComment(client, pull, body);
  const own = await findOwn(options, logins);
  const lowest = own[0];
  if (lowest === undefined || lowest.id === created.id) {
    await removeDuplicates(
      options,
      own.slice(1).filter((comment) => !wasWrittenLater(comment, marker)),
    );
    return published(created);
  }
  await deleteComment(client, pull, created.id);
  return wasWrittenLater(lowest, marker)
    ? skipped('superseded: a later run has already reported')
    : published(await updateComment(client, pull, lowest.id, body));
}

async function removeDuplicates(
  { client, pull }: CommentOptions,
  duplicates: readonly PostedComment[],
): Promise<void> {
  for (const { id } of duplicates) {
    await deleteComment(client, pull, id);
  }
}

function published({ url }: PostedComment): Receipt {
  return { sink: NAME, status: 'published', where: url };
}

function skipped(reason: string): Receipt {
  return { sink: NAME, status: 'skipped', reason };
}
