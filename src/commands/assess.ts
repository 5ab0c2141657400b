import { basename, dirname } from 'node:path';
import { sha256OfText } from '../platform/table-ports.ts';
import { publish } from '../publish/publish.ts';
import type { Sink } from '../publish/sink.ts';
import { fileSink } from '../publish/text-sinks.ts';
import { escapeTerminal } from '../render/escape-terminal.ts';
import { renderComment } from '../render/markdown/comment.ts';
import { renderReportJson } from '../render/report-json.ts';
import { renderSarif } from '../render/sarif/render-sarif.ts';
import { renderTerminal } from '../render/terminal.ts';
import type { Report } from '../report/report.ts';
import { DOCS } from '../version.ts';
import { parseArguments } from './arguments.ts';
import { assessFolder } from './assess-folder.ts';
import type { Command, World } from './world.ts';
import { EXIT } from './world.ts';

const USAGE =
  'fates assess [dir] [--policy fates.yml] [--out DIR] [--sarif FILE] [--json] [--as-of YYYY-MM-DD] [--fail-on fail|inconclusive|warn] [--base REF]';

export const assessCommand: Command = {
  name: 'assess',
  usage: USAGE,
  summary: 'Assess every subject of a repository and judge it by its policy.',
  run,
};

async function run(args: readonly string[], world: World): Promise<number> {
  const given = parseArguments(
    args,
    {
      policy: { type: 'string' },
      out: { type: 'string' },
      sarif: { type: 'string' },
      json: { type: 'boolean' },
      'as-of': { type: 'string' },
      'fail-on': { type: 'string' },
      base: { type: 'string' },
    },
    USAGE,
  );
  const report = await assessFolder(given, world, { usage: USAGE });
  const sinks = fileSinks(given.text('out'), given.text('sarif'));
  const delivered = await writeFiles(report, sinks, world);
  world.print(given.flag('json') ? renderReportJson(report) : `${renderTerminal(report, world)}\n`);
  return delivered ? exitCodeOf(report) : EXIT.usage;
}

function fileSinks(folder: string | undefined, sarif: string | undefined): readonly Sink[] {
  const whole =
    folder === undefined
      ? []
      : [
          fileSink(folder, 'fates-report.json', renderReportJson),
          fileSink(folder, 'fates-report.md', (each) =>
            renderComment(each, { marker: '<!-- fates-gate -->', links: DOCS }),
          ),
        ];
  const log =
    sarif === undefined
      ? []
      : [fileSink(dirname(sarif), basename(sarif), (each) => renderSarif(each, DOCS, sha256OfText))];
  return [...whole, ...log];
}

async function writeFiles(report: Report, sinks: readonly Sink[], world: World): Promise<boolean> {
  const receipts = await publish(report, sinks);
  const failed = receipts.flatMap((receipt) => (receipt.status === 'failed' ? [receipt.error] : []));
  for (const error of failed) {
    world.complain(`${escapeTerminal(error)}\n`);
  }
  return failed.length === 0;
}

function exitCodeOf({ blocks, verdict }: Report): number {
  if (!blocks) {
    return EXIT.passed;
  }
  return verdict === 'inconclusive' ? EXIT.inconclusive : EXIT.failed;
}
