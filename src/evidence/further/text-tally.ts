import type { TextProfile } from '../../cube/columns/column-profile.ts';
import { MOST_DISTINCT } from '../../cube/columns/column-profile.ts';
import { DistinctEstimate } from '../../cube/columns/distinct-estimate.ts';
import { doubleAt } from '../../stats/double-at.ts';
import { dropBlanks, skipBlanks } from '../table/blank.ts';
import { Dictionary } from '../table/dictionary.ts';

/** The texts of a column as they stream past: the weight of each while there are at most 10,000, past that how many. */
export class TextTally {
  private n = 0;
  private w = 0;
  private exact = true;
  private readonly dictionary = new Dictionary(MOST_DISTINCT);
  private readonly distinct = new DistinctEstimate();
  private weights = new Float64Array(64);

  /** Counts a field that is not empty. Eight bytes behind `end` must exist. */
  add(bytes: Uint8Array, start: number, end: number, weight: number): void {
    this.n += 1;
    this.w += weight;
    const known = this.dictionary.size;
    const code = this.exact ? this.dictionary.codeOf(bytes, start, end) : -1;
    if (code < 0 || this.dictionary.size !== known) {
      const from = skipBlanks(bytes, start, end);
      this.distinct.addBytes(bytes, from, dropBlanks(bytes, from, end));
    }
    if (code < 0) {
      this.exact = false;
      return;
    }
    if (code >= this.weights.length) {
      const wider = new Float64Array(2 * code);
      wider.set(this.weights);
      this.weights = wider;
    }
    this.weights[code] = doubleAt(this.weights, code) + weight;
  }

  profile(): TextProfile {
    const { n, w, exact, dictionary } = this;
    if (!exact) {
      return { n, w, exact, distinct: this.distinct.count(), weights: new Map() };
    }
    const codes = Array.from({ length: dictionary.size - 1 }, (_, index) => index + 1);
    const weights = new Map(codes.map((code) => [dictionary.textOf(code), doubleAt(this.weights, code)]));
    return { n, w, exact, distinct: weights.size, weights };
  }
}
