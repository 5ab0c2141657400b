import { basename, dirname } from 'node:path';
import { UserError } from '../errors.ts';
import { readNamedText } from '../platform/named-text.ts';
import { sha256OfText } from '../platform/table-ports.ts';
import { fileSink } from '../publish/text-sinks.ts';
import { publish } from '../publish/publish.ts';
import { renderBom } from '../render/bom/bom.ts';
import { escapeTerminal } from '../render/escape-terminal.ts';
import { MOST_REPORT_BYTES, readReport } from '../report/read-report.ts';
import { parseArguments, usageError } from './arguments.ts';
import type { Command, World } from './world.ts';
import { EXIT } from './world.ts';

const USAGE = 'fates bom fates-report.json [--out FILE]';

export const bomCommand: Command = {
  name: 'bom',
  usage: `${USAGE}\n\nWrites what a report measured as CycloneDX 1.6 JSON: each model with its digest, its numbers by group and their intervals, and the data. Exit code 0 when it was written, 64 when the report cannot be read or the file not be written.`,
  summary: 'Write an ML bill of materials from a report.',
  run,
};

async function run(args: readonly string[], world: World): Promise<number> {
  const given = parseArguments(args, { out: { type: 'string' } }, USAGE);
  const [path, ...more] = given.positionals;
  if (path === undefined || more.length > 0) {
    throw usageError('arguments', 'One report is written as a bill of materials.', USAGE);
  }
  const text = await readNamedText(path, MOST_REPORT_BYTES);
  const report = text.ok ? await readReport(text.value, path, sha256OfText) : text;
  if (!report.ok) {
    throw new UserError(...report.problems);
  }
  const out = given.text('out');
  if (out === undefined) {
    world.print(renderBom(report.value));
    return EXIT.passed;
  }
  const [receipt] = await publish(report.value, [fileSink(dirname(out), basename(out), renderBom)]);
  if (receipt?.status !== 'failed') {
    return EXIT.passed;
  }
  world.complain(`${escapeTerminal(receipt.error)}\n`);
  return EXIT.usage;
}
