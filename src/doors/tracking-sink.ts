import type { RunContext } from '../platform/github/event.ts';
import { isAudit } from '../platform/github/event.ts';
import type { Marker } from '../publish/marker.ts';
import type { Sink } from '../publish/sink.ts';
import { trackingIssueSink } from '../publish/tracking-issue.ts';
import { headline } from '../render/headline.ts';
import { renderComment } from '../render/markdown/comment.ts';
import type { ReportLinks } from '../render/markdown/sections.ts';
import { absentSink } from './absent-sink.ts';
import type { OpenClient } from './action-clients.ts';
import type { ActionInputs } from './action-inputs.ts';

export interface TrackingInputs {
  readonly inputs: ActionInputs;
  readonly context: RunContext;
  /** Undefined without a token. */
  readonly open: OpenClient | undefined;
  readonly marker: Marker;
  readonly links: ReportLinks & { readonly run: string };
}

const NAME = 'tracking issue';
/** GitHub takes 256 characters. */
const LONGEST_TITLE = 250;

/** One issue for the default branch, when asked: a pull request and a fork have no say in what is open here. */
export function trackingIssue({ inputs, context, open, marker, links }: TrackingInputs): readonly Sink[] {
  if (inputs['tracking-issue'] === 'off') {
    return [];
  }
  const reason = whyNot(context);
  if (reason !== undefined || open === undefined) {
    return [absentSink(NAME, reason ?? 'no token was given')];
  }
  const { owner, repo } = context.repository;
  const name = inputs.policy === 'fates.yml' ? 'FATES gate' : `FATES gate (${inputs.policy})`;
  return [
    trackingIssueSink({
      client: open('issue'),
      viewerClient: open('viewer'),
      repository: { owner, repo },
      marker,
      render: (report, hidden) => ({
        title: `${name}: ${headline(report)}`.slice(0, LONGEST_TITLE),
        body: renderComment(report, { marker: hidden, links }),
      }),
      farewell: (report) => `It passes: ${headline(report)} ([run](${links.run})).`,
    }),
  ];
}

function whyNot(context: RunContext): string | undefined {
  if (!isAudit(context)) {
    return `this run on ${context.event} is no audit of the default branch`;
  }
  return context.repository.isFork === false ? undefined : 'this repository is a fork';
}
