import type { PlannedSubject } from '../policy/plan.ts';
import type { SubjectReport } from '../report/report.ts';
import { subjectReport } from '../report/subject-report.ts';
import { judgeSubject } from './judge-subject.ts';
import { reproduced, UNBOUND } from './model-binding.ts';
import { hasStalePredictions } from './stale-predictions.ts';
import { compared } from './subject/compared.ts';
import type { Assessed } from './subject/measured-at.ts';
import { assessedAsStale } from './subject/stale.ts';
import type { SubjectRun } from './subject/subject-run.ts';
import { subjectAtBase } from './subject/subject-run.ts';
import type { Askable } from './taken-away.ts';
import { askable, judgeLost, removedReport } from './taken-away.ts';

/** Gather → measure, at the head and at the base → compare → judge → the subject's part of the report. */
export async function assessSubject(planned: PlannedSubject, run: SubjectRun): Promise<SubjectReport> {
  if (run.policy.standings.get(planned.id) === 'removed') {
    return removedReport(planned, run);
  }
  const asked = askable(planned);
  const measured = await assessed(asked.subject, run);
  return reportOf(asked, run, measured, await lifecycleIn(asked.subject, run, measured));
}

/** The frames are loaded where somebody asks for them. */
async function lifecycleIn(
  subject: PlannedSubject,
  { frames, metricOf, files }: SubjectRun,
  { gathered, measurements }: Assessed,
): Promise<SubjectReport['lifecycle']> {
  if (frames.length === 0) {
    return undefined;
  }
  const { lifecycleOf } = await import('./frames/observe.ts');
  const evidence = files.get(subject.id)?.evidence;
  return lifecycleOf(frames, { subject, gathered, measurements, metricOf, files: evidence });
}

async function assessed(subject: PlannedSubject, run: SubjectRun): Promise<Assessed> {
  const atBase = subjectAtBase(subject, run.policy);
  const { base } = run.ports;
  const { files = [], binding = UNBOUND } = run.models.get(subject.id) ?? {};
  const isBound = binding.boundBy !== undefined;
  return base !== undefined && !isBound && (await hasStalePredictions(atBase, files, base))
    ? assessedAsStale(atBase, run)
    : compared(atBase, run);
}

function reportOf(
  asked: Askable,
  run: SubjectRun,
  { gathered: counted, measurements, comparisons, baseline }: Assessed,
  lifecycle: SubjectReport['lifecycle'],
): SubjectReport {
  const { policy, plan, metricOf } = run;
  const { subject } = asked;
  const { identity: model, binding = UNBOUND } = run.models.get(subject.id) ?? {};
  const gathered = reproduced(counted, binding);
  const standing = policy.standings.get(subject.id);
  const judged = judgeSubject({
    subject,
    gathered,
    measurements,
    comparisons,
    standing,
    metricOf,
    plan,
    files: run.files.get(subject.id)?.evidence,
  });
  const lost = judgeLost(asked, subjectAtBase(subject, policy).bindings, run);
  const findings = [...judged, ...lost].map((finding) => run.waived(finding, subject.id));
  const atBase = { standing, baseline: baseline?.said, unpaired: baseline?.unpaired };
  const { boundBy, notes: modelNotes } = binding;
  const bound = { model, boundBy, modelNotes, files: run.files.get(subject.id), lifecycle };
  return subjectReport({ subject, gathered, findings, factsOf: metricOf, ...atBase, ...bound });
}
