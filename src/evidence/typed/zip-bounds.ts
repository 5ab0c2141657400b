import type { Problem } from '../../problem.ts';
export function zipProblem(_path: string, _bytes: Uint8Array): Problem | undefined {
  return undefined;
}
