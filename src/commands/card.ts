import { basename, dirname, join } from 'node:path';
import { type CardRequests, cardNumbers, cardRequests } from '../assess/claims/card-numbers.ts';
import { gatherSubject } from '../assess/gather-subject.ts';
import { loadPlan } from '../assess/load-plan.ts';
import { lookup } from '../assess/metrics/lookup.ts';
import { DRAWS, SEED } from '../assess/ports.ts';
import { readPolicy } from '../assess/read-policy.ts';
import type { Workspace } from '../discover/workspace.ts';
import { UserError } from '../errors.ts';
import { documentPaths } from '../evidence/document/near.ts';
import { DOCUMENT_PLACES } from '../evidence/document/readers.ts';
import type { TableEvidence } from '../evidence/evidence.ts';
import { catalogueOf } from '../metrics/catalogue.ts';
import { METRICS } from '../metrics/registry.ts';
import { matchGlob } from '../platform/match.ts';
import { sha256OfText, tablePorts } from '../platform/table-ports.ts';
import { writeText } from '../platform/text-files.ts';
import { openWorkspace } from '../platform/workspace.ts';
import type { Plan, PlannedSubject } from '../policy/plan.ts';
import { sectionIn, withSection } from '../render/card/markers.ts';
import { cardSection, withDateOf } from '../render/card/section.ts';
import { escapeTerminal } from '../render/escape-terminal.ts';
import { VERSION } from '../version.ts';
import { type Arguments, parseArguments, usageError } from './arguments.ts';
import type { Command, World } from './world.ts';
import { EXIT } from './world.ts';

const USAGE =
  'fates card [dir] [--write | --check] [--subject S] [--card FILE] [--policy fates.yml] [--as-of YYYY-MM-DD]';

export const cardCommand: Command = {
  name: 'card',
  usage: USAGE,
  summary: 'Write the measured numbers into the model card, between markers.',
  run,
};

async function run(args: readonly string[], world: World): Promise<number> {
  const texts = ['policy', 'subject', 'card', 'as-of'].map((name) => [name, { type: 'string' }] as const);
  const flags = ['write', 'check'].map((name) => [name, { type: 'boolean' }] as const);
  const given = parseArguments(args, Object.fromEntries([...texts, ...flags]), USAGE);
  if (given.positionals.length > 1 || (given.flag('write') && given.flag('check'))) {
    throw usageError('arguments', 'One folder, and either --write or --check.', USAGE);
  }
  const folder = given.positionals[0] ?? '.';
  const workspace = await openWorkspace(folder);
  const plan = await planIn(workspace, given.text('policy') ?? 'fates.yml');
  const subject = subjectOf(plan, given.text('subject'));
  const section = await sectionFor(subject, plan, workspace, given.text('as-of') ?? world.today);
  if (!given.flag('write') && !given.flag('check')) {
    world.print(`${section}\n`);
    return EXIT.passed;
  }
  const path = await cardOf(subject, workspace, given);
  return await intoCard(section, { path, folder, workspace, given, world });
}

async function planIn(workspace: Workspace, path: string): Promise<Plan> {
  const catalogue = catalogueOf(METRICS);
  const read = await readPolicy(workspace, path, catalogue, sha256OfText);
  if (read.state !== 'valid') {
    const absent = {
      code: 'policy/no-such-file',
      path,
      message: 'There is no such policy, so no metric is asked for.',
      hint: 'Write one with `fates init`, or name it with --policy.',
    };
    throw new UserError(...(read.state === 'absent' ? [absent] : read.problems));
  }
  const ports = { workspace, tables: tablePorts(() => undefined), match: matchGlob };
  const policy = { parsed: read.parsed, standings: new Map() };
  return await loadPlan(policy, catalogue, await workspace.list(), ports);
}

function subjectOf({ subjects }: Plan, id: string | undefined): PlannedSubject {
  const [first, ...more] = id === undefined ? subjects : subjects.filter((each) => each.id === id);
  if (first === undefined || more.length > 0) {
    const ids = subjects.map((each) => each.id).join(', ');
    throw usageError('--subject', `The policy has the subjects ${ids}: name one of them.`, USAGE);
  }
  return first;
}

const metricOf = lookup(METRICS);

async function sectionFor(
  subject: PlannedSubject,
  plan: Plan,
  workspace: Workspace,
  asOf: string,
): Promise<string> {
  const asked = cardRequests(subject, metricOf);
  const table = await gathered(subject, asked, workspace);
  const settings = { minimum: plan.minimum, seed: SEED, draws: DRAWS };
  const numbers = cardNumbers(subject, asked, { ok: true, table }, metricOf, settings);
  const shards = new Set(subject.shards);
  const [file, ...more] = table.files.filter(({ path }) => shards.has(path));
  return cardSection({
    ...numbers,
    version: VERSION,
    asOf,
    confidence: plan.minimum.confidence,
    table: subject.bindings.evaluation.table,
    rows: table.cube.rows,
    ...(file === undefined || more.length > 0 ? {} : { sha256: file.sha256 }),
  });
}

async function gathered(
  subject: PlannedSubject,
  { overall, groups }: CardRequests,
  workspace: Workspace,
): Promise<TableEvidence> {
  const requests = [...overall, ...groups.map(({ request }) => request)];
  const how = { inferPositive: false, metricOf };
  const read = await gatherSubject(
    { ...subject, requests },
    workspace,
    tablePorts(() => undefined),
    how,
  );
  if (!read.ok) {
    throw new UserError(...read.problems);
  }
  return read.table;
}

/** The card that was named or is bound, else the one that is found where cards lie; a README only where it is bound. */
async function cardOf(
  { id, bindings }: PlannedSubject,
  workspace: Workspace,
  given: Arguments,
): Promise<string> {
  const named = given.text('card');
  if (named !== undefined) {
    return named;
  }
  const { files } = await workspace.list();
  const tree = files.map(({ path }) => path);
  const [found] = documentPaths(bindings, new Set(['model-card']), DOCUMENT_PLACES, tree);
  const written = (found?.paths ?? []).filter((path) => found?.isBound === true || IS_CARD.test(path));
  const [path] = written;
  if (path === undefined) {
    throw usageError(
      '--card',
      `The subject ${id} has no card: write \`card:\` into the policy, or name one; \`fates init --documents\` writes a template.`,
      USAGE,
    );
  }
  return path;
}

/** What is written into has to be text of Markdown. */
const IS_CARD = /(?:^|\/)(?!README)[^/]*\.(?:md|markdown)$/iu;

const MOST_BYTES = 2 ** 20;

/** Empty where there is none yet. A mark of the byte order is a byte like the others. */
async function readCard(workspace: Workspace, path: string): Promise<string> {
  const source = await workspace.open(path);
  if (source === null) {
    return '';
  }
  const refused = { code: 'card/unreadable', path };
  if (source.size > MOST_BYTES) {
    const message = `It has ${source.size} bytes, and a card of more than ${MOST_BYTES} is not read.`;
    throw new UserError({ ...refused, message, hint: 'Keep the card to its text.' });
  }
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return decoder.decode(await source.read(0, source.size));
  } catch (error) {
    const message = `Its bytes are not UTF-8 (${error instanceof Error ? error.message : String(error)}).`;
    throw new UserError({ ...refused, message, hint: 'Save it as UTF-8.' });
  }
}

interface Target {
  readonly path: string;
  readonly folder: string;
  readonly workspace: Workspace;
  readonly given: Arguments;
  readonly world: World;
}

async function intoCard(section: string, { path, folder, workspace, given, world }: Target): Promise<number> {
  const before = await readCard(workspace, path);
  const own = sectionIn(before);
  // The day alone is no change: the same files give the same card.
  const undated = withDateOf(section, own);
  const after = withSection(before, path, own === undated ? undated : section);
  if (!after.ok) {
    throw new UserError(...after.problems);
  }
  const shown = escapeTerminal(path);
  if (after.value === before) {
    world.print(`${shown} is current.\n`);
    return EXIT.passed;
  }
  if (given.flag('check')) {
    world.print(`${shown} is not current: \`fates card --write\` writes what was measured.\n`);
    return EXIT.failed;
  }
  await writeText(join(folder, dirname(path)), basename(path), after.value);
  world.print(`${shown} has the numbers that were measured. Next: read them, and commit the card.\n`);
  return EXIT.passed;
}
