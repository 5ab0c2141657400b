import { PROFILED_BYTES, PROFILED_ROWS, withoutNested } from '../assess/profile-subject.ts';
import { profileOf } from '../platform/sheet/in-worker.ts';
import { renderProfile } from '../render/profile-table.ts';
import { parseArguments, usageError } from './arguments.ts';
import { sampleFirst } from './sample-first.ts';
import type { Command, World } from './world.ts';
import { EXIT } from './world.ts';

const USAGE = 'fates profile TABLE [--json]';

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
  const first = await sampleFirst(table, PROFILED_BYTES, {
    message: 'There is no such file, so there is nothing to profile.',
    hint: 'Check the path; a glob is profiled by its first file.',
  });
  const { columns, values, unread, rows, leftOut, complete } = withoutNested(first);
  const { columns: profile } = await profileOf(
    columns,
    values.map((column) => column.slice(0, PROFILED_ROWS)),
  );
  const result = {
    table: first.path,
    files: first.files,
    complete: complete && first.files === 1 && rows <= PROFILED_ROWS,
    rows: Math.min(rows, PROFILED_ROWS),
    leftOut,
    columns: profile,
    unread,
  };
  world.print(given.flag('json') ? `${JSON.stringify(result, null, 2)}\n` : `${renderProfile(result)}\n`);
  return EXIT.passed;
}
