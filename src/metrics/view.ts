import { lazyCellDraws } from '../cube/cell-draws.ts';
import type { EvaluationCube, GroupCells, Marginal } from '../cube/cube.ts';
import { orderGroups } from '../cube/group-order.ts';
import { classCells } from '../cube/rates.ts';
import type {
  EvidenceKinds,
  PopulationEvidence,
  StrataEvidence,
  TableEvidence,
} from '../evidence/evidence.ts';
import { columnsOf, type Scope } from '../policy/scope.ts';
import { compareText } from '../cube/cube-layout.ts';
import { itemAt } from '../stats/item-at.ts';

type Beside = Pick<TableEvidence, 'counterfactual' | 'severity' | 'further' | 'populations'>;

/**
 * The cube cut to one scope: every kind of evidence that it holds there, groups in the order of their numbers. Empty when
 * the scope was not counted. With `strata`, a column's name, also the decisions by stratum, from the marginal
 * [...scope, strata]. `beside`: what the table gave beside the cube. Make it once a scope: the bootstrap draws are
 * remembered in it.
 */
export function viewOf(
  cube: EvaluationCube,
  scope: Scope,
  strata?: string,
  { counterfactual, severity, further, populations }: Beside = {},
): Partial<EvidenceKinds> {
  const columns = columnsOf(scope);
  const overall = marginalOf(cube, [])?.groups[0];
  const marginal = marginalOf(cube, columns);
  if (overall === undefined || marginal === undefined) {
    return {};
  }
  const groups = orderGroups(marginal.groups);
  const { task, classes, hasDecisions, scoreAxis } = cube;
  const hasCells = hasDecisions && task !== 'regression';
  return defined({
    labels: { classes, overall, groups, drawLabels: lazyCellDraws(labelCells(cube, groups)) },
    decisions: hasCells ? { task, classes, overall, groups, drawCells: lazyCellDraws(groups) } : undefined,
    scores: scoreAxis === undefined ? undefined : { axis: scoreAxis, overall, groups },
    residuals: overall.residuals === undefined ? undefined : { overall, groups },
    strata: hasCells ? strataOf(cube, columns, strata) : undefined,
    counterfactual: columns.length > 0 ? undefined : counterfactual,
    severity,
    population: populationIn(scope, populations),
    ...further?.kinds,
  });
}

/** The groups with one cell a class; none of a regression. */
function labelCells({ task, classes }: EvaluationCube, groups: readonly GroupCells[]): readonly GroupCells[] {
  return task === 'regression' ? [] : groups.map((group) => classCells(group, classes.length, 'labels'));
}

/** Of the scope's attribute; of an intersection nobody states one. */
function populationIn(scope: Scope, populations: Beside['populations'] = {}): PopulationEvidence | undefined {
  const [column, ...more] = columnsOf(scope);
  return more.length > 0 ? undefined : Object.entries(populations).find(([name]) => name === column)?.[1];
}

type Kinds = { readonly [K in keyof EvidenceKinds]?: EvidenceKinds[K] | undefined };

/** Only the kinds that are there. */
function defined(kinds: Kinds): Partial<EvidenceKinds> {
  const present: Partial<EvidenceKinds> = Object.fromEntries(
    Object.entries(kinds).filter(([, evidence]) => evidence !== undefined),
  );
  return present;
}

function marginalOf(cube: EvaluationCube, columns: readonly string[]): Marginal | undefined {
  const key = JSON.stringify(columns);
  return cube.marginals.find((marginal) => JSON.stringify(marginal.columns) === key);
}

/** The cells of scope × stratum, one table of groups a stratum, both sorted. */
function strataOf(
  cube: EvaluationCube,
  columns: readonly string[],
  column: string | undefined,
): StrataEvidence | undefined {
  if (column === undefined) {
    return undefined;
  }
  const joint = columns.length === 0 ? undefined : marginalOf(cube, [...columns, column]);
  if (joint === undefined) {
    return undefined;
  }
  const byStratum = new Map<string, GroupCells[]>();
  for (const cells of joint.groups) {
    const stratum = itemAt(cells.key, columns.length);
    const known = byStratum.get(stratum) ?? [];
    known.push({ ...cells, key: cells.key.slice(0, columns.length) });
    byStratum.set(stratum, known);
  }
  const sorted = [...byStratum].toSorted(([a], [b]) => compareText(a, b));
  return { column, strata: sorted.map(([stratum, groups]) => ({ stratum, groups: orderGroups(groups) })) };
}
