import type { GroupCells, ScoreAxis } from '../../cube/cube.ts';
import { scoreWeight, sideWeights } from '../../cube/score-weights.ts';
import type { ScoreEvidence } from '../../evidence/evidence.ts';
import { aucBound } from '../../stats/auc-bound.ts';
import { aucInterval } from '../../stats/auc-interval.ts';
import type { ScoreWeights } from '../../stats/delong.ts';
import { itemAt } from '../../stats/item-at.ts';
import type { PerformanceMeasure } from '../compare/worst-group.ts';
import { aucOf } from './auc.ts';

/** A class of one group: its probability's weights against the rest, and its part of the mean. */
interface ClassArea {
  readonly weights: ScoreWeights;
  readonly share: number;
}

/**
 * Mean of the classes' areas under the curve, each class against the rest. The classes are those that occur as labels in the
 * whole table; a group that lacks one of them has no value, because its mean would be over other classes. The
 * interval is the mean of the classes' own (DeLong): as wide as if their errors moved together.
 */
export function oneVsRestAuc(
  { axis, overall }: ScoreEvidence,
  average: 'macro' | 'weighted',
): PerformanceMeasure {
  const classes = classesOf(overall);
  const occurring = [...classes.keys()].filter((place) => scoreWeight(itemAt(classes, place)[1]) > 0);
  const lost = classes.length - occurring.length;
  return {
    estimate: (cells, confidence) => {
      const areas = areasOf(axis, cells, occurring, average).map(({ weights, share }) => {
        const area = aucOf(weights);
        return area === null ? null : { share, auc: area.auc, interval: aucInterval(area, confidence) };
      });
      const known = areas.filter((area) => area !== null);
      if (known.length === 0 || known.length < areas.length) {
        return { value: null };
      }
      const mean = (of: (area: (typeof known)[number]) => number): number =>
        Math.min(
          1,
          known.reduce((sum, area) => sum + area.share * of(area), 0),
        );
      return {
        value: mean(({ auc }) => auc),
        interval: [mean(({ interval }) => interval[0]), mean(({ interval }) => interval[1])],
      };
    },
    worst: 'smallest',
    given: [],
    lacking: 'labels of two classes with weight',
    off: (cells) =>
      axis.binned
        ? areasOf(axis, cells, occurring, average).reduce(
            (sum, { weights, share }) => sum + share * aucBound(weights.positive, weights.negative),
            0,
          )
        : 0,
    notes: () =>
      lost === 0
        ? []
        : [
            `${lost} ${lost === 1 ? 'class has' : 'classes have'} no label in the table and no part in the mean.`,
          ],
  };
}

/** Of each class's probability, the rows of all other classes and those of its own. */
function classesOf({ classScores }: GroupCells): NonNullable<GroupCells['classScores']> {
  return classScores ?? [];
}

function areasOf(
  axis: ScoreAxis,
  cells: GroupCells,
  places: readonly number[],
  average: 'macro' | 'weighted',
): readonly ClassArea[] {
  const own = places.map((place) => itemAt(classesOf(cells), place));
  const masses = own.map(([, hits]) => scoreWeight(hits));
  const total = masses.reduce((sum, mass) => sum + mass, 0);
  return own.map(([rest, hits], index) => ({
    weights: sideWeights(axis, rest, hits),
    share: average === 'macro' ? 1 / places.length : itemAt(masses, index) / total,
  }));
}
