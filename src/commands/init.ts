import { inferSubjects } from '../assess/infer-subjects.ts';
import { artifactsOf } from '../discover/artifact.ts';
import { UserError } from '../errors.ts';
import { tablePorts } from '../platform/table-ports.ts';
import { writeText } from '../platform/text-files.ts';
import { openWorkspace } from '../platform/workspace.ts';
import { escapeTerminal } from '../render/escape-terminal.ts';
import type { Arguments } from './arguments.ts';
import { parseArguments, usageError } from './arguments.ts';
import { initDocuments } from './init-documents.ts';
import type { Command, World } from './world.ts';
import { EXIT } from './world.ts';

const USAGE = 'fates init [dir] [--documents] [--stdout] [--force]';

export const initCommand: Command = {
  name: 'init',
  usage: USAGE,
  summary: 'Write fates.yml from what is found, and with --documents templates of what is missing.',
  run,
};

async function run(args: readonly string[], world: World): Promise<number> {
  const flags = {
    documents: { type: 'boolean' },
    stdout: { type: 'boolean' },
    force: { type: 'boolean' },
  } as const;
  const given = parseArguments(args, flags, USAGE);
  const [folder = '.', ...more] = given.positionals;
  if (more.length > 0) {
    throw usageError('arguments', 'One folder gets a policy at a time.', USAGE);
  }
  if (!given.flag('documents')) {
    return await initPolicy(folder, given, world);
  }
  const hasPolicy = (await (await openWorkspace(folder)).open('fates.yml')) !== null;
  if (given.flag('stdout') && !hasPolicy) {
    throw usageError('--stdout', 'Without a policy nothing is known that templates could say.', USAGE);
  }
  // What is written with --force replaces the policy; documents are never replaced.
  const exit = hasPolicy && !given.flag('force') ? EXIT.passed : await initPolicy(folder, given, world);
  return exit === EXIT.passed ? await initDocuments(folder, given.flag('stdout'), world) : exit;
}

async function initPolicy(folder: string, given: Arguments, world: World): Promise<number> {
  const workspace = await openWorkspace(folder);
  const { files } = await workspace.list();
  const found = await inferSubjects(artifactsOf(files), { workspace, tables: tablePorts(() => undefined) });
  for (const { path, reason } of found.notLookedAt) {
    world.complain(`${escapeTerminal(`${path}: not taken, ${reason}`)}\n`);
  }
  if (found.text === null) {
    throw new UserError({
      code: 'init/nothing-found',
      path: folder,
      message:
        'No table is here whose truth and decision columns have names that are known, so a policy cannot be begun.',
      hint: 'Have the evaluation write a CSV with columns such as label and prediction, or write fates.yml by hand.',
    });
  }
  if (given.flag('stdout')) {
    world.print(found.text);
    return EXIT.passed;
  }
  if (!given.flag('force') && (await workspace.open('fates.yml')) !== null) {
    throw new UserError({
      code: 'init/exists',
      path: 'fates.yml',
      message:
        'There is a policy already, and overwriting it would loosen or tighten a gate without anybody having said so.',
      hint: 'Use --stdout to compare, or --force to overwrite.',
    });
  }
  world.print(
    `${escapeTerminal(await writeText(folder, 'fates.yml', found.text))} is written. Next: fates check ${escapeTerminal(folder)}\n`,
  );
  return EXIT.passed;
}
