import { Writable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { NO_PROGRESS, openProgress } from '../../src/platform/terminal-progress.ts';

/** Keeps what is written to it, as a terminal would show it. */
function screen(): { readonly output: Writable; readonly text: () => string } {
  let shown = '';
  const output = new Writable({
    write(chunk: Buffer, _encoding, done) {
      shown += chunk.toString();
      done();
    },
  });
  return { output, text: () => shown };
}

describe('progress on a terminal', () => {
  it('shows nothing for what is over at once', async () => {
    const { output, text } = screen();
    const progress = await openProgress(output);
    progress.report('a.csv', 10, 10, 1);
    progress.end();
    expect(text()).toBe('');
  });

  it('shows rows, speed and the time that is left once it takes longer', async () => {
    const { output, text } = screen();
    const progress = await openProgress(output);
    await setTimeout(600);
    progress.report('a.csv', 25_000_000, 100_000_000, 1_234_567);
    await setTimeout(200);
    progress.report('a.csv', 50_000_000, 100_000_000, 2_469_134);
    progress.report('b.csv', 1, 100_000_000, 0);
    await setTimeout(200);
    progress.end();
    expect(text()).toMatch(/1,234,567 rows|2,469,134 rows/u);
    expect(text()).toMatch(/\d+ MB\/s, \d+ s left/u);
  });

  it('has a twin for pipes that shows nothing', () => {
    expect([NO_PROGRESS.report('a.csv', 1, 1, 1), NO_PROGRESS.end()]).toEqual([undefined, undefined]);
  });
});
