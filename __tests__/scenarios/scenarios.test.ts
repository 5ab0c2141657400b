import { describe, expect, it } from '@jest/globals';
import { goldenFiles, loadScenarios, rendered, runScenario } from './scenario.ts';

const scenarios = loadScenarios();

describe.each(scenarios)('$name', (scenario) => {
  it('comes to what its golden files say', async () => {
    const outcome = await runScenario(scenario);
    const verdict = 'report' in outcome ? outcome.report.verdict : undefined;
    expect(verdict).toBe(scenario.verdict);
    const actual = rendered(outcome);
    const golden = goldenFiles(scenario.expected, actual);
    expect([...golden.keys()].toSorted()).toEqual([...actual.keys()].toSorted());
    for (const [name, text] of actual) {
      expect(text).toBe(golden.get(name));
    }
  });
});

it('the scenarios show every verdict of a run, and a refusal', () => {
  expect(new Set(scenarios.map(({ verdict }) => verdict))).toEqual(
    new Set(['pass', 'warn', 'fail', 'inconclusive', 'nothing', undefined]),
  );
});
