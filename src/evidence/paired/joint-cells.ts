import { compareKeys } from '../../cube/group-order.ts';
import { doubleAt } from '../../stats/double-at.ts';
import type { GroupTuples } from './group-tuples.ts';
import type { PairedMarginal } from './paired-cells.ts';

/** Truth × base decision × head decision. */
const CELLS = 8;

/** Sums by combination of groups and joint cell. */
export class JointCells {
  private sums = new Float64Array(64 * CELLS);

  add(tuple: number, cell: number, product: number): void {
    const place = tuple * CELLS + cell;
    if (place >= this.sums.length) {
      const wider = new Float64Array(2 * (tuple + 1) * CELLS);
      wider.set(this.sums);
      this.sums = wider;
    }
    this.sums[place] = doubleAt(this.sums, place) + product;
  }

  /** The sums by the groups of some of the columns, sorted by their names. */
  marginal(columns: readonly string[], tuples: GroupTuples): PairedMarginal {
    const places = columns.map((column) => tuples.columns.indexOf(column));
    const groups = new Map<string, { readonly key: readonly string[]; readonly products: number[] }>();
    for (let tuple = 0; tuple < tuples.size; tuple += 1) {
      const key = places.map((column) => tuples.nameAt(tuple, column));
      const name = JSON.stringify(key);
      const group = groups.get(name) ?? { key, products: Array.from({ length: CELLS }, () => 0) };
      groups.set(name, group);
      group.products.forEach((sum, cell) => {
        group.products[cell] = sum + (this.sums[tuple * CELLS + cell] ?? 0);
      });
    }
    return { columns, groups: [...groups.values()].toSorted((a, b) => compareKeys(a.key, b.key)) };
  }
}
