import type { TableBinding } from '../../policy/policy.ts';

/** Columns that play a part of their own; every other one that both tables have is a feature. */
function rolesOf(bindings: TableBinding): ReadonlySet<string | undefined> {
  const { label, prediction, score, scores = {}, weight, id, counterfactual } = bindings;
  return new Set([label, prediction, score, ...Object.values(scores), weight, id, counterfactual]);
}

/** The features of a subject, sorted: those that the policy names, else what both headers have without a part. */
export function featuresOf(
  bindings: TableBinding,
  evaluation: readonly string[],
  training: readonly string[],
): readonly string[] {
  const roles = rolesOf(bindings);
  const shared = evaluation.filter((column) => !roles.has(column) && training.includes(column));
  return [...(bindings.features ?? shared)].sort();
}
