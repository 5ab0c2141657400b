import { describe, expect, it } from '@jest/globals';
import { LEFT_OUT, unreachable } from '../../scripts/workflows/checks/left-out.ts';
import { twins } from '../../scripts/workflows/checks/twins.ts';
import { type Check, CHECKS } from '../../scripts/workflows/checks.ts';
import { calledBy, isReusable, ownPath, readRepository } from '../../scripts/workflows/repository.ts';
import { findingText, jobsOf, stepsOf } from '../../scripts/workflows/workflow.ts';

const repository = readRepository();
const workflows = [...repository.workflows.values()];
const checks: readonly (readonly [string, Check])[] = Object.entries(CHECKS);

/** Given and declared names of each call from one of our own files, by `caller callee`. */
function sidesOf(pair: string): { readonly declared: readonly string[]; readonly given: readonly string[] } {
  const [from = '', to = ''] = pair.split(' ');
  const workflow = repository.workflows.get(from);
  if (workflow === undefined) return { declared: [], given: [] };
  const job = jobsOf(workflow).find((placed) => calledBy(repository, placed.job)?.path === to);
  const step = stepsOf(workflow).find((placed) => ownPath(placed.step.uses ?? '') === to);
  const declared = repository.workflows.get(to)?.call?.inputs ?? repository.actions.get(to)?.inputs ?? {};
  return { declared: Object.keys(declared), given: Object.keys(job?.job.with ?? step?.step.with ?? {}) };
}

describe('the workflows', () => {
  it('are the reusable ones and a caller for each way to use them', () => {
    const reusable = workflows.filter(isReusable).map(({ path }) => path);
    expect(reusable.map((path) => path.slice('.github/workflows/'.length, -'.yml'.length))).toEqual([
      'audit',
      'deploy',
      'evaluate',
      'fork',
      'monitor',
      'pipeline',
      'train',
    ]);
    expect([...repository.workflows.keys()].filter((path) => path.startsWith('workflows/'))).toEqual([
      'workflows/audit.yml',
      'workflows/fork.yml',
      'workflows/monitor.yml',
      'workflows/pipeline.yml',
      'workflows/pull-request.yml',
    ]);
  });

  it.each(checks)('have nothing that the check "%s" names', (_, check) => {
    expect(workflows.flatMap((workflow) => check(workflow, repository)).map(findingText)).toEqual([]);
  });

  it('install in one way', () => {
    expect(twins(workflows).map(findingText)).toEqual([]);
  });

  it.each(Object.entries(LEFT_OUT))('hand through what can be set: %s', (pair, leftOut) => {
    const { declared, given } = sidesOf(pair);
    expect(declared.length).toBeGreaterThan(0);
    expect(unreachable(declared, given, Object.keys(leftOut))).toEqual([]);
  });

  it('describe every input, secret and output', () => {
    const undescribed = workflows.flatMap(({ path, call }) =>
      [call?.inputs, call?.secrets, call?.outputs].flatMap((part) =>
        Object.entries(part ?? {})
          .filter(([, { description }]) => description.trim() === '')
          .map(([name]) => `${path} ${name}`),
      ),
    );
    expect(undescribed).toEqual([]);
  });
});
