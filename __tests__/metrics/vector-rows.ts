import type { PlainRow, PlainTable } from '../cube/cube-of-rows.ts';
import { rowCount, type VectorCase } from '../vectors/vector.ts';

/** The rows of a vector, with the decision that its threshold makes where it has no column of decisions. */
export function rowsOfVector(vector: VectorCase): readonly PlainRow[] {
  const { columns, bindings } = vector;
  const { label, prediction, score, scores, weight, threshold } = bindings;
  const text = (column: string, row: number): string => String(columns.get(column)?.[row]);
  return Array.from({ length: rowCount(vector) }, (_, row): PlainRow => {
    const scored = score === undefined ? undefined : Number(columns.get(score)?.[row]);
    const decided =
      prediction !== undefined
        ? text(prediction, row)
        : scored === undefined || threshold === undefined
          ? undefined
          : String(Number(scored >= threshold));
    return {
      label: text(label, row),
      ...(decided === undefined ? {} : { prediction: decided }),
      ...(scored === undefined ? {} : { score: scored }),
      ...(scores === undefined
        ? {}
        : {
            scores: Object.fromEntries(
              Object.entries(scores).map(([name, column]) => [name, Number(columns.get(column)?.[row])]),
            ),
          }),
      ...(weight === undefined ? {} : { weight: Number(columns.get(weight)?.[row]) }),
      at: Object.fromEntries([...columns.keys()].map((column) => [column, text(column, row)])),
    };
  });
}

/** What codes a positive label and decision; nothing where the task is not binary. */
export function positiveOf({ bindings: { positive, prediction } }: VectorCase): Pick<PlainTable, 'positive'> {
  return positive === undefined
    ? {}
    : {
        positive: {
          label: positive.label,
          prediction: prediction === undefined ? ['1'] : (positive.prediction ?? []),
        },
      };
}
