import type { CheckRunContent } from '../platform/github/check-runs.ts';
import { createCheckRun } from '../platform/github/check-runs.ts';
import type { Client } from '../platform/github/client.ts';
import type { Report } from '../report/report.ts';
import { receiptOf } from './receipt.ts';
import type { Sink } from './sink.ts';

export interface CheckRunOptions {
  readonly client: Client;
  readonly owner: string;
  readonly repo: string;
  readonly render: (report: Report) => CheckRunContent;
}

const NAME = 'check run';

/** The check run on the pull request's head: presentation; the job itself is the required check. */
export function checkRunSink({ client, owner, repo, render }: CheckRunOptions): Sink {
  return {
    name: NAME,
    publish: (report) =>
      receiptOf(NAME, async () => {
        const where = await createCheckRun(client, { owner, repo }, render(report));
        return { sink: NAME, status: 'published', where };
      }),
  };
}
