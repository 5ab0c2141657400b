/** What has to be read beside tables: examiners and readers are loaded when somebody asks for what they give. */
import { isAvailable } from '../../discover/commit-tree.ts';
import { touchesOnly } from '../../discover/touched.ts';
import type { Listing } from '../../discover/workspace.ts';
import type { DocumentKind } from '../../evidence/document/kinds.ts';
import { isProof } from '../../evidence/integrity/documents.ts';
import { isDocumentKind, needsFilesOnly } from '../../metrics/measure.ts';
import type { Metric } from '../../metrics/metric.ts';
import type { PlannedSubject } from '../../policy/plan.ts';
import type { LoadedPolicy } from '../load-policy.ts';
import type { AssessInputs, AssessPorts } from '../ports.ts';
import { changedFiles } from './files-of-subject.ts';
import type { FilesOfRun } from './gather-files.ts';
import type { TrustSides } from './read-trust.ts';
import { trustFiles } from './trust-files.ts';

export interface AskedFiles {
  readonly metricOf: (id: string) => Metric;
  readonly policy: LoadedPolicy;
  readonly listing: Listing;
  readonly inputs: AssessInputs;
  readonly ports: AssessPorts;
}

export async function filesAsked(touched: readonly PlannedSubject[], asked: AskedFiles): Promise<FilesOfRun> {
  return withDocumentsOf(touched, await filesOf(touched, asked), asked);
}

/** What the policy asks for: a frame looks at more, and nothing is judged or told of that. */
function requiredOf({ requirements }: PlannedSubject): readonly string[] {
  return requirements.map(({ requirement }) => requirement.metric);
}

/** Of subjects that bind a model, or whose policy asks about files; without such, of the files that changed. */
async function filesOf(
  touched: readonly PlannedSubject[],
  { metricOf, policy, listing, inputs: { changes, asOf }, ports }: AskedFiles,
): Promise<FilesOfRun> {
  const subjects = touched.filter(
    (subject) =>
      policy.standings.get(subject.id) !== 'removed' &&
      (subject.bindings.model !== undefined ||
        requiredOf(subject).some((metric) => needsFilesOnly(metricOf(metric)))),
  );
  const { files, workspace, match, base } = ports;
  // A model that no subject has is loaded by somebody all the same.
  if (files === undefined || (subjects.length === 0 && changedFiles(changes, listing).length === 0)) {
    return { subjects: new Map(), rules: {}, notLookedAt: [] };
  }
  const { requirements } = policy.parsed.policy;
  const { filesOfRun } = await import('./gather-files.ts');
  return ports.step('files', async () =>
    filesOfRun(subjects, {
      listing,
      changes,
      workspace,
      match,
      requirements,
      files: await files(),
      trust: trustSides(policy, ports, { asOf, changes }),
      ...(base === undefined ? {} : { base }),
    }),
  );
}

/** Of subjects whose policy asks what documents say. The readers are loaded when there are such. */
async function withDocumentsOf(
  touched: readonly PlannedSubject[],
  files: FilesOfRun,
  { metricOf, policy, listing, inputs, ports }: AskedFiles,
): Promise<FilesOfRun> {
  const kindsOf = (ids: readonly string[]): ReadonlySet<DocumentKind> =>
    new Set(ids.flatMap((id) => metricOf(id).needs.filter(isDocumentKind)));
  const asked = touched
    .filter(({ id }) => policy.standings.get(id) !== 'removed')
    .map((subject) => ({
      subject,
      kinds: kindsOf(subject.requests.map(({ metric }) => metric)),
      told: kindsOf(requiredOf(subject)),
    }))
    .filter(({ kinds }) => kinds.size > 0);
  if (asked.length === 0) {
    return files;
  }
  const { filesWithDocuments } = await import('../documents/with-documents.ts');
  const { base, workspace, tables, hashBytes } = ports;
  return ports.step('documents', () =>
    filesWithDocuments(files, asked, {
      listing,
      changes: inputs.changes,
      ...(base === undefined ? {} : { base }),
      workspace,
      asOf: inputs.asOf,
      tables,
      hashBytes,
    }),
  );
}

/** A tree of the base that cannot be read fails the run already. */
function trustSides(
  { base: judging, files, parsed }: LoadedPolicy,
  ports: AssessPorts,
  { asOf, changes }: Pick<AssessInputs, 'asOf' | 'changes'>,
): TrustSides {
  const subjects = judging?.policy.subjects ?? [];
  const rules = new Set([
    ...files,
    ...[judging?.policy, parsed.policy].flatMap((policy) => policy?.waivers ?? []),
    ...[...subjects, ...parsed.policy.subjects].flatMap(trustFiles),
  ]);
  const tree = ports.base?.policy;
  return {
    own: ports.rules ?? ports.workspace,
    asOf,
    ...(tree === undefined || !isAvailable(tree)
      ? {}
      : {
          base: {
            tree,
            subjects,
            mayMend: touchesOnly(changes, (path) => rules.has(path) || isProof(path)),
          },
        }),
  };
}
