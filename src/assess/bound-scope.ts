import type { SubjectPolicy } from '../policy/policy.ts';
import type { Scope } from '../policy/scope.ts';
import { columnsOf } from '../policy/scope.ts';

/** Whether a subject binds every column of a scope. */
export function isBound(scope: Scope, { evaluation: { attributes, slices } }: SubjectPolicy): boolean {
  const bound = new Set([...attributes, ...slices].map(({ column }) => column));
  return columnsOf(scope).every((column) => bound.has(column));
}
