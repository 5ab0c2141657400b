import { cellsOf, MOST_CELLS, MOST_CLASS_SCORES } from '../../cube/cube-layout.ts';
import type { CubeSize } from '../../cube/cube-layout.ts';
import type { Unplaced } from '../target/target.ts';

/** Refuses cubes that would no longer be small. */
export function cubeSizeProblems(
  size: CubeSize,
  { hasDecisions }: { readonly hasDecisions: boolean },
): readonly Unplaced[] {
  const { groups, classes, classScores } = size;
  const cells = cellsOf(size, hasDecisions);
  const problems: Unplaced[] = [];
  if (cells > MOST_CELLS) {
    problems.push({
      code: 'table/too-many-cells',
      message: `${classes} classes and ${groups} groups make ${cells} cells, more than ${MOST_CELLS}.`,
      hint: 'Measure fewer attributes at once, bin them, or merge rare classes.',
    });
  }
  if (classScores > MOST_CLASS_SCORES) {
    problems.push({
      code: 'table/too-many-scores',
      key: 'scores',
      message: `${classes} classes, ${groups} groups and their probabilities make ${classScores} weights by group, class and score, more than ${MOST_CLASS_SCORES}.`,
      hint: 'Measure fewer attributes at once, bin them, or write the probabilities with two or three digits.',
    });
  }
  return problems;
}
