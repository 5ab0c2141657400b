import { standardFrame } from '../lifecycle/standards/standard.ts';
import { STANDARDS } from '../lifecycle/standards.ts';
import { METRICS } from '../metrics/registry.ts';
import { renderLifecycle } from '../render/frames/terminal.ts';
import { parseArguments, usageError } from './arguments.ts';
import { assessFolder } from './assess-folder.ts';
import { lifecycleJson } from './lifecycle-json.ts';
import type { Command, World } from './world.ts';
import { EXIT } from './world.ts';

const NAMES = STANDARDS.map(({ id }) => id);
const USAGE = `fates evidence --for ${NAMES.join('|')} [dir] [--open] [--json] [--policy fates.yml] [--as-of YYYY-MM-DD] [--base REF]`;

export const evidenceCommand: Command = {
  name: 'evidence',
  usage: USAGE,
  summary:
    'Show, clause by clause of a standard, what evidence was found, what is only declared, what is missing.',
  run,
};

async function run(args: readonly string[], world: World): Promise<number> {
  const given = parseArguments(
    args,
    {
      for: { type: 'string' },
      open: { type: 'boolean' },
      json: { type: 'boolean' },
      policy: { type: 'string' },
      'as-of': { type: 'string' },
      base: { type: 'string' },
    },
    USAGE,
  );
  const name = given.text('for');
  const standard = STANDARDS.find(({ id }) => id === name);
  if (standard === undefined) {
    const said =
      name === undefined ? 'Which standard is meant?' : `${JSON.stringify(name)} is none that is known.`;
    throw usageError('--for', `${said} Known: ${NAMES.join(', ')}.`, USAGE);
  }
  const report = await assessFolder(given, world, {
    usage: USAGE,
    frames: [standardFrame(standard, METRICS)],
  });
  world.print(
    given.flag('json')
      ? lifecycleJson(report)
      : `${renderLifecycle(report, { width: world.width, color: world.color, all: !given.flag('open') })}\n`,
  );
  return EXIT.passed;
}
