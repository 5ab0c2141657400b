/**
 * The one path: policy → plan → discover → gather → measure → judge → report. Every door comes through here; what
 * differs between them is where the inputs come from and which sinks take the report.
 */
import type { SubjectRun } from './assess/subject/subject-run.ts';
import { baselineReport } from './assess/baseline-report.ts';
import { filesAsked } from './assess/files/files-asked.ts';
import { observing } from './assess/frames/observing.ts';
import { loadPlan } from './assess/load-plan.ts';
import type { LoadedPolicy } from './assess/load-policy.ts';
import { loadPolicy } from './assess/load-policy.ts';
import { loadWaivers } from './assess/load-waivers.ts';
import { lookup } from './assess/metrics/lookup.ts';
import type { ModelsOfRun } from './assess/models-of-run.ts';
import type { AssessInputs, AssessPorts } from './assess/ports.ts';
import { splitByTouch } from './assess/split-by-touch.ts';
import type { Artifact } from './discover/artifact.ts';
import { artifactsOf } from './discover/artifact.ts';
import { stricterFailOn } from './judge/run-verdict.ts';
import { waive } from './judge/waive.ts';
import { waiverStates } from './judge/waiver-states.ts';
import type { Metric } from './metrics/metric.ts';
import type { Listing } from './discover/workspace.ts';
import type { PlannedSubject } from './policy/plan.ts';
import { assemble } from './report/assemble.ts';
import { seal } from './report/canonical.ts';
import type { SubjectProfile } from './report/profile.ts';
import type { Report, SubjectReport } from './report/report.ts';

export async function assess(inputs: AssessInputs, ports: AssessPorts): Promise<Report> {
  const listing = await ports.step('discover', () => ports.workspace.list());
  const artifacts = artifactsOf(listing.files);
  const policy = await ports.step('policy', () =>
    loadPolicy(inputs, ports, artifacts, ports.metrics.catalogue),
  );
  const waivers = await ports.step('waivers', () => loadWaivers(policy, inputs, ports));
  const planned = await ports.step('plan', () => loadPlan(policy, ports.metrics.catalogue, listing, ports));
  const { frames = [], plan } = await observing(planned, policy, inputs, ports);
  const { touched, untouched } = splitByTouch(plan, policy, inputs.changes, ports.match, pathsOf(artifacts));
  const metrics = touched.length === 0 ? [] : await ports.metrics.load();
  const metricOf = lookup<Metric>(metrics);
  const ofModels = await modelsOf(touched, policy, listing, ports);
  const files = await filesAsked(touched, { metricOf, policy, listing, inputs, ports });
  const run: SubjectRun = {
    policy,
    plan,
    frames,
    ports,
    metrics,
    metricOf,
    models: ofModels.models,
    files: files.subjects,
    ...(files.before === undefined ? {} : { filesBefore: files.before }),
    entryOf: lookup(ports.metrics.catalogue),
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
    notLookedAt: [inputs, listing, policy, waivers, ofModels, files].flatMap(
      (each) => each.notLookedAt ?? [],
    ),
    problems: [...inputs.problems, ...policy.problems, ...waivers.problems],
    facts: new Map(metrics.map((metric) => [metric.id, metric])),
    ...(profiles === undefined ? {} : { profiles }),
    ...(policy.suggestion === undefined ? {} : { suggestedPolicy: policy.suggestion }),
  });
  return seal(report, ports.hash);
}

function pathsOf(artifacts: readonly Artifact[]): readonly string[] {
  return artifacts.map(({ path }) => path);
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

async function profilesIn(
  touched: readonly PlannedSubject[],
  ports: AssessPorts,
): Promise<readonly SubjectProfile[]> {
  const { profilesOf } = await import('./assess/profile-subject.ts');
  return profilesOf(touched, ports);
}
