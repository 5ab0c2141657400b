'use strict';
// Preloaded into a process that is measured: adds its peak memory, MB, to the file that BENCH_MEMORY names, as a line.
const { appendFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

// A process has one peak with all its threads; each thread runs this file.
if (isMainThread) {
  process.on('exit', () => {
    appendFileSync(process.env.BENCH_MEMORY, `${process.resourceUsage().maxRSS / 1024}\n`);
  });
}
