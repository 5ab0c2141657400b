import { basename, dirname, join } from 'node:path';
import { readSmallText } from '../assess/read-text.ts';
import type { Workspace } from '../discover/workspace.ts';
import { UserError } from '../errors.ts';
import { KNOWN_CATALOGUE } from '../metrics/known-catalogue.ts';
import { writeText } from '../platform/text-files.ts';
import { openWorkspace } from '../platform/workspace.ts';
import { parsePolicy } from '../policy/parse.ts';
import type { Policy } from '../policy/policy.ts';
import { folderOf } from '../policy/rooted-path.ts';
import type { Waiver } from '../policy/waiver.ts';
import { appendWaiver } from '../policy/waivers/append-waiver.ts';
import { daysAfter, isDay } from '../policy/waivers/day.ts';
import { parseWaivers } from '../policy/waivers/parse-waivers.ts';
import { escapeTerminal } from '../render/escape-terminal.ts';
import type { Problem } from '../problem.ts';
import { WAIVERS_SCHEMA } from '../version.ts';
import { type Arguments, numberOf, parseArguments, usageError } from './arguments.ts';
import { onlySubject, openReport, refuseUnneeded } from './waive-target.ts';
import type { Command, World } from './world.ts';
import { EXIT } from './world.ts';

const USAGE =
  'fates waive REQUIREMENT [dir] --reason TEXT --owner NAME [--subject S] [--on COLUMN[,COLUMN]] [--expires YYYY-MM-DD | --days 90] [--id ID] [--report fates-report.json] [--policy fates.yml] [--as-of YYYY-MM-DD]';

const DEFAULT_DAYS = 90;
const DEFAULT_FILE = '.fates/waivers.yml';

export const waiveCommand: Command = {
  name: 'waive',
  usage: USAGE,
  summary: 'Accept one failing requirement for a time, with a reason and an owner.',
  run,
};

const TEXTS = ['reason', 'owner', 'subject', 'expires', 'days', 'id', 'report', 'policy', 'as-of'] as const;

async function run(args: readonly string[], world: World): Promise<number> {
  const options = Object.fromEntries(TEXTS.map((name) => [name, { type: 'string' } as const]));
  const given = parseArguments(args, { ...options, on: { type: 'string', multiple: true } }, USAGE);
  const [requirement, folder = '.', ...more] = given.positionals;
  if (requirement === undefined || more.length > 0) {
    throw usageError('arguments', 'One requirement is waived at a time.', USAGE);
  }
  const workspace = await openWorkspace(folder);
  const policyPath = given.text('policy') ?? 'fates.yml';
  const policy = await policyAt(policyPath, workspace);
  const path = policy.waivers ?? defaultPath(policyPath);
  const { waiver, after } = await waived(requirement, { given, world, workspace, policy, path });
  const written = await writeText(join(folder, dirname(path)), basename(path), after);
  world.print(nextSteps(waiver, written, policy, policyPath));
  return EXIT.passed;
}

interface Waiving {
  readonly given: Arguments;
  readonly world: World;
  readonly workspace: Workspace;
  readonly policy: Policy;
  /** Of the waivers file. */
  readonly path: string;
}

/** The waiver and the text of the file with it; throws with every mistake of it, and of what is there already. */
async function waived(
  requirement: string,
  { given, world, workspace, policy, path }: Waiving,
): Promise<{ readonly waiver: Waiver; readonly after: string }> {
  const text = (await readSmallText(workspace, path)) ?? undefined;
  const asOf = given.text('as-of') ?? world.today;
  const existing = parseWaivers(text ?? '', path, { ...policy, asOf });
  if (existing.problems.length > 0) {
    throw new UserError(...existing.problems);
  }
  const reportPath = given.text('report');
  const report = reportPath === undefined ? undefined : await openReport(reportPath);
  const subject = given.text('subject') ?? onlySubject(requirement, policy, report, USAGE);
  const waiver = waiverOf({ requirement, subject, granted: asOf }, given, existing.waivers);
  const after = appendWaiver(text, waiver, WAIVERS_SCHEMA);
  refuseMistakes(parseWaivers(after, path, { ...policy, asOf }).problems);
  if (report !== undefined) {
    refuseUnneeded(waiver, report);
  }
  return { waiver, after };
}

async function policyAt(path: string, workspace: Workspace): Promise<Policy> {
  const read = (file: string) => readSmallText(workspace, file);
  const parsed = await parsePolicy({ path, read }, KNOWN_CATALOGUE);
  if (!parsed.ok) {
    throw new UserError(...parsed.problems);
  }
  return parsed.value.policy;
}

function defaultPath(policyPath: string): string {
  return join(folderOf(policyPath), DEFAULT_FILE).replaceAll('\\', '/');
}

function waiverOf(
  named: Pick<Waiver, 'requirement' | 'subject' | 'granted'>,
  given: Arguments,
  existing: readonly Waiver[],
): Waiver {
  if (!isDay(named.granted)) {
    throw usageError('--as-of', `${named.granted} is not a date like 2026-11-21.`, USAGE);
  }
  const on = given
    .texts('on')
    .flatMap((text) => text.split(','))
    .filter((column) => column !== '');
  return {
    id: given.text('id') ?? freeId(named, on, existing),
    ...named,
    ...(on.length === 0 ? {} : { on }),
    reason: needed(given, 'reason', 'why it need not hold for now'),
    owner: needed(given, 'owner', 'who answers for it'),
    expires: expiryOf(given, named.granted),
  };
}

function needed(given: Arguments, option: 'reason' | 'owner', what: string): string {
  const text = given.text(option)?.trim() ?? '';
  if (text === '') {
    throw usageError(`--${option}`, `A waiver says ${what}.`, USAGE);
  }
  return text;
}

function expiryOf(given: Arguments, granted: string): string {
  const [expires, days] = [given.text('expires'), numberOf(given, 'days', USAGE, [0, 366])];
  if (expires !== undefined && days !== undefined) {
    throw usageError('--days', 'Either --expires or --days says when it ends, not both.', USAGE);
  }
  return expires ?? daysAfter(granted, Math.floor(days ?? DEFAULT_DAYS));
}

/** `income-equalized-odds-difference-sex`, with a number behind it when that is taken. */
function freeId(
  { requirement, subject }: Pick<Waiver, 'requirement' | 'subject'>,
  on: readonly string[],
  existing: readonly Waiver[],
): string {
  const words = [subject, requirement.slice(requirement.indexOf('/') + 1), ...on].join('-');
  const plain = words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/gu, '')
    .slice(0, 100);
  const taken = new Set(existing.map(({ id }) => id));
  let id = plain;
  for (let count = 2; taken.has(id); count += 1) {
    id = `${plain}-${count}`;
  }
  return id;
}

/** Mistakes of the waiver that would be written, told of the options that they came from. */
function refuseMistakes(problems: readonly Problem[]): void {
  if (problems.length > 0) {
    throw new UserError(
      ...problems.map(({ code, key = '', message, hint }) => ({ code, path: optionOf(key), message, hint })),
    );
  }
}

function optionOf(key: string): string {
  const name = /\.(\w+)/u.exec(key)?.[1];
  return name === undefined || name === 'requirement'
    ? 'requirement'
    : `--${name === 'granted' ? 'as-of' : name}`;
}

function nextSteps(
  { id, expires }: Waiver,
  written: string,
  { waivers }: Policy,
  policyPath: string,
): string {
  const named =
    waivers === undefined
      ? `${escapeTerminal(policyPath)} does not name this file yet: add \`waivers: ${DEFAULT_FILE}\` to it.\n`
      : '';
  return `${escapeTerminal(written)} has the waiver ${escapeTerminal(id)}, which applies to ${expires} inclusive.\n${named}Next: bring it in with a pull request of its own. The base branch's file counts, so it applies once that is merged.\n`;
}
