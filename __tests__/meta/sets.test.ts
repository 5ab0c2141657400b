import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { METRICS } from '../../src/metrics/registry.ts';
import { METRIC_FILE, metricFiles, shelfText } from '../../scripts/generate/registry.ts';
import { filesUnder, readText } from '../../scripts/tree.ts';

/** What is between `before` and `after` in the paths of a folder that have both. */
function namesIn(folder: string, after: string): readonly string[] {
  return filesUnder(folder)
    .filter((path) => path.endsWith(after))
    .map((path) => path.slice(folder.length + 1, -after.length))
    .sort();
}

const files = metricFiles()
  .map((path) => path.slice('src/metrics/'.length, -'.ts'.length))
  .sort();
const ids = METRICS.map(({ id }) => id as string);

describe('metrics', () => {
  it('are all in the registry, and nothing else is', () => {
    const shelves = filesUnder('src/metrics/registry').map(readText).join('\n');
    const imported = [...shelves.matchAll(/from '\.\.\/([^']+\/[^']+)\.ts'/gu)];
    expect(imported.map((match) => match[1] ?? '').sort()).toEqual(files);
    expect(files.length).toBeGreaterThan(0);
  });

  it('have a test each, and each test of a family folder has its metric file', () => {
    const tests = filesUnder('__tests__/metrics').filter((path) => METRIC_FILE.test(path));
    expect(tests.map((path) => path.slice('__tests__/metrics/'.length, -'.test.ts'.length)).sort()).toEqual(
      files,
    );
  });

  it('have a page each, and each page has its metric', () => {
    expect(namesIn('docs/metrics', '.md').filter((name) => name !== 'README')).toEqual(ids);
  });

  it('have an id of their own that begins with their folder', async () => {
    expect([...new Set(ids)]).toEqual(ids);
    const units = await Promise.all(
      files.map(async (file) => {
        const module: unknown = await import(`../../src/metrics/${file}.ts`);
        const { default: unit } = z.object({ default: z.unknown() }).parse(module);
        return {
          file,
          ids: [unit].flat().map((metric) => z.looseObject({ id: z.string() }).parse(metric).id),
        };
      }),
    );
    expect(
      units.filter(({ file, ids: own }) => own.some((id) => id.split('/')[0] !== file.split('/')[0])),
    ).toEqual([]);
    expect(units.flatMap((unit) => unit.ids).sort()).toEqual(ids);
  });
});

describe('the text of a shelf', () => {
  it('imports each file under a name of its own, in the order of the files', () => {
    const text = shelfText(['src/metrics/fairness/theil-index.ts', 'src/metrics/performance/f1.ts']);
    expect(text).toContain("import fairnessTheilIndex from '../fairness/theil-index.ts';");
    expect(text).toContain('  fairnessTheilIndex,\n  performanceF1,\n');
  });
});

describe('functions of src/stats', () => {
  it('have a test each, and each test has its function', () => {
    const functions = namesIn('src/stats', '.ts').filter((name) =>
      /^export (?:const|function|class) /mu.test(readText(`src/stats/${name}.ts`)),
    );
    expect(namesIn('__tests__/stats', '.test.ts')).toEqual(functions);
  });
});

const action = z.looseObject({
  inputs: z.unknown(),
  outputs: z.unknown(),
  runs: z.looseObject({ using: z.string(), main: z.string() }),
});

describe('the two interfaces of the action', () => {
  const [whole, assess] = ['action.yml', 'actions/assess/action.yml'];

  it('have the same inputs, outputs and runner, and lead to the same program', () => {
    const ours = action.parse(parse(readText(whole)));
    const theirs = action.parse(parse(readText(assess)));
    expect(theirs.inputs).toEqual(ours.inputs);
    expect(theirs.outputs).toEqual(ours.outputs);
    expect(theirs.runs).toEqual({ ...ours.runs, main: `../../${ours.runs.main}` });
  });
});
