import { doubleAt } from '../../stats/double-at.ts';
import { type ClassTable, hitsOf } from './class-table.ts';
import type { ClassFunction, Linearized } from './linearized.ts';

/** F1 of each class, 0 where it does not occur; and its derivative by the mass of a cell. */
function classF1(table: ClassTable): {
  readonly f1: Float64Array;
  readonly margins: Float64Array;
  readonly slope: (each: number, truth: number, decision: number) => number;
} {
  const margins = table.truths.map((mass, each) => mass + doubleAt(table.decisions, each));
  const f1 = margins.map((margin, each) => (margin > 0 ? (2 * hitsOf(table, each)) / margin : 0));
  const slope = (each: number, truth: number, decision: number): number =>
    ((truth === decision ? 2 : 0) - doubleAt(f1, each) * (truth === decision ? 2 : 1)) /
    doubleAt(margins, each);
  return { f1, margins, slope };
}

/** Σ of the slopes of the one or two classes of a cell, each with its share of the mean. */
function sumOfSlopes(
  slope: (each: number, truth: number, decision: number) => number,
  shareOf: (each: number) => number,
  truth: number,
  decision: number,
): number {
  const own = shareOf(truth) * slope(truth, truth, decision);
  return truth === decision ? own : own + shareOf(decision) * slope(decision, truth, decision);
}

/** Mean F1 of the classes that occur as label or decision. */
export const MACRO_F1: ClassFunction = {
  isDefined: ({ total }) => total > 0,
  at: (table) => {
    const { f1, margins, slope } = classF1(table);
    const classes = occurring(margins);
    return {
      value: f1.reduce((sum, each) => sum + each, 0) / classes,
      gradient: (truth, decision) => sumOfSlopes(slope, () => 1 / classes, truth, decision),
    };
  },
};

/** Mean F1 of the classes, each with its share of the labels. */
export const WEIGHTED_F1: ClassFunction = {
  isDefined: ({ total }) => total > 0,
  at: (table) => {
    const { truths, total } = table;
    const { f1, slope } = classF1(table);
    const shareOf = (each: number): number => doubleAt(truths, each) / total;
    const value = f1.reduce((sum, each, index) => sum + each * shareOf(index), 0);
    return {
      value,
      gradient: (truth, decision) =>
        sumOfSlopes(slope, shareOf, truth, decision) + (doubleAt(f1, truth) - value) / total,
    };
  },
};

/**
 * Matthews correlation coefficient over K classes: (N·hits − Σ r·c) / √((N² − Σ r²)(N² − Σ c²)), r and c the weights of a class
 * as truth and as decision. Undefined where all truths, or all decisions, are of one class.
 *
 * Source: J. Gorodkin, "Comparing two K-category assignments by a K-category correlation coefficient", Computational
 * Biology and Chemistry 28, 2004.
 */
export const MATTHEWS: ClassFunction = {
  isDefined: ({ truths, decisions }) => Math.min(occurring(truths), occurring(decisions)) > 1,
  at: matthewsAt,
};

function matthewsAt(table: ClassTable): Linearized {
  const { truths, decisions, total } = table;
  const hits = allHits(table);
  const spreadOfTruths = total ** 2 - product(truths, truths);
  const spreadOfDecisions = total ** 2 - product(decisions, decisions);
  const scale = Math.sqrt(spreadOfTruths * spreadOfDecisions);
  const value = (total * hits - product(truths, decisions)) / scale;
  return {
    value,
    gradient: (truth, decision) => {
      const [own, other] = [doubleAt(truths, truth), doubleAt(decisions, decision)];
      const hit = truth === decision ? total : 0;
      const rise = hits + hit - doubleAt(decisions, truth) - doubleAt(truths, decision);
      return rise / scale - value * ((total - own) / spreadOfTruths + (total - other) / spreadOfDecisions);
    },
  };
}

/**
 * Cohen's κ = (hits − expected) / (1 − expected), expected = Σ r·c of the shares of a class as truth and as decision. Undefined
 * where all truths and all decisions are of one and the same class.
 *
 * Source: J. Cohen, "A coefficient of agreement for nominal scales", Educational and Psychological Measurement 20, 1960.
 */
export const COHENS_KAPPA: ClassFunction = {
  isDefined: ({ truths, decisions }) =>
    occurring(truths.map((mass, each) => mass + doubleAt(decisions, each))) > 1,
  at: kappaAt,
};

function kappaAt(table: ClassTable): Linearized {
  const { truths, decisions, total } = table;
  const hits = allHits(table) / total;
  const expected = product(truths, decisions) / total ** 2;
  const value = (hits - expected) / (1 - expected);
  return {
    value,
    gradient: (truth, decision) => {
      const hit = (Number(truth === decision) - hits) / total;
      const chance =
        (doubleAt(decisions, truth) + doubleAt(truths, decision)) / total ** 2 - (2 * expected) / total;
      return (hit - chance * (1 - value)) / (1 - expected);
    },
  };
}

function allHits(table: ClassTable): number {
  return table.truths.reduce((sum, _, each) => sum + hitsOf(table, each), 0);
}

function occurring(masses: Float64Array): number {
  return masses.reduce((count, mass) => count + Number(mass > 0), 0);
}

function product(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, each, index) => sum + each * doubleAt(b, index), 0);
}
