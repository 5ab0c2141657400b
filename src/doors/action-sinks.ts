import type { RunContext } from '../platform/github/event.ts';
import { sha256OfText } from '../platform/table-ports.ts';
import { checkRunSink } from '../publish/check-run.ts';
import { commentSink } from '../publish/comment.ts';
import { printMarker } from '../publish/marker.ts';
import type { Marker } from '../publish/marker.ts';
import type { Sink } from '../publish/sink.ts';
import { fileSink, summarySink } from '../publish/text-sinks.ts';
import { renderBadge } from '../render/badge.ts';
import { renderCheckRun } from '../render/check-run.ts';
import { renderJobSummary } from '../render/job-summary.ts';
import { renderComment } from '../render/markdown/comment.ts';
import type { ReportLinks } from '../render/markdown/sections.ts';
import { renderReportJson } from '../render/report-json.ts';
import { renderSarif } from '../render/sarif/render-sarif.ts';
import type { Trend } from '../report/trend.ts';
import { DOCS } from '../version.ts';
import type { OpenClient } from './action-clients.ts';
import type { ActionInputs } from './action-inputs.ts';
import { absentSink } from './absent-sink.ts';
import { codeScanning } from './code-scanning.ts';
import { trackingIssue } from './tracking-sink.ts';

/** What comment and check run need to know of a run. */
export interface GithubSinkInputs {
  readonly inputs: Pick<ActionInputs, 'policy' | 'comment' | 'comment-id' | 'check-name'>;
  readonly context: RunContext;
  /** What the checks attach to: the pull request's head, else the commit of the run. */
  readonly head: string;
  /** Undefined without a token. */
  readonly open: OpenClient | undefined;
}

export interface SinkInputs extends GithubSinkInputs {
  readonly inputs: ActionInputs;
  /** Of an audit, against the last report. */
  readonly trend?: Trend;
  /** Absolute folder for the report files. */
  readonly output: string;
  readonly summaryPath: string | undefined;
}

/** Every place that this run's report goes to, null twins included: nothing else decides where it is sent. */
export function sinksOf(given: SinkInputs): readonly Sink[] {
  const { context, summaryPath, output } = given;
  const links = linksOf(context);
  const marker = markerOf(given);
  return [
    fileSink(output, 'fates-report.json', renderReportJson),
    fileSink(output, 'fates-report.md', (report) =>
      renderComment(report, { marker: printMarker(marker), links }),
    ),
    fileSink(output, 'fates-report.sarif', (report) => renderSarif(report, DOCS, sha256OfText)),
    fileSink(output, 'badge.json', renderBadge),
    ...(summaryPath === undefined
      ? []
      : [summarySink(summaryPath, (report) => renderJobSummary(report, links, undefined, given.trend))]),
    ...githubSinks(given),
    ...codeScanning(given),
    ...trackingIssue({ ...given, marker, links }),
  ];
}

function linksOf({ serverUrl, repository, runId }: RunContext): ReportLinks & { readonly run: string } {
  return { ...DOCS, run: `${serverUrl}/${repository.owner}/${repository.repo}/actions/runs/${runId}` };
}

function markerOf({ inputs, context, head }: GithubSinkInputs): Marker {
  const commentId = inputs['comment-id'] === '' ? inputs.policy : inputs['comment-id'];
  return { commentId, head, runId: context.runId, attempt: context.attempt };
}

/** Comment and check run. */
export function githubSinks(given: GithubSinkInputs): readonly Sink[] {
  const { inputs, context, head, open } = given;
  const links = linksOf(context);
  const marker = markerOf(given);
  if (open === undefined) {
    return ['comment', 'check run'].map((name) => absentSink(name, 'no token was given'));
  }
  const { owner, repo } = context.repository;
  const comment =
    context.pull === undefined
      ? absentSink('comment', `the event ${context.event} has no pull request`)
      : commentSink({
          client: open('comment'),
          viewerClient: open('viewer'),
          pull: { owner, repo, number: context.pull.number },
          mode: inputs.comment,
          marker,
          render: (report, hidden) => renderComment(report, { marker: hidden, links }),
        });
  const checkName = checkNameOf(inputs);
  const check =
    checkName === undefined
      ? absentSink('check run', 'the input `check-name` is `none`')
      : checkRunSink({
          client: open('check-run'),
          owner,
          repo,
          render: (report) => ({
            ...renderCheckRun(report, links),
            name: checkName,
            headSha: head,
            externalId: `${context.runId}-${context.attempt}-${report.digest.slice(0, 16)}`,
            detailsUrl: links.run,
          }),
        });
  return [comment, check];
}

/** Gates of a monorepo do not collide: any policy but the default one is part of the name. */
function checkNameOf(inputs: GithubSinkInputs['inputs']): string | undefined {
  if (inputs['check-name'] === 'none') {
    return undefined;
  }
  return inputs.policy === 'fates.yml' ? inputs['check-name'] : `${inputs['check-name']} (${inputs.policy})`;
}
