import type { Task } from '../../cube/cube.ts';
import { decimalOf } from './decimal.ts';

/** More distinct whole numbers than this are a quantity, not classes. */
const MOST_NUMBERED_CLASSES = 20;

/**
 * The task that a column of labels looks like: two values (or one) are binary; numbers with fractions, or more than 20
 * whole ones, are a regression; the rest is multiclass. `labels`: the distinct values that are not empty.
 */
export function taskOfLabels(labels: ReadonlySet<string>): Task {
  if (labels.size <= 2) {
    return 'binary';
  }
  let isWhole = true;
  for (const label of labels) {
    const value = decimalOf(label);
    if (value === undefined) {
      return 'multiclass';
    }
    isWhole &&= Number.isInteger(value);
  }
  return isWhole && labels.size <= MOST_NUMBERED_CLASSES ? 'multiclass' : 'regression';
}
