import danfo from 'danfojs-node';
import type { DataFrame } from 'danfojs-node';

/**
 * A danfojs DataFrame with these columns. `rows` hold one value a column: danfojs shifts the values of a shorter row, and takes
 * those of an object in the order in which they stand, so neither is given to it.
 */
export function frameOf(columns: readonly string[], rows: readonly (readonly unknown[])[]): DataFrame {
  return new danfo.DataFrame(
    rows.map((row) => [...row]),
    { columns: [...columns] },
  );
}

/** Its values, one array a column. */
export function columnsOfFrame(frame: DataFrame): readonly (readonly unknown[])[] {
  return frame.getColumnData.map((column) => (Array.isArray(column) ? column : [column]));
}
