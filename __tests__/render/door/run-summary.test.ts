import { expect, it } from '@jest/globals';
import type { RunManifest } from '../../../src/evidence/provenance/run-manifest.ts';
import { runSummary } from '../../../src/render/door/run-summary.ts';
import { problemCommands } from '../../../src/render/log.ts';

const output = { path: 'model/`a`|b', kind: 'file', digest: 'ab'.repeat(32), bytes: 2048 } as const;
const manifest: RunManifest = {
  schema: 'fates-run/1',
  kind: 'training',
  tool: { name: 'fates-gate', version: '1.0.0' },
  command: 'python3 train.py',
  finishedAt: '2026-11-26T12:00:00Z',
  code: {
    repository: 'a/b',
    commit: 'c'.repeat(40),
    ref: 'refs/heads/main',
    workflow: 'a/b/.github/workflows/x.yml@main',
    run: { id: 1, attempt: 1 },
  },
  environment: { os: 'Linux', architecture: 'X64', locks: [] },
  inputs: [],
  outputs: [output],
};

it('the summary of a run has a row an output, harmless', () => {
  const [title, ...rest] = runSummary(manifest, []).split('\n');
  expect(title).toBe('### FATES gate: training recorded');
  expect(rest.at(-1)).toContain('| file | 2.0 kB | `abababababab` |');
  expect(rest.at(-1)).toContain('\\|');
});

it('the summary of a run says what it leaves out, the energy and the notices', () => {
  const energy = { path: 'emissions.csv', kgCo2eq: 0.5, kwh: 2 };
  const text = runSummary({ ...manifest, outputs: Array.from({ length: 52 }, () => output), energy }, [
    'Ask @team.',
  ]);
  expect(text).toContain('and 2 more, all in the manifest');
  expect(text).toContain('2 kWh, 0.5 kg CO2 equivalent, as the run reported in `emissions.csv`');
  expect(text.endsWith('- Ask `@team`.')).toBe(true);
});

it('mistakes are commands of the runner, as many as it shows', () => {
  const problem = { code: 'a/b', path: 'x.yml', line: 3, message: 'Bad.', hint: 'Mend it.' };
  const commands = problemCommands(Array.from({ length: 30 }, () => problem));
  expect(commands).toHaveLength(10);
  expect(commands[0]).toMatch(/^::error file=x\.yml,line=3/);
});
