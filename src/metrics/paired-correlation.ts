/**
 * Correlation of one metric's values on two tables of the same rows, by the infinitesimal jackknife: a row moves both values by
 * its weight times their derivatives by the mass of its cells, so that the covariance is the sum of the products over rows.
 *
 * Sources: L. A. Jaeckel, "The infinitesimal jackknife", Bell Laboratories Memorandum MM 72-1215-11, 1972; B. Efron, "The
 * Jackknife, the Bootstrap and Other Resampling Plans", SIAM, 1982, chapter 6.
 */
import type { GroupCells } from '../cube/cube.ts';
import type { DecisionEvidence } from '../evidence/evidence.ts';
import type { PairedMarginal } from '../evidence/paired/paired-cells.ts';
import { at } from '../stats/at.ts';
import type { Influences, ValueOf } from './cell-influences.ts';
import { cellInfluences } from './cell-influences.ts';

/** A table, and the groups that count for the metric there. */
export interface CountedDecisions {
  readonly decisions: DecisionEvidence;
  readonly excluded: readonly (readonly string[])[];
}

export interface PairedTables {
  readonly head: CountedDecisions;
  readonly base: CountedDecisions;
  readonly pairs: PairedMarginal;
}

/**
 * In [−1, 1]; undefined where it cannot be told: a value that no row moves, one that is not defined near these tables, or more
 * groups than is worth the time. `valueOf` gives the metric's value of some decisions, NaN for none; it is asked a few times
 * a group that counts.
 */
export function pairedCorrelation({ head, base, pairs }: PairedTables, valueOf: ValueOf): number | undefined {
  const [ofHead, ofBase] = [influencesOf(head, valueOf), influencesOf(base, valueOf)];
  let covariance = 0;
  for (const { key, products } of pairs.groups) {
    const [own, other] = [ofHead(key), ofBase(key)];
    for (const [place, product] of products.entries()) {
      const [truth, before, now] = [place >> 2, (place >> 1) & 1, place & 1];
      covariance += product * at(own, 2 * truth + now) * at(other, 2 * truth + before);
    }
  }
  const scale = Math.sqrt(varianceOf(head.decisions, ofHead) * varianceOf(base.decisions, ofBase));
  const correlation = covariance / scale;
  return Number.isFinite(correlation) ? Math.min(1, Math.max(-1, correlation)) : undefined;
}

type InfluenceOf = (key: readonly string[]) => readonly number[];

function influencesOf({ decisions, excluded }: CountedDecisions, valueOf: ValueOf): InfluenceOf {
  const out = new Set(excluded.map((key) => JSON.stringify(key)));
  const counts = ({ key }: GroupCells): boolean => !out.has(JSON.stringify(key));
  const { ofGroup, ofRest }: Influences = cellInfluences(decisions, counts, valueOf);
  return (key) => ofGroup.get(JSON.stringify(key)) ?? ofRest;
}

function varianceOf({ groups }: DecisionEvidence, influenceOf: InfluenceOf): number {
  let variance = 0;
  for (const { key, w2 } of groups) {
    const influences = influenceOf(key);
    for (const [cell, square] of w2.entries()) {
      variance += square * at(influences, cell) ** 2;
    }
  }
  return variance;
}
