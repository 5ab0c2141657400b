import { cellsOf, MOST_CELLS, MOST_CLASS_SCORES } from '../../cube/cube-layout.ts';
import type { CubeLayout, CubeSize } from '../../cube/cube-layout.ts';
import type { Unplaced } from '../target/target.ts';

/** Refuses cubes that would no longer be small. */
export function cubeSizeProblems(
  size: CubeSize,
  layout: Pick<CubeLayout, 'hasDecisions' | 'exactScores'>,
): readonly Unplaced[] {
  const { groups, classes, classScores, exactScores } = size;
  const cells = cellsOf(size, layout.hasDecisions);
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
  return [...problems, ...keptScoreProblems(exactScores, layout)];
}

/** Refuses to keep more scores one by one than fit into memory; also to be asked while rows are read. */
export function keptScoreProblems(
  exactScores: number,
  { exactScores: most = 0 }: Pick<CubeLayout, 'exactScores'>,
): readonly Unplaced[] {
  return exactScores <= most
    ? []
    : [
        {
          code: 'table/too-many-exact-scores',
          key: 'exact',
          message: `The table has more distinct scores than \`exact\` can keep: more than ${most} weights by group, truth (or class) and score in all scopes together.`,
          hint: 'Remove `exact` (metrics then say how far off their value can be), write the scores with five or six digits, or measure fewer attributes at once.',
        },
      ];
}
