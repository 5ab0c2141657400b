import { FRAMES } from '../lifecycle/frames.ts';
import { renderLifecycle } from '../render/frames/terminal.ts';
import { parseArguments, usageError } from './arguments.ts';
import { assessFolder } from './assess-folder.ts';
import { lifecycleJson } from './lifecycle-json.ts';
import type { Command, World } from './world.ts';
import { EXIT } from './world.ts';

const USAGE =
  'fates readiness [dir] [--frame NAME] [--all] [--json] [--policy fates.yml] [--as-of YYYY-MM-DD] [--base REF]';

export const readinessCommand: Command = {
  name: 'readiness',
  usage: USAGE,
  summary: 'Show what frames such as MLTRL find evidence for, and what blocks the next step.',
  run,
};

async function run(args: readonly string[], world: World): Promise<number> {
  const given = parseArguments(
    args,
    {
      frame: { type: 'string' },
      all: { type: 'boolean' },
      json: { type: 'boolean' },
      policy: { type: 'string' },
      'as-of': { type: 'string' },
      base: { type: 'string' },
    },
    USAGE,
  );
  const wanted = given.text('frame');
  const frames = wanted === undefined ? FRAMES : FRAMES.filter(({ id }) => id === wanted);
  if (frames.length === 0) {
    const known = FRAMES.map(({ id }) => id).join(', ');
    throw usageError('--frame', `There is no frame ${JSON.stringify(wanted)}. Known: ${known}.`, USAGE);
  }
  const report = await assessFolder(given, world, { usage: USAGE, frames });
  world.print(
    given.flag('json')
      ? lifecycleJson(report)
      : `${renderLifecycle(report, { width: world.width, color: world.color, all: given.flag('all') })}\n`,
  );
  return EXIT.passed;
}
