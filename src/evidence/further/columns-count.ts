import type { ColumnProfile } from '../../cube/columns/column-profile.ts';
import type { Task } from '../../cube/cube.ts';
import type { TableBinding } from '../../policy/policy.ts';
import type { ColumnEvidence, ColumnPair } from '../evidence.ts';
import { ColumnRows } from './column-rows.ts';

/** Profiles of the features, the label and the prediction, in the training and in the evaluation table. */
export class ColumnsCount {
  readonly training: ColumnRows;
  private readonly current: ColumnRows;
  private readonly bindings: TableBinding;
  private readonly features: readonly string[];

  /** `reference`: the header of the training table. */
  constructor(bindings: TableBinding, features: readonly string[], reference: readonly string[]) {
    this.bindings = bindings;
    this.features = features;
    const targets = [bindings.label, predictionOf(bindings)].flatMap((column) => column ?? []);
    const columns = [...new Set([...features, ...targets])].filter((column) => reference.includes(column));
    this.training = new ColumnRows(columns, bindings.weight);
    this.current = new ColumnRows(columns, bindings.weight);
  }

  evaluation(): ColumnRows {
    return this.current;
  }

  evidence(task: Task): { readonly columns: ColumnEvidence } {
    const [reference, current] = [this.training.profiles(), this.current.profiles()];
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

function predictionOf({ prediction, score }: TableBinding): string | undefined {
  return prediction ?? score;
}

function paired(
  reference: ColumnProfile | undefined,
  current: ColumnProfile | undefined,
): ColumnPair | undefined {
  return reference === undefined || current === undefined ? undefined : { reference, current };
}
