import type { Frame } from '../../lifecycle/frame.ts';
import type { Plan } from '../../policy/plan.ts';
import type { LoadedPolicy } from '../load-policy.ts';
import type { AssessInputs, AssessPorts } from '../ports.ts';

/** What a command asks for, else all frames where the policy asks; they are loaded then. */
export async function observing(
  plan: Plan,
  { parsed }: LoadedPolicy,
  inputs: AssessInputs,
  { metrics }: AssessPorts,
): Promise<{ readonly plan: Plan; readonly frames?: readonly Frame[] }> {
  if (inputs.frames === undefined && !parsed.policy.report.lifecycle) {
    return { plan };
  }
  const { withObservations } = await import('./observe.ts');
  const { FRAMES } = await import('../../lifecycle/frames.ts');
  const frames = inputs.frames ?? FRAMES;
  return { plan: withObservations(plan, frames, await metrics.load()), frames };
}
