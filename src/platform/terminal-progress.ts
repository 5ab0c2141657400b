import type { Writable } from 'node:stream';
import type { TablePorts } from '../evidence/bytes.ts';

/** Nobody needs a bar for what is over at once. */
const SHOWN_AFTER = 500;

export interface TerminalProgress {
  readonly report: TablePorts['progress'];
  readonly end: () => void;
}

/** The null twin, for pipes. */
export const NO_PROGRESS: TerminalProgress = { report: () => undefined, end: () => undefined };

/** A bar on the terminal for tables that take longer than half a second: rows, MB/s, time left. */
export async function openProgress(output: Writable): Promise<TerminalProgress> {
  const { progress } = await import('@clack/prompts');
  const begin = performance.now();
  let shown: { readonly bar: ReturnType<typeof progress>; readonly path: string; done: number } | undefined;
  const end = () => {
    shown?.bar.stop();
    shown = undefined;
  };
  const report: TablePorts['progress'] = (path, bytes, size, rows) => {
    const seconds = (performance.now() - begin) / 1000;
    if (seconds * 1000 < SHOWN_AFTER) {
      return;
    }
    if (shown === undefined || shown.path !== path) {
      end();
      const bar = progress({ max: 100, size: 30, style: 'block', output, withGuide: false });
      bar.start('reading');
      shown = { bar, path, done: 0 };
    }
    const percent = Math.floor((100 * bytes) / Math.max(1, size));
    shown.bar.advance(percent - shown.done, describe(bytes, size, rows, seconds));
    shown.done = percent;
  };
  return { report, end };
}

function describe(bytes: number, size: number, rows: number, seconds: number): string {
  const rate = bytes / 1e6 / seconds;
  const left = Math.ceil((size - bytes) / 1e6 / Math.max(rate, 1e-6));
  return `${rows.toLocaleString('en')} rows, ${rate.toFixed(0)} MB/s, ${left} s left`;
}
