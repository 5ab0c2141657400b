'use strict';
// Preloaded into a process that is measured: adds its CPU time and peak memory to the file that BENCH_USAGE names, as a line.
const { appendFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

// A process counts the time of all its threads; each thread runs this file.
if (isMainThread) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const usage = {
      cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
      wallSeconds: performance.now() / 1000,
      megabytes: maxRSS / 1024,
    };
    appendFileSync(process.env.BENCH_USAGE, `${JSON.stringify(usage)}\n`);
  });
}
