/** A decision as the job's summary shows it. */
import type { Check, Decision } from '../../deploy/decision.ts';
import { CHECKS } from '../../deploy/decision.ts';
import { table } from '../../render/markdown/blocks.ts';
import { code, prose } from '../../render/markdown/escape.ts';

const ASKED: Readonly<Record<Check['check'], string>> = {
  'report-digest': 'report',
  verdict: 'verdict',
  commit: 'commit',
  policy: 'policy',
  freshness: 'age',
  subjects: 'subjects',
  files: 'files',
};

/** Every check with what was found, and what may be deployed. */
export function decisionSummary({ decision, environment, checks, subjects }: Decision): string {
  const rows = CHECKS.map((name) => {
    const check = checks.find((each) => each.check === name);
    return check === undefined
      ? ['–', ASKED[name], 'not reached']
      : [check.passed ? '✅' : '❌', ASKED[name], prose(check.message, 'cell')];
  });
  const deployed = subjects.map(({ id, path, digest }) => [
    code(id, 'cell'),
    code(path, 'cell'),
    code(digest, 'cell'),
  ]);
  return [
    `### FATES gate: deployment to ${code(environment)} ${decision}`,
    '',
    table(['', 'check', 'found'], 'lll', rows),
    ...(deployed.length === 0 ? [] : ['', table(['subject', 'path', 'SHA-256'], 'lll', deployed)]),
  ].join('\n');
}

/** What became of it, step by step. */
export function outcomeSummary({ environment, commit, subjects, outcome }: Decision): string {
  const steps = [outcome?.deploy, outcome?.smoke, outcome?.rollback].map((end) => end ?? '');
  return [
    `### FATES gate: ${outcome?.state ?? 'not concluded'} (${code(environment)})`,
    '',
    table(['commit', 'deploy', 'smoke', 'rollback'], 'llll', [[code(commit, 'cell'), ...steps]]),
    '',
    table(
      ['subject', 'SHA-256'],
      'll',
      subjects.map(({ id, digest }) => [code(id, 'cell'), code(digest, 'cell')]),
    ),
  ].join('\n');
}
