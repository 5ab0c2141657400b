import { profileOf } from '../platform/sheet/in-worker.ts';
import { renderProfile } from '../render/profile-table.ts';
import { parseArguments, usageError } from './arguments.ts';
import { sampleFirst } from './sample-first.ts';
import type { Command, World } from './world.ts';
import { EXIT } from './world.ts';

const USAGE = 'fates profile TABLE [--json]';

/** What a profile looks at: the beginning of the table. */
const MOST_BYTES = 1 << 20;
const MOST_ROWS = 10_000;

export const profileCommand: Command = {
  name: 'profile',
  usage: USAGE,
  summary: 'Show what the columns of a table hold: types, missing values, ranges, frequent values.',
  run,
};

async function run(args: readonly string[], world: World): Promise<number> {
  const given = parseArguments(args, { json: { type: 'boolean' } }, USAGE);
  const [table, ...more] = given.positionals;
  if (table === undefined || more.length > 0) {
    throw usageError('arguments', 'One table is profiled at a time.', USAGE);
  }
  const { path, columns, values, rows, complete } = await sampleFirst(table, MOST_BYTES, {
    message: 'There is no such file, so there is nothing to profile.',
    hint: 'Check the path; a glob is profiled by its first file.',
  });
  const profile = await profileOf(
    columns,
    values.map((column) => column.slice(0, MOST_ROWS)),
  );
  const result = { table: path, complete: complete && rows <= MOST_ROWS, ...profile };
  world.print(given.flag('json') ? `${JSON.stringify(result, null, 2)}\n` : `${renderProfile(result)}\n`);
  return EXIT.passed;
}
