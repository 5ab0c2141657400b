import type { EvaluationCube, GroupCells } from '../cube/cube.ts';
import { NEGATIVE, POSITIVE } from '../cube/cube.ts';
import { accuracyOf, RATES, rowsOf } from '../cube/rates.ts';
import type { Rate } from '../cube/rates.ts';
import type { Estimate } from './compare/group-table.ts';
import { rateEstimate } from './compare/group-table.ts';
import { jackknifeEstimate } from './estimate/block-jackknife.ts';
import type { ResidualStatistic } from './estimate/residual-statistics.ts';
import { MEAN_ABSOLUTE_ERROR, MEAN_RESIDUAL } from './estimate/residual-statistics.ts';

/** A number that is told of every group: `share` in [0, 1], `size` not below 0, `signed` of either sign. */
export interface ProfileMeasure {
  readonly name: string;
  readonly scale: 'share' | 'size' | 'signed';
}

/** What describes a group at a glance, whatever metrics are asked for. */
export interface ProfiledGroup {
  readonly group: readonly string[];
  readonly n: number;
  /** One a measure. */
  readonly estimates: readonly Estimate[];
}

export interface GroupProfile {
  readonly measures: readonly ProfileMeasure[];
  readonly groups: readonly ProfiledGroup[];
}

interface Measured extends ProfileMeasure {
  readonly estimate: (cells: GroupCells, confidence: number) => Estimate;
}

/** The groups in their order, with the rates or errors that a cube of its kind has; no measures when it has none. */
export function profileOf(
  cube: Pick<EvaluationCube, 'task' | 'classes' | 'hasDecisions'>,
  groups: readonly GroupCells[],
  confidence: number,
): GroupProfile {
  const measures = measuresOf(cube);
  return {
    measures: measures.map(({ name, scale }) => ({ name, scale })),
    groups: groups.map((cells) => ({
      group: cells.key,
      n: rowsOf(cells),
      estimates: measures.map(({ estimate }) => estimate(cells, confidence)),
    })),
  };
}

/** Share of positive labels where there are no decisions: one cell a truth. */
const POSITIVE_LABELS: Rate = { hits: [POSITIVE], of: [NEGATIVE, POSITIVE] };

function measuresOf({
  task,
  classes,
  hasDecisions,
}: Pick<EvaluationCube, 'task' | 'classes' | 'hasDecisions'>): readonly Measured[] {
  switch (task) {
    case 'binary':
      return hasDecisions
        ? [
            share('selection', RATES.selection),
            share('TPR', RATES.tpr),
            share('FPR', RATES.fpr),
            share('PPV', RATES.ppv),
            share('accuracy', RATES.accuracy),
          ]
        : [share('positive', POSITIVE_LABELS)];
    case 'multiclass':
      return hasDecisions ? [share('accuracy', accuracyOf(classes.length))] : [];
    case 'regression':
      return hasDecisions ? ERRORS : [];
  }
}

function share(name: string, rate: Rate): Measured {
  return { name, scale: 'share', estimate: (cells, confidence) => rateEstimate(cells, rate, confidence) };
}

const ERRORS: readonly Measured[] = [
  { name: 'MAE', scale: 'size', estimate: errorOf(MEAN_ABSOLUTE_ERROR) },
  { name: 'mean y − ŷ', scale: 'signed', estimate: errorOf(MEAN_RESIDUAL) },
];

function errorOf(statistic: ResidualStatistic): Measured['estimate'] {
  return (cells, confidence) => jackknifeEstimate(cells, statistic, confidence);
}
