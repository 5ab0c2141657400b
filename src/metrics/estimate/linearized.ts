import type { GroupCells } from '../../cube/cube.ts';
import { at } from '../../stats/at.ts';
import { logitInterval } from '../../stats/logit-interval.ts';
import type { Estimate, Interval } from '../compare/group-table.ts';
import { type ClassTable, classTable, smoothed } from './class-table.ts';

/** A function of the cells at one table: its value, and its derivative by the mass of each cell. */
export interface Linearized {
  readonly value: number;
  /** Asked for occupied cells only. */
  readonly gradient: (truth: number, decision: number) => number;
}

export interface ClassFunction {
  /** False for 0/0; true wherever every cell has weight. */
  readonly isDefined: (table: ClassTable) => boolean;
  readonly at: (table: ClassTable) => Linearized;
}

/** Below it a variance is the square of a rounding error. */
const NO_VARIANCE = 1e-24;

/**
 * A function of the cells of one group within [low, high]. Its interval is normal on the logit scale of that range with the
 * linearized variance Σw²·(∂/∂mass)² (infinitesimal jackknife; for κ that of Fleiss, Cohen and Everitt, 1969). Where the
 * occupied cells cannot let it vary (no error at all, nobody selected) it is that of the table with two rows more, spread
 * over all cells, and the value: it does not collapse.
 */
export function linearizedEstimate(
  cells: GroupCells,
  classes: number,
  of: ClassFunction,
  [low, high]: Interval,
  confidence: number,
): Estimate {
  const table = classTable(classes, cells);
  if (!of.isDefined(table)) {
    return { value: null };
  }
  const found = of.at(table);
  const value = Math.min(high, Math.max(low, found.value));
  const variance = varianceOf(table, found);
  const share = (each: number): number => (each - low) / (high - low);
  /** On the scale of shares. */
  const scaled = (plain: number): number => plain / (high - low) ** 2;
  const back = (ends: Interval): Interval => [low + ends[0] * (high - low), low + ends[1] * (high - low)];
  if (variance > NO_VARIANCE) {
    return {
      value,
      interval: back(logitInterval(share(value), scaled(variance), confidence)),
    };
  }
  const more = smoothed(table);
  const near = of.at(more);
  const [from, to] = back(logitInterval(share(near.value), scaled(varianceOf(more, near)), confidence));
  return { value, interval: [Math.min(from, value), Math.max(to, value)] };
}

function varianceOf({ classes, w2 }: ClassTable, { gradient }: Linearized): number {
  let variance = 0;
  for (let cell = 0; cell < w2.length; cell += 1) {
    const square = at(w2, cell);
    variance += square > 0 ? square * gradient(Math.floor(cell / classes), cell % classes) ** 2 : 0;
  }
  return variance;
}
