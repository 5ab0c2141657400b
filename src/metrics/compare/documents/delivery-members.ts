/** What is asked of a delivery: each a share of jobs, from the same reading of workflows. */
import type { DeliveryEvidence, JobPlace } from '../../../evidence/document/delivery/kinds.ts';
import type { Measured } from '../../measurement.ts';
import { exampleNote } from '../files/example-files.ts';
import { sharedOf, stated } from '../files/stated.ts';

const PIPELINE = 'Copy `workflows/pipeline.yml` of FATES gate: it trains, evaluates, gates and deploys.';
export const WORDS =
  'Jobs are known by what they use and by words in their names and commands; one that is called something else is not seen.';

export interface DeliveryMember {
  readonly name: string;
  readonly title: string;
  readonly question: string;
  readonly formula: string;
  readonly limitation: string;
  readonly remedy: string;
  readonly standards: readonly string[];
  readonly of: (delivery: DeliveryEvidence) => Measured;
  readonly ideal: Partial<DeliveryEvidence>;
  readonly bad: Partial<DeliveryEvidence>;
  readonly because: readonly [string, string];
}

const JOB: JobPlace = { path: '.github/workflows/deploy.yml', line: 9, job: 'deploy' };
export const NOTHING: DeliveryEvidence = {
  workflows: 1,
  training: [],
  deployments: [],
  monitoring: [],
  findings: [],
};

export const DELIVERY_MEMBERS: readonly DeliveryMember[] = [
  {
    name: 'orchestrated-training',
    title: 'Orchestrated training',
    question: 'Does a workflow train the model, rather than somebody’s machine?',
    formula: '1 where a job of a workflow trains, else 0',
    limitation:
      'That a job trains does not say that the committed model came from it: see the version triple.',
    remedy: PIPELINE,
    standards: ['NIST AI RMF MEASURE 2.5', 'ISO/IEC 42001:2023 A.6.1.3'],
    of: ({ training }) => stated(training.length > 0),
    ideal: { training: [JOB] },
    bad: {},
    because: ['A job trains.', 'No job trains.'],
  },
  {
    name: 'gated-deployment',
    title: 'Gated deployment',
    question: 'Which share of the jobs that deploy comes after one that evaluates?',
    formula: 'deploying jobs with a job that evaluates before them / deploying jobs; without any 0',
    limitation: 'That a gate comes before does not say what it asks: see the policy.',
    remedy: PIPELINE,
    standards: ['NIST AI RMF MANAGE 1.1', 'ISO/IEC 42001:2023 A.6.2.5'],
    of: ({ deployments, findings }) =>
      shareOf(deployments, ({ gated }) => gated, findings, 'delivery/ungated-deployment'),
    ideal: { deployments: [{ ...JOB, gated: true, rollsBack: true }] },
    bad: {
      deployments: [{ ...JOB, gated: false, rollsBack: true }],
      findings: [exampleNote(JOB.path, 'delivery/ungated-deployment', 'job deploy', 9)],
    },
    because: ['The deployment needs the evaluation.', 'The deployment needs nothing.'],
  },
  {
    name: 'rollback',
    title: 'Rollback',
    question: 'Which share of the jobs that deploy has a way back?',
    formula: 'deploying jobs beside which something takes the model back / deploying jobs; without any 0',
    limitation: 'Whether the way back works is known only where it was tried.',
    remedy: 'Give the deployment a step that restores the version before, and try it.',
    standards: ['NIST AI RMF MANAGE 2.4', 'ISO/IEC 42001:2023 A.6.2.5'],
    of: ({ deployments, findings }) =>
      shareOf(deployments, ({ rollsBack }) => rollsBack, findings, 'delivery/no-way-back'),
    ideal: { deployments: [{ ...JOB, gated: true, rollsBack: true }] },
    bad: {
      deployments: [{ ...JOB, gated: true, rollsBack: false }],
      findings: [exampleNote(JOB.path, 'delivery/no-way-back', 'job deploy', 9)],
    },
    because: ['A command restores the version before.', 'Nothing restores the version before.'],
  },
  {
    name: 'scheduled-monitoring',
    title: 'Scheduled monitoring',
    question: 'Does a schedule look at the model after it was deployed?',
    formula: '1 where a scheduled workflow has a job that monitors, else 0',
    limitation: 'A monitor that runs elsewhere is not seen, and not every one that runs is read by somebody.',
    remedy:
      'Copy `workflows/monitor.yml` of FATES gate, or have your monitor started by a scheduled workflow.',
    standards: [
      'NIST AI RMF MEASURE 2.4',
      'NIST AI RMF MANAGE 4.1',
      'EU AI Act Annex IV 9',
      'ISO/IEC 42001:2023 A.6.2.6',
    ],
    of: ({ monitoring }) => stated(monitoring.length > 0),
    ideal: { monitoring: [JOB] },
    bad: {},
    because: ['Each morning a job looks at it.', 'No schedule looks at it.'],
  },
];

function shareOf(
  deployments: DeliveryEvidence['deployments'],
  holds: (deployment: DeliveryEvidence['deployments'][number]) => boolean,
  findings: DeliveryEvidence['findings'],
  rule: string,
): Measured {
  const of = deployments.length;
  const value = of === 0 ? 0 : deployments.filter(holds).length / of;
  const own = findings.filter((finding) => finding.rule.id === rule);
  return sharedOf(value, Math.max(1, of), own, 'answer');
}
