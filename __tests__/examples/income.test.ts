import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ROOT } from '../../scripts/tree.ts';
import { cardCommand } from '../../src/commands/card.ts';
import { evidenceCommand } from '../../src/commands/evidence.ts';
import { readinessCommand } from '../../src/commands/readiness.ts';
import type { Command } from '../../src/commands/world.ts';
import { AS_OF, runScenario } from '../scenarios/scenario.ts';

const FOLDER = join(ROOT, 'examples/income');

async function printed(command: Command, ...args: readonly string[]): Promise<[number, string]> {
  let said = '';
  const print = (text: string): void => {
    said += text;
  };
  const world = { print, complain: print, width: 80, color: false, today: AS_OF, environment: {} };
  return [await command.run(args, world), said];
}

describe('examples/income', () => {
  it('has a card whose numbers are those that are measured', async () => {
    expect(await printed(cardCommand, FOLDER, '--check')).toEqual([0, 'MODEL_CARD.md is current.\n']);
  });

  it('fails for its gaps and for nothing that its documents say', async () => {
    const outcome = await runScenario({ repository: FOLDER });
    if ('problems' in outcome) {
      throw new Error(outcome.problems);
    }
    const [subject] = outcome.report.subjects;
    const findings = (subject?.properties ?? [])
      .filter(({ family }) => ['accountability', 'transparency', 'ethics'].includes(family))
      .flatMap((property) => property.findings);
    const open = findings.filter(({ verdict }) => verdict !== 'PASS');
    expect(findings.length).toBeGreaterThan(10);
    expect(open.map(({ metric, level }) => [metric, level])).toEqual([
      ['accountability/reproducible-environment', 'advisory'],
      ['transparency/disaggregated-results', 'advisory'],
    ]);
  });

  it.each([
    ['readiness', readinessCommand],
    ['evidence', evidenceCommand],
  ] as const)('the command of its README that prints %s does', async (name, command) => {
    const readme = readFileSync(join(FOLDER, 'README.md'), 'utf8');
    const [, written = ''] = new RegExp(`^node dist/cli\\.js ${name} (.*)$`, 'mu').exec(readme) ?? [];
    const args = written.split(' ').map((part) => (part === 'examples/income' ? FOLDER : part));
    const [exit, said] = await printed(command, ...args);
    expect(exit).toBe(0);
    expect(said.length).toBeGreaterThan(500);
  });
});
