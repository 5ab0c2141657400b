/** What reading documents costs: one run over a thousand of them, beside the same run that asks nothing of them. */
import { makeDocuments, SUBJECTS } from './make-documents.ts';
import { inTurns, type Program } from '../process-usage.ts';
import type { BenchResult } from '../result.ts';
import { megabytes, seconds } from '../result.ts';

const ROUNDS = 5;
const MOST_SECONDS = 2;

export function documentCases(): readonly BenchResult[] {
  const { folder, documents, megabytes: size, asking, silent } = makeDocuments();
  const by = (policy: string): Program => [
    'dist/cli.js',
    'assess',
    folder,
    '--policy',
    policy,
    '--as-of',
    '2026-11-21',
    '--json',
  ];
  const { read, unread } = inTurns({ read: by(asking), unread: by(silent) }, ROUNDS);
  return [
    {
      name: `${documents.toLocaleString('en')} documents (Markdown, YAML, JSON, CSV; ${size.toFixed(1)} MiB) of ${SUBJECTS} models, each read and judged, in one process`,
      figure: `they take ${seconds(read.wallSeconds - unread.wallSeconds)}; the whole process ${seconds(read.wallSeconds)} on the clock, ${seconds(read.cpuSeconds)} CPU and ${megabytes(read.megabytes)}; ${seconds(unread.wallSeconds)} and ${seconds(unread.cpuSeconds)} CPU are there when nobody asks about documents, so a document costs ${seconds((read.cpuSeconds - unread.cpuSeconds) / documents)} CPU`,
      promise: `≤ ${MOST_SECONDS} s, whole process`,
      kept: read.wallSeconds <= MOST_SECONDS,
    },
  ];
}
