import type { EvaluationCube, GroupCells } from '../cube/cube.ts';
import type { MetricRequest } from '../policy/plan.ts';
import type { Minimum } from '../policy/policy.ts';
import { columnsOf } from '../policy/scope.ts';
import type { Insufficient } from './measurement.ts';

/** Rows that could not be used make a measurement insufficient above these shares: of all rows, of a group's rows. */
export const REFUSED_SHARE = 0.01;
export const REFUSED_SHARE_OF_GROUP = 0.05;

const MEND =
  'Mend the rows that could not be used; the report has the first lines of each reason under “Refused”.';

/** Too many refused rows overall, or in one group of the scope that would count; undefined when there are few. */
export function refusedBeyond(
  cube: EvaluationCube,
  request: MetricRequest,
  minimum: Minimum,
): Insufficient | undefined {
  return beyondOverall(cube) ?? beyondInGroup(cube, columnsOf(request.scope), minimum);
}

function beyondOverall(cube: EvaluationCube): Insufficient | undefined {
  const refused = sum(cube.refused.filter(({ columns }) => columns.length === 0).map(({ n }) => n));
  return refused > REFUSED_SHARE * cube.rows
    ? {
        status: 'insufficient',
        n: cube.rows - refused,
        needed: Math.ceil((1 - REFUSED_SHARE) * cube.rows),
        reason: `${refused} of ${cube.rows} rows could not be used, more than 1 %`,
        hint: MEND,
      }
    : undefined;
}

function beyondInGroup(
  cube: EvaluationCube,
  columns: readonly string[],
  minimum: Minimum,
): Insufficient | undefined {
  if (columns.length === 0) {
    return undefined;
  }
  const scope = JSON.stringify(columns);
  const refusedOf = new Map<string, { readonly group: readonly string[]; readonly n: number }>();
  for (const refusal of cube.refused.filter((each) => JSON.stringify(each.columns) === scope)) {
    const name = JSON.stringify(refusal.group);
    refusedOf.set(name, { group: refusal.group, n: refusal.n + (refusedOf.get(name)?.n ?? 0) });
  }
  const marginal = cube.marginals.find((each) => JSON.stringify(each.columns) === scope);
  const usedOf = new Map((marginal?.groups ?? []).map((group) => [JSON.stringify(group.key), rowsOf(group)]));
  for (const [name, refused] of refusedOf) {
    const used = usedOf.get(name) ?? 0;
    const total = used + refused.n;
    if (total >= minimum.group && refused.n > REFUSED_SHARE_OF_GROUP * total) {
      return {
        status: 'insufficient',
        n: used,
        needed: Math.ceil((1 - REFUSED_SHARE_OF_GROUP) * total),
        reason: `${refused.n} of ${total} rows of the group ${JSON.stringify(refused.group.join(' × '))} could not be used, more than 5 %`,
        hint: MEND,
      };
    }
  }
  return undefined;
}

function rowsOf(group: GroupCells): number {
  return group.residuals?.whole.n ?? sum(group.n);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
