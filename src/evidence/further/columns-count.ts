import type { ColumnProfile } from '../../cube/columns/column-profile.ts';
import type { Task } from '../../cube/cube.ts';
import type { TableBinding } from '../../policy/policy.ts';
import type { ColumnEvidence, ColumnPair } from '../evidence.ts';
import { ColumnRows } from './column-rows.ts';
import type { FurtherCount } from './further-count.ts';

/** Profiles of the features, the label and the prediction, in the training and in the evaluation table. */
export class ColumnsCount implements FurtherCount {
  readonly kind = 'columns';
  private readonly reference: ColumnRows;
  private readonly current: ColumnRows;
  private readonly bindings: TableBinding;
  private readonly features: readonly string[];

  /** `training`: profiles of the training table's features and targets. */
  constructor(bindings: TableBinding, features: readonly string[], training: ColumnRows) {
    this.bindings = bindings;
    this.features = features;
    this.reference = training;
    this.current = new ColumnRows(training.columns, bindings.weight);
  }

  evaluation(): ColumnRows {
    return this.current;
  }

  evidence(task: Task): { readonly columns: ColumnEvidence } {
    const [reference, current] = [this.reference.profiles(), this.current.profiles()];
    const pairOf = (column: string | undefined): ColumnPair | undefined =>
      column === undefined ? undefined : paired(reference.get(column), current.get(column));
    const features = this.features.flatMap((column) => {
      const pair = pairOf(column);
      return pair === undefined ? [] : [[column, pair] as const];
    });
    const { label } = this.bindings;
    return {
      columns: {
        task,
        features: new Map(features),
        label: pairOf(label),
        prediction: pairOf(predictionOf(this.bindings)),
        predictionIsScore: this.bindings.prediction === undefined,
      },
    };
  }
}

/** The label and the prediction, as far as a header has them. */
export function targetsIn(bindings: TableBinding, header: readonly string[]): readonly string[] {
  return [bindings.label, predictionOf(bindings)].flatMap((column) =>
    column !== undefined && header.includes(column) ? [column] : [],
  );
}

function predictionOf({ prediction, score }: TableBinding): string | undefined {
  return prediction ?? score;
}

function paired(
  reference: ColumnProfile | undefined,
  current: ColumnProfile | undefined,
): ColumnPair | undefined {
  return reference === undefined || current === undefined ? undefined : { reference, current };
}
