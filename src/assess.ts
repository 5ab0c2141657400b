/**
 * The one path: policy → plan → discover → gather → measure → judge → report. Every door comes through here; what
 * differs between them is where the inputs come from and which sinks take the report.
 */
import type { SubjectRun } from './assess/assess-subject.ts';
import type { FilesOfRun } from './assess/files/gather-files.ts';
import type { TrustSides } from './assess/files/read-trust.ts';
import { baselineReport } from './assess/baseline-report.ts';
import { changedFiles } from './assess/files/files-of-subject.ts';
import { loadPlan } from './assess/load-plan.ts';
import type { LoadedPolicy } from './assess/load-policy.ts';
import { loadPolicy } from './assess/load-policy.ts';
import { loadWaivers } from './assess/load-waivers.ts';
import type { ModelsOfRun } from './assess/models-of-run.ts';
import type { AssessInputs, AssessPorts } from './assess/ports.ts';
import { splitByTouch } from './assess/split-by-touch.ts';
import { artifactsOf } from './discover/artifact.ts';
import { isAvailable } from './discover/commit-tree.ts';
import { stricterFailOn } from './judge/run-verdict.ts';
import { waive } from './judge/waive.ts';
import { waiverStates } from './judge/waiver-states.ts';
import { catalogueOf } from './metrics/catalogue.ts';
import { isDocumentKind, needsFilesOnly } from './metrics/measure.ts';
import type { Frame } from './lifecycle/frame.ts';
import type { Metric } from './metrics/metric.ts';
import type { Listing } from './discover/workspace.ts';
import type { Plan, PlannedSubject } from './policy/plan.ts';
import { assemble } from './report/assemble.ts';
import { seal } from './report/canonical.ts';
import type { SubjectProfile } from './report/profile.ts';
import type { Report, SubjectReport } from './report/report.ts';

export async function assess(inputs: AssessInputs, ports: AssessPorts): Promise<Report> {
  const metricOf = lookup<Metric>(ports.metrics);
  const catalogue = catalogueOf(ports.metrics);
  const listing = await ports.step('discover', () => ports.workspace.list());
  const artifacts = artifactsOf(listing.files);
  const policy = await ports.step('policy', () => loadPolicy(inputs, ports, artifacts, catalogue));
  const waivers = await ports.step('waivers', () => loadWaivers(policy, inputs, ports));
  const planned = await ports.step('plan', () => loadPlan(policy, catalogue, artifacts, ports));
  const { frames = [], plan } = await observing(planned, policy, inputs, ports);
  const paths = artifacts.map(({ path }) => path);
  const { touched, untouched } = splitByTouch(plan, policy, inputs.changes, ports.match, paths);
  const { models, notLookedAt } = await modelsOf(touched, policy, listing, ports);
  const asked = { metricOf, policy, listing, inputs, ports };
  const files = await withDocumentsOf(touched, await filesOf(touched, asked), asked);
  const run: SubjectRun = {
    policy,
    plan,
    frames,
    ports,
    metricOf,
    models,
    files: files.subjects,
    ...(files.before === undefined ? {} : { filesBefore: files.before }),
    entryOf: lookup(catalogue),
    waived: (finding, subject) => waive(finding, waivers.waivers, { subject, asOf: inputs.asOf }),
  };
  const subjects = await assessAll(touched, run);
  const { policy: rules } = policy.parsed;
  const profiles = rules.report.profile ? await profilesIn(touched, ports) : undefined;
  const report = assemble({
    tool: { name: 'fates-gate', version: inputs.version },
    asOf: inputs.asOf,
    policy: {
      ...policy.source,
      failOn: stricterFailOn(rules.gate.failOn, inputs.failOn),
      minimum: rules.minimum,
    },
    policyChanges: [...policy.changes, ...waivers.changes],
    commit: inputs.commit,
    baseline: baselineReport(ports, subjects),
    subjects,
    untouched,
    rules: files.rules,
    ...(files.unbound === undefined ? {} : { unbound: files.unbound }),
    waivers: waiverStates(waivers.waivers, subjects, { asOf: inputs.asOf, untouched }),
    ...(policy.atBest === undefined ? {} : { atBest: policy.atBest }),
    notLookedAt: [
      ...(inputs.notLookedAt ?? []),
      ...listing.notLookedAt,
      ...policy.notLookedAt,
      ...waivers.notLookedAt,
      ...notLookedAt,
      ...files.notLookedAt,
    ],
    problems: [...inputs.problems, ...policy.problems, ...waivers.problems],
    facts: new Map(ports.metrics.map((metric) => [metric.id, metric])),
    ...(profiles === undefined ? {} : { profiles }),
    ...(policy.suggestion === undefined ? {} : { suggestedPolicy: policy.suggestion }),
  });
  return seal(report, ports.hash);
}

/** What a command asks for, else all frames where the policy asks; they are loaded then. */
async function observing(
  plan: Plan,
  { parsed }: LoadedPolicy,
  inputs: AssessInputs,
  { metrics }: AssessPorts,
): Promise<{ readonly plan: Plan; readonly frames?: readonly Frame[] }> {
  if (inputs.frames === undefined && !parsed.policy.report.lifecycle) {
    return { plan };
  }
  const { withObservations } = await import('./assess/frames/observe.ts');
  const { FRAMES } = await import('./lifecycle/frames.ts');
  const frames = inputs.frames ?? FRAMES;
  return { plan: withObservations(plan, frames, metrics), frames };
}

/** The code that counts and compares is loaded when there is something to count: most changes touch no subject. */
async function assessAll(
  touched: readonly PlannedSubject[],
  run: SubjectRun,
): Promise<readonly SubjectReport[]> {
  const subjects: SubjectReport[] = [];
  for (const subject of touched) {
    const { assessSubject } = await import('./assess/assess-subject.ts');
    subjects.push(await run.ports.step(`assess ${subject.id}`, () => assessSubject(subject, run)));
  }
  return subjects;
}

/** Only what binds a model, and is there after the change, has one. */
async function modelsOf(
  touched: readonly PlannedSubject[],
  { standings }: LoadedPolicy,
  listing: Listing,
  ports: AssessPorts,
): Promise<ModelsOfRun> {
  const subjects = touched.filter(
    ({ id, bindings }) => bindings.model !== undefined && standings.get(id) !== 'removed',
  );
  if (subjects.length === 0) {
    return { models: new Map(), notLookedAt: [] };
  }
  const { modelsOfRun } = await import('./assess/models-of-run.ts');
  return ports.step('models', () => modelsOfRun(subjects, listing, ports));
}

interface AskedFiles {
  readonly metricOf: (id: string) => Metric;
  readonly policy: LoadedPolicy;
  readonly listing: Listing;
  readonly inputs: AssessInputs;
  readonly ports: AssessPorts;
}

/** Of subjects that bind a model, or whose policy asks about files; without such, of the files that changed. */
async function filesOf(
  touched: readonly PlannedSubject[],
  { metricOf, policy, listing, inputs: { changes, asOf }, ports }: AskedFiles,
): Promise<FilesOfRun> {
  const subjects = touched.filter(
    ({ id, bindings, requests }) =>
      policy.standings.get(id) !== 'removed' &&
      (bindings.model !== undefined || requests.some(({ metric }) => needsFilesOnly(metricOf(metric)))),
  );
  const { files, workspace, match } = ports;
  // A model that no subject has is loaded by somebody all the same.
  if (files === undefined || (subjects.length === 0 && changedFiles(changes, listing).length === 0)) {
    return { subjects: new Map(), rules: {}, notLookedAt: [] };
  }
  const { requirements } = policy.parsed.policy;
  const { filesOfRun } = await import('./assess/files/gather-files.ts');
  return ports.step('files', async () =>
    filesOfRun(subjects, {
      listing,
      changes,
      workspace,
      match,
      requirements,
      files: await files(),
      trust: trustSides(policy, ports, asOf),
    }),
  );
}

/** Of subjects whose policy asks what documents say. The readers are loaded when there are such. */
async function withDocumentsOf(
  touched: readonly PlannedSubject[],
  files: FilesOfRun,
  { metricOf, policy, listing, inputs, ports }: AskedFiles,
): Promise<FilesOfRun> {
  const asked = touched
    .filter(({ id }) => policy.standings.get(id) !== 'removed')
    .map((subject) => ({
      subject,
      kinds: new Set(subject.requests.flatMap(({ metric }) => metricOf(metric).needs.filter(isDocumentKind))),
    }))
    .filter(({ kinds }) => kinds.size > 0);
  if (asked.length === 0) {
    return files;
  }
  const { filesWithDocuments } = await import('./assess/documents/with-documents.ts');
  const { workspace, tables } = ports;
  return ports.step('documents', () =>
    filesWithDocuments(files, asked, {
      listing,
      changes: inputs.changes,
      workspace,
      asOf: inputs.asOf,
      tables,
    }),
  );
}

/** A tree of the base that cannot be read fails the run already. */
function trustSides({ base: judging }: LoadedPolicy, ports: AssessPorts, asOf: string): TrustSides {
  const tree = ports.base?.policy;
  return {
    own: ports.rules ?? ports.workspace,
    asOf,
    ...(tree === undefined || !isAvailable(tree)
      ? {}
      : { base: { tree, subjects: judging?.policy.subjects ?? [] } }),
  };
}

async function profilesIn(
  touched: readonly PlannedSubject[],
  ports: AssessPorts,
): Promise<readonly SubjectProfile[]> {
  const { profilesOf } = await import('./assess/profile-subject.ts');
  return profilesOf(touched, ports);
}

function lookup<T extends { readonly id: string }>(all: readonly T[]): (id: string) => T {
  const byId = new Map(all.map((each) => [each.id, each]));
  return (id) => {
    const found = byId.get(id);
    if (found === undefined) {
      throw new Error(`the registry has no ${id}`);
    }
    return found;
  };
}
