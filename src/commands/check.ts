import { trustProblems } from '../assess/files/trust-problems.ts';
import { loadPlan } from '../assess/load-plan.ts';
import { readSmallText } from '../assess/read-text.ts';
import { artifactsOf } from '../discover/artifact.ts';
import { UserError } from '../errors.ts';
import { catalogueOf } from '../metrics/catalogue.ts';
import { METRICS } from '../metrics/registry.ts';
import { matchGlob } from '../platform/match.ts';
import { tablePorts } from '../platform/table-ports.ts';
import { openWorkspace } from '../platform/workspace.ts';
import { describeProblems } from '../policy/describe-problem.ts';
import { parsePolicy } from '../policy/parse.ts';
import type { Plan } from '../policy/plan.ts';
import type { Problem } from '../problem.ts';
import { escapeTerminal } from '../render/escape-terminal.ts';
import { parseArguments, usageError } from './arguments.ts';
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
  const checked = await check(given.positionals[0] ?? '.', given.text('policy') ?? 'fates.yml', texts, world);
  if (!checked.ok) {
    world.complain(`${describeProblems(checked.problems, texts).join('\n')}\n`);
    return EXIT.usage;
  }
  world.print(summary(checked.plan));
  return EXIT.passed;
}

type Checked =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly problems: readonly Problem[] };

async function check(
  folder: string,
  path: string,
  texts: Map<string, string>,
  { today }: World,
): Promise<Checked> {
  const workspace = await openWorkspace(folder);
  const read = async (file: string) => {
    const text = await readSmallText(workspace, file);
    texts.set(file, text ?? '');
    return text;
  };
  try {
    const catalogue = catalogueOf(METRICS);
    const parsed = await parsePolicy({ path, read }, catalogue);
    if (!parsed.ok) {
      return parsed;
    }
    const { integrityPorts } = await import('../platform/integrity-ports.ts');
    const untrusted = await trustProblems(parsed.value, workspace, today, integrityPorts);
    if (untrusted.length > 0) {
      return { ok: false, problems: untrusted };
    }
    const { files } = await workspace.list();
    const ports = { workspace, tables: tablePorts(() => undefined), match: matchGlob };
    return {
      ok: true,
      plan: await loadPlan(
        { parsed: parsed.value, standings: new Map() },
        catalogue,
        artifactsOf(files),
        ports,
      ),
    };
  } catch (error) {
    if (error instanceof UserError) {
      return { ok: false, problems: error.problems };
    }
    throw error;
  }
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
