import type { Client } from '../platform/github/client.ts';
import type { Analysed } from '../platform/github/code-scanning.ts';
import { uploadSarif } from '../platform/github/code-scanning.ts';
import type { Repository } from '../platform/github/issues.ts';
import { wasAssessed } from '../render/sarif/render-sarif.ts';
import type { Report } from '../report/report.ts';
import { receiptOf } from './receipt.ts';
import type { Sink } from './sink.ts';

export interface CodeScanningOptions {
  readonly client: Client;
  readonly repository: Repository;
  /** What the report is about; undefined: of no commit of this run. */
  readonly analysed: (report: Report) => Analysed | undefined;
  readonly render: (report: Report) => Promise<string>;
}

export const CODE_SCANNING = 'code scanning';

/** Results that a later upload does not hold count as mended: so what was not assessed is not uploaded. */
export function codeScanningSink(options: CodeScanningOptions): Sink {
  const { client, repository, analysed, render } = options;
  const skipped = (reason: string) => ({ sink: CODE_SCANNING, status: 'skipped', reason }) as const;
  return {
    name: CODE_SCANNING,
    publish: (report) =>
      receiptOf(CODE_SCANNING, async () => {
        if (!wasAssessed(report)) {
          return skipped('nothing was assessed, and without results all alerts would count as mended');
        }
        const about = analysed(report);
        if (about === undefined) {
          return skipped('the commit that was assessed is none of this run');
        }
        const id = await uploadSarif(client, repository, about, await render(report));
        return { sink: CODE_SCANNING, status: 'published', where: `upload ${id} for ${about.ref}` };
      }),
  };
}
