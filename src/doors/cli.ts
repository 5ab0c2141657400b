#!/usr/bin/env node
/** The command line's door: arguments in, one command, an exit code out. Commands are loaded when they are called. */
import { UserError } from '../errors.ts';
import type { Command, World } from '../commands/world.ts';
import { EXIT } from '../commands/world.ts';
import { escapeTerminal } from '../render/escape-terminal.ts';
import { describeProblems } from '../policy/describe-problem.ts';
import { VERSION } from '../version.ts';

const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  assess: async () => (await import('../commands/assess.ts')).assessCommand,
  measure: async () => (await import('../commands/measure.ts')).measureCommand,
  diff: async () => (await import('../commands/diff.ts')).diffCommand,
  bom: async () => (await import('../commands/bom.ts')).bomCommand,
  init: async () => (await import('../commands/init.ts')).initCommand,
  check: async () => (await import('../commands/check.ts')).checkCommand,
  card: async () => (await import('../commands/card.ts')).cardCommand,
  waive: async () => (await import('../commands/waive.ts')).waiveCommand,
  metrics: async () => (await import('../commands/metrics.ts')).metricsCommand,
  explain: async () => (await import('../commands/explain.ts')).explainCommand,
  profile: async () => (await import('../commands/profile.ts')).profileCommand,
  readiness: async () => (await import('../commands/readiness.ts')).readinessCommand,
  evidence: async () => (await import('../commands/evidence.ts')).evidenceCommand,
  scan: async () => (await import('../commands/scan.ts')).scanCommand,
};

const HELP_FLAGS: readonly string[] = ['help', '--help', '-h'];

function worldOf(): World {
  const { stdout, stderr, env } = process;
  const wantsColor = env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '0';
  const forbidden = (env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb';
  return {
    print: (text) => stdout.write(text),
    complain: (text) => stderr.write(text),
    width: stdout.isTTY ? stdout.columns : 80,
    color: !forbidden && (stdout.isTTY || wantsColor),
    ...(stderr.isTTY && stdout.isTTY ? { progress: stderr } : {}),
    today: new Date().toISOString().slice(0, 10),
    environment: env,
  };
}

async function help(world: World): Promise<number> {
  const commands = await Promise.all(Object.values(COMMANDS).map((load) => load()));
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(9)} ${summary}`);
  world.print(
    `fates ${VERSION}: measures the fairness, accountability, transparency, ethics and security of models from their files\n\n${lines.join('\n')}\n\nfates <command> --help shows how each is used. Exit codes: 0 passed, 1 failed, 2 inconclusive, 64 usage or policy, 70 our bug.\n`,
  );
  return EXIT.passed;
}

async function run(args: readonly string[], world: World): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || HELP_FLAGS.includes(name)) {
    return (await help(world)) || (name === undefined ? EXIT.usage : EXIT.passed);
  }
  if (name === '--version' || name === 'version') {
    world.print(`${VERSION}\n`);
    return EXIT.passed;
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load === undefined) {
    world.complain(
      `fates: there is no command ${escapeTerminal(name)}. Commands: ${Object.keys(COMMANDS).join(', ')}.\n`,
    );
    return EXIT.usage;
  }
  const command = await load();
  if (rest.includes('--help') || rest.includes('-h')) {
    world.print(`${command.summary}\n\nUsage: ${command.usage}\n`);
    return EXIT.passed;
  }
  return command.run(rest, world);
}

function complainOf(error: unknown, world: World): number {
  if (error instanceof UserError) {
    world.complain(`${describeProblems(error.problems).join('\n')}\n`);
    return EXIT.usage;
  }
  const stack =
    error instanceof Error ? (error.stack ?? error.message) : `a thrown ${typeof error}: ${String(error)}`;
  world.complain(
    `This is a defect of fates, not of your repository; please report it with this text:\n${escapeTerminal(stack)}\n`,
  );
  return EXIT.bug;
}

const world = worldOf();
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // `fates … | head` closes the pipe: the reader has what it wanted.
  process.exit(error.code === 'EPIPE' ? EXIT.passed : EXIT.bug);
});
process.exitCode = await run(process.argv.slice(2), world).catch((error: unknown) =>
  complainOf(error, world),
);
