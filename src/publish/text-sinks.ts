import { appendText, writeText } from '../platform/text-files.ts';
import type { Report } from '../report/report.ts';
import { receiptOf } from './receipt.ts';
import type { Sink } from './sink.ts';

/** Appends to the file that GitHub shows as the job's summary. */
export function summarySink(path: string, render: (report: Report) => string): Sink {
  const name = 'job summary';
  return {
    name,
    publish: (report) =>
      receiptOf(name, async () => {
        await appendText(path, render(report));
        return { sink: name, status: 'published', where: 'the job summary' };
      }),
  };
}

/** Writes one file of the output folder, whole or not at all. */
export function fileSink(
  folder: string,
  file: string,
  render: (report: Report) => string | Promise<string>,
): Sink {
  const name = `file ${file}`;
  return {
    name,
    publish: (report) =>
      receiptOf(name, async () => ({
        sink: name,
        status: 'published',
        where: await writeText(folder, file, await render(report)),
      })),
  };
}
