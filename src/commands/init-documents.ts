/** Templates of the documents that a subject does not have; what is there is left alone. */
import { dirname, join } from 'node:path';
import { documentsOfRun } from '../assess/documents/gather-documents.ts';
import type { Listing, Workspace } from '../discover/workspace.ts';
import { documentPaths } from '../evidence/document/near.ts';
import { DOCUMENT_PLACES } from '../evidence/document/readers.ts';
import { scanSources } from '../platform/scan-source.ts';
import type { ScanTarget } from '../platform/scan-targets.ts';
import { sha256OfBytes, tablePorts } from '../platform/table-ports.ts';
import { writeText } from '../platform/text-files.ts';
import { describeProblems } from '../policy/describe-problem.ts';
import type { DocumentName } from '../policy/documents.ts';
import type { PlannedSubject } from '../policy/plan.ts';
import { escapeTerminal } from '../render/escape-terminal.ts';
import type { Known } from './documents/template.ts';
import { TEMPLATES } from './documents/templates.ts';
import { planOfFolder } from './plan-of-folder.ts';
import { scanFile } from './scan-file.ts';
import type { World } from './world.ts';
import { EXIT } from './world.ts';

export async function initDocuments(folder: string, isPrinted: boolean, world: World): Promise<number> {
  const texts = new Map<string, string>();
  const planned = await planOfFolder(folder, 'fates.yml', texts);
  if (!planned.ok) {
    world.complain(`${describeProblems(planned.problems, texts).join('\n')}\n`);
    return EXIT.usage;
  }
  const { plan, workspace, listing } = planned;
  const written = new Map<string, string>();
  for (const subject of plan.subjects) {
    const known = await knownOf(subject, folder, listing);
    const missing = await missingOf(subject, workspace, listing, world.today);
    for (const { name, path, text } of TEMPLATES) {
      const target = path(known);
      const isThere = !missing.has(name) || (await workspace.open(target)) !== null;
      if (!isThere && !written.has(target)) {
        written.set(target, text(known));
      }
    }
  }
  for (const [path, text] of written) {
    if (isPrinted) {
      world.print(`==> ${escapeTerminal(path)} <==\n${escapeTerminal(text)}\n`);
    } else {
      await writeText(join(folder, dirname(path)), path.slice(path.lastIndexOf('/') + 1), text);
      world.print(`${escapeTerminal(join(folder, path))} is written.\n`);
    }
  }
  world.print(written.size === 0 ? 'No document is missing.\n' : isPrinted ? '' : NEXT);
  return EXIT.passed;
}

const NEXT = 'Each [TBD: …] is a question; until it is answered it counts as not answered.\n';

/** Names of which no document is found. A README beside the model may be a card: its reader decides. */
async function missingOf(
  subject: PlannedSubject,
  workspace: Workspace,
  listing: Listing,
  asOf: string,
): Promise<ReadonlySet<DocumentName>> {
  const names = new Set(TEMPLATES.map(({ name }) => name));
  const tree = listing.files.map(({ path }) => path);
  const found = documentPaths(subject.bindings, new Set([...names, 'dataset-card']), DOCUMENT_PLACES, tree);
  const there = new Set(
    found.filter(({ name, paths }) => name !== 'model-card' && paths.length > 0).map(({ name }) => name),
  );
  const documents = await documentsOfRun([{ subject, kinds: new Set(['modelCard']) }], {
    listing,
    workspace,
    changes: { kind: 'everything', because: 'nothing is compared' },
    asOf,
    tables: tablePorts(() => undefined),
    hashBytes: sha256OfBytes,
  });
  const { modelCard } = documents.get(subject.id)?.missing ?? {};
  const hasCard = modelCard === undefined || modelCard.unreadable !== undefined;
  return new Set(
    [...names].filter((name) =>
      name === 'model-card'
        ? !hasCard
        : !there.has(name) && !(name === 'datasheet' && there.has('dataset-card')),
    ),
  );
}

async function formatOf(target: ScanTarget): Promise<string> {
  const source = await scanSources([target]).next();
  return (await scanFile(target, source, { digest: false })).format;
}

async function knownOf(
  { id, task, bindings, requests }: PlannedSubject,
  folder: string,
  { files }: Listing,
): Promise<Known> {
  const { model, evaluation, training } = bindings;
  const file = files.find(({ path }) => path === model);
  const format =
    file === undefined ? undefined : await formatOf({ ...file, absolute: join(folder, file.path) });
  return {
    id,
    task: task === 'infer' ? '' : task,
    ...(model === undefined ? {} : { model }),
    ...(format === undefined || format === 'unknown' ? {} : { modelFormat: format }),
    table: evaluation.table,
    label: evaluation.label,
    ...(training === undefined ? {} : { training: training.table }),
    attributes: evaluation.attributes.map(({ column }) => column),
    metrics: [...new Set(requests.map(({ metric }) => metric))],
  };
}
