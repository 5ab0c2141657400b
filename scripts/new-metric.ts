/** `npm run new:metric fairness/my-metric`: writes the metric's file and its test; `npm run generate` does the rest. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { metricText, testText } from './new-metric/templates.ts';
import { isProgram, present, ROOT } from './tree.ts';

const ID =
  /^(?:fairness|accountability|transparency|ethics|security|performance)\/[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;

/** The two files of a new metric by path. Throws, with what to type instead, for an id that no metric can have. */
export function filesOfMetric(id: string): ReadonlyMap<string, string> {
  if (!ID.test(id)) {
    throw new Error(`"${id}" is no metric id. Give family and name: npm run new:metric fairness/my-metric`);
  }
  return new Map([
    [`src/metrics/${id}.ts`, metricText(id)],
    [`__tests__/metrics/${id}.test.ts`, testText(id)],
  ]);
}

if (isProgram(import.meta)) {
  try {
    const files = filesOfMetric(process.argv[2] ?? '');
    for (const path of files.keys())
      if (present(path)) throw new Error(`${path} exists already. Choose another name.`);
    for (const [path, text] of files) {
      mkdirSync(dirname(join(ROOT, path)), { recursive: true });
      writeFileSync(join(ROOT, path), text);
      console.log(`wrote ${path}`);
    }
    console.log('Fill in the metric, then: npm run generate && npm test -- __tests__/metrics');
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 64;
  }
}
