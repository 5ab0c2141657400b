import type { Client } from '../platform/github/client.ts';
import { GithubFailure } from '../platform/github/failure.ts';
import type { IssueText, PostedIssue, Repository } from '../platform/github/issues.ts';
import {
  closeDuplicate,
  commentOnIssue,
  createIssue,
  listIssues,
  updateIssue,
} from '../platform/github/issues.ts';
import { viewerLogins } from '../platform/github/viewer.ts';
import type { Report } from '../report/report.ts';
import type { Marker } from './marker.ts';
import { isLater, printMarker, readMarker } from './marker.ts';
import { receiptOf } from './receipt.ts';
import type { Receipt, Sink } from './sink.ts';

export interface TrackingIssueOptions {
  readonly client: Client;
  /** Counts its requests apart, so that asking who we are does not delay the issue. */
  readonly viewerClient: Client;
  readonly repository: Repository;
  readonly marker: Marker;
  /** The body begins with the marker's line, and has at most 65,536 characters. */
  readonly render: (report: Report, marker: string) => IssueText;
  /** What is said when it closes. */
  readonly farewell: (report: Report) => string;
}

const NAME = 'tracking issue';

/**
 * The one issue of a branch that does not pass: found by marker and author, opened when the verdict is fail or inconclusive,
 * updated in place while it lasts, closed with a comment when it passes, and opened again rather than doubled.
 */
export function trackingIssueSink(options: TrackingIssueOptions): Sink {
  return {
    name: NAME,
    publish: (report) => receiptOf(NAME, () => deliver(options, report).catch(refusal)),
  };
}

async function deliver(options: TrackingIssueOptions, report: Report): Promise<Receipt> {
  if (report.verdict === 'nothing') {
    return skipped('nothing was assessed, so nothing is better or worse');
  }
  // Asked once: who we are does not change, and a second question would wait for the throttle.
  const logins = await viewerLogins(options.viewerClient);
  const own = await findOwn(options, logins);
  const existing = own[0];
  const isOpen = report.verdict === 'fail' || report.verdict === 'inconclusive';
  if (existing !== undefined && wasWrittenLater(existing, options.marker)) {
    return skipped('superseded: a later run has already reported');
  }
  if (isOpen) {
    return existing === undefined ? open(options, report, logins) : keep(options, report, own, existing);
  }
  return existing?.isOpen === true
    ? close(options, report, existing)
    : skipped('it passes, and no issue is open');
}

/**
 * Opens, then looks again: of two runs that opened at once, the lowest number stays and carries the later run's text. Nobody can
 * delete an issue with a job's token, so the other is closed; the lowest number also wins whenever they are looked for.
 */
async function open(
  options: TrackingIssueOptions,
  report: Report,
  logins: readonly string[],
): Promise<Receipt> {
  const { client, repository } = options;
  const created = await createIssue(client, repository, textOf(options, report));
  const own = await findOwn(options, logins);
  const lowest = own[0];
  if (lowest === undefined || lowest.number === created.number) {
    await closeDuplicates(
      options,
      own.filter((issue) => !wasWrittenLater(issue, options.marker)),
    );
    return published(created);
  }
  await closeDuplicate(client, repository, created.number);
  return wasWrittenLater(lowest, options.marker)
    ? skipped('superseded: a later run has already reported')
    : keep(options, report, [lowest], lowest);
}

async function keep(
  options: TrackingIssueOptions,
  report: Report,
  own: readonly PostedIssue[],
  { number }: PostedIssue,
): Promise<Receipt> {
  const { client, repository } = options;
  const text = { ...textOf(options, report), isOpen: true };
  const updated = await updateIssue(client, repository, number, text);
  await closeDuplicates(options, own);
  return published(updated);
}

async function close(
  options: TrackingIssueOptions,
  report: Report,
  { number }: PostedIssue,
): Promise<Receipt> {
  const { client, repository } = options;
  const text = { ...textOf(options, report), isOpen: false };
  const updated = await updateIssue(client, repository, number, text);
  await commentOnIssue(client, repository, number, options.farewell(report));
  return published(updated);
}

/** All but the first that are open. */
async function closeDuplicates(
  { client, repository }: TrackingIssueOptions,
  own: readonly PostedIssue[],
): Promise<void> {
  for (const { number, isOpen } of own.slice(1)) {
    if (isOpen) {
      await closeDuplicate(client, repository, number);
    }
  }
}

/**
 * Our issues for this gate, oldest first, open or closed. Somebody else's text with our marker is not ours. An app has one of two
 * logins and the list takes the true one alone, so both are asked for; GitHub rejects one that nobody has.
 */
async function findOwn(
  { client, repository, marker }: TrackingIssueOptions,
  logins: readonly string[],
): Promise<readonly PostedIssue[]> {
  const answers = await Promise.all(logins.map((login) => listedUnder(client, repository, login)));
  const failures = answers.filter((answer) => answer instanceof GithubFailure);
  if (failures[0] !== undefined && failures.length === answers.length) {
    throw failures[0];
  }
  return answers
    .flatMap((answer) => (answer instanceof GithubFailure ? [] : answer))
    .filter(({ author, body }) => logins.includes(author) && readMarker(body)?.commentId === marker.commentId)
    .toSorted((a, b) => a.number - b.number);
}

/** The rejection of the login is given, not thrown: the other one may be right. */
async function listedUnder(
  client: Client,
  repository: Repository,
  login: string,
): Promise<readonly PostedIssue[] | GithubFailure> {
  try {
    return await listIssues(client, repository, login);
  } catch (error) {
    if (error instanceof GithubFailure && error.kind === 'rejected') {
      return error;
    }
    throw error;
  }
}

function wasWrittenLater(issue: PostedIssue, own: Marker): boolean {
  const marker = readMarker(issue.body);
  return marker !== undefined && isLater(marker, own);
}

function textOf({ render, marker }: TrackingIssueOptions, report: Report): IssueText {
  return render(report, printMarker(marker));
}

/**
 * A repository may have no issues at all: that is its owner's choice, and no failure. A token that may not write them is one, other
 * than with comments: the issue was asked for, and no fork is involved.
 */
function refusal(error: unknown): Receipt {
  if (error instanceof GithubFailure && error.kind === 'gone') {
    return skipped('this repository has its issues switched off');
  }
  if (error instanceof GithubFailure && error.kind === 'read-only-token') {
    const { message, hint, permission } = error;
    return { sink: NAME, status: 'failed', error: `${message} ${hint}`, permission };
  }
  throw error;
}

function published({ url }: PostedIssue): Receipt {
  return { sink: NAME, status: 'published', where: url };
}

function skipped(reason: string): Receipt {
  return { sink: NAME, status: 'skipped', reason };
}
