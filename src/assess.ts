/**
 * The one path: policy → plan → discover → gather → measure → judge → report. Every door comes through here; what
 * differs between them is where the inputs come from and which sinks take the report.
 */
import { judgeSubject } from './assess/judge-subject.ts';
import { gatherSubject } from './assess/gather-subject.ts';
import { loadPlan } from './assess/load-plan.ts';
import { loadPolicy } from './assess/load-policy.ts';
import { measureSubject } from './assess/measure-subject.ts';
import { profileSubject } from './assess/profile-subject.ts';
import type { AssessInputs, AssessPorts } from './assess/ports.ts';
import { DRAWS, SEED } from './assess/ports.ts';
import { splitByTouch } from './assess/split-by-touch.ts';
import { artifactsOf } from './discover/artifact.ts';
import { stricterFailOn } from './judge/run-verdict.ts';
import { catalogueOf } from './metrics/catalogue.ts';
import type { Metric } from './metrics/metric.ts';
import type { Plan, PlannedSubject } from './policy/plan.ts';
import { assemble } from './report/assemble.ts';
import { seal } from './report/canonical.ts';
import type { SubjectProfile } from './report/profile.ts';
import type { Report, SubjectReport } from './report/report.ts';
import { subjectReport } from './report/subject-report.ts';

export async function assess(inputs: AssessInputs, ports: AssessPorts): Promise<Report> {
  const metricOf = lookup(ports.metrics);
  const catalogue = catalogueOf(ports.metrics);
  const listing = await ports.step('discover', () => ports.workspace.list());
  const artifacts = artifactsOf(listing.files);
  const policy = await ports.step('policy', () => loadPolicy(inputs, ports, artifacts, catalogue));
  const plan = await ports.step('plan', () => loadPlan(policy.parsed, catalogue, artifacts, ports));
  const { touched, untouched } = splitByTouch(plan, policy.parsed.files, inputs.changes, ports.match);
  const subjects: SubjectReport[] = [];
  for (const subject of touched) {
    subjects.push(
      await ports.step(`assess ${subject.id}`, () =>
        assessSubject(subject, plan, policy.source.advisory, ports, metricOf),
      ),
    );
  }
  const { policy: rules } = policy.parsed;
  const profiles = rules.report.profile ? await profilesOf(touched, ports) : undefined;
  const report = assemble({
    tool: { name: 'fates-gate', version: inputs.version },
    asOf: inputs.asOf,
    policy: {
      ...policy.source,
      failOn: stricterFailOn(rules.gate.failOn, inputs.failOn),
      minimum: rules.minimum,
    },
    commit: inputs.commit,
    baseline: { state: 'absent' },
    subjects,
    untouched,
    notLookedAt: [
      ...listing.notLookedAt,
      ...policy.notLookedAt,
      ...(rules.waivers === undefined ? [] : [unread(rules.waivers, 'the policy')]),
      ...touched.flatMap(boundButUnread),
    ],
    problems: inputs.problems,
    facts: new Map(ports.metrics.map((metric) => [metric.id, metric])),
    ...(profiles === undefined ? {} : { profiles }),
    ...(policy.suggestion === undefined ? {} : { suggestedPolicy: policy.suggestion }),
  });
  return seal(report, ports.hash);
}

/** Sorted like the subjects. */
async function profilesOf(
  subjects: readonly PlannedSubject[],
  ports: AssessPorts,
): Promise<readonly SubjectProfile[]> {
  const profiles: SubjectProfile[] = [];
  for (const subject of subjects.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    profiles.push(await ports.step(`profile ${subject.id}`, () => profileSubject(subject, ports)));
  }
  return profiles;
}

async function assessSubject(
  subject: PlannedSubject,
  plan: Plan,
  advisory: boolean,
  ports: AssessPorts,
  metricOf: (id: string) => Metric,
): Promise<SubjectReport> {
  const gathered = await gatherSubject(subject, ports.workspace, ports.tables, advisory, metricOf);
  const settings = { minimum: plan.minimum, seed: SEED, draws: DRAWS };
  const measurements = measureSubject(subject, gathered, metricOf, settings);
  const findings = judgeSubject(subject, gathered, measurements, metricOf, plan);
  return subjectReport({ subject, gathered, findings, factsOf: metricOf });
}

function lookup(metrics: readonly Metric[]): (id: string) => Metric {
  const byId = new Map<string, Metric>(metrics.map((metric) => [metric.id, metric]));
  return (id) => {
    const metric = byId.get(id);
    if (metric === undefined) {
      throw new Error(`the registry has no ${id}`);
    }
    return metric;
  };
}

/** Files that the policy binds and that no measure of this version reads. */
function boundButUnread({
  bindings,
}: PlannedSubject): readonly { readonly path: string; readonly reason: string }[] {
  const bound = [bindings.model, bindings.card];
  return bound.flatMap((path) => (path === undefined ? [] : [unread(path, `the subject ${bindings.id}`)]));
}

function unread(path: string, by: string): { readonly path: string; readonly reason: string } {
  return { path, reason: `bound by ${by}; no part of this version reads it` };
}
