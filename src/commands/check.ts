import { trustProblems } from '../assess/files/trust-problems.ts';
import { describeProblems } from '../policy/describe-problem.ts';
import type { Plan } from '../policy/plan.ts';
import { escapeTerminal } from '../render/escape-terminal.ts';
import { parseArguments, usageError } from './arguments.ts';
import { planOfFolder } from './plan-of-folder.ts';
import type { Command, World } from './world.ts';
import { EXIT } from './world.ts';

const USAGE = 'fates check [dir] [--policy fates.yml]';

export const checkCommand: Command = {
  name: 'check',
  usage: USAGE,
  summary: 'Validate a policy against the tables that it binds; all mistakes at once.',
  run,
};

async function run(args: readonly string[], world: World): Promise<number> {
  const given = parseArguments(args, { policy: { type: 'string' } }, USAGE);
  if (given.positionals.length > 1) {
    throw usageError('arguments', 'One policy is checked at a time.', USAGE);
  }
  const texts = new Map<string, string>();
  const checked = await planOfFolder(
    given.positionals[0] ?? '.',
    given.text('policy') ?? 'fates.yml',
    texts,
    async (parsed, workspace) => {
      const { integrityPorts } = await import('../platform/integrity-ports.ts');
      return trustProblems(parsed, workspace, world.today, integrityPorts);
    },
  );
  if (!checked.ok) {
    world.complain(`${describeProblems(checked.problems, texts).join('\n')}\n`);
    return EXIT.usage;
  }
  world.print(summary(checked.plan));
  return EXIT.passed;
}

function summary({ subjects }: Plan): string {
  const lines = subjects.flatMap(({ id, requirements, shards, skipped }) => [
    `${escapeTerminal(id)}: ${requirements.length} requirements over ${shards.length === 0 ? 'a table that is not there yet' : shards.map(escapeTerminal).join(', ')}`,
    ...skipped.map(
      ({ requirement, reason }) =>
        `  left out: ${escapeTerminal(requirement.metric)}, ${escapeTerminal(reason)}`,
    ),
  ]);
  return `The policy is valid.\n${lines.join('\n')}\n`;
}
