import { effectiveSize } from '../stats/effective-size.ts';
import type { GroupCells } from './cube.ts';
import { type Condition, cellsWhere, rowsOf, sumAt, weightOf } from './rates.ts';

/** Fewest rows of a group, of its truth classes, and of a decision; the policy's `minimum`. 0 lifts the rule. */
export interface SmallestGroup {
  readonly group: number;
  readonly positives: number;
  readonly negatives: number;
  readonly decided: number;
}

export type Shortage = 'too-few-rows' | 'too-few-positives' | 'too-few-negatives' | 'too-few-decided';

const RULES: {
  readonly [C in Condition]: { readonly least: keyof SmallestGroup; readonly shortage: Shortage };
} = {
  positives: { least: 'positives', shortage: 'too-few-positives' },
  negatives: { least: 'negatives', shortage: 'too-few-negatives' },
  selected: { least: 'decided', shortage: 'too-few-decided' },
  rejected: { least: 'decided', shortage: 'too-few-decided' },
};

/**
 * Why a group is too small for a measure over rows on which `given` holds; undefined when it counts. Both the rows and
 * Kish's effective size (Σw)²/Σw² must reach the minimum, so that ten heavy rows among a thousand light ones do not
 * pass for a thousand.
 */
export function shortageOf(
  group: GroupCells,
  given: readonly Condition[],
  smallest: SmallestGroup,
): Shortage | undefined {
  const { w, w2 } = weightOf(group);
  if (Math.min(rowsOf(group), effectiveSize(w, w2)) < smallest.group) {
    return 'too-few-rows';
  }
  for (const condition of given) {
    const cells = cellsWhere(condition, group);
    const size = effectiveSize(sumAt(group.w, cells), sumAt(group.w2, cells));
    const { least, shortage } = RULES[condition];
    if (Math.min(sumAt(group.n, cells), size) < smallest[least]) {
      return shortage;
    }
  }
  return undefined;
}
