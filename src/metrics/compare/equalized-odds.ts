import { RATES } from '../../cube/rates.ts';
import type { DecisionEvidence } from '../../evidence/evidence.ts';
import type { Insufficient, Measured } from '../measurement.ts';
import type { MeasureContext } from '../metric.ts';
import { measuredOver, rateTable, tooFewGroups } from './group-table.ts';
import { mergedTable } from './merged-table.ts';
import { type GapQuestion, gapIn, wholeOf } from './rate-gap.ts';

export interface EqualizedOddsOptions extends Pick<GapQuestion, 'form' | 'method'> {
  /** The worse of the two gaps, or their mean. */
  readonly aggregate: 'max' | 'mean';
}

/** The gaps in the true and the false positive rate as one, each over the groups that count for it. */
export function equalizedOdds(
  decisions: DecisionEvidence,
  { form, method, aggregate }: EqualizedOddsOptions,
  context: MeasureContext,
): Measured | Insufficient {
  const rated = [RATES.tpr, RATES.fpr].map((rate) => ({
    rate,
    table: rateTable(decisions.groups, rate, context),
  }));
  const tables = rated.map(({ table }) => table);
  // Without a row of one truth there is no group to compare with the whole either.
  const wholes = rated.map(({ rate, table }) =>
    table.defined.length === 0 ? undefined : wholeOf(decisions.overall, rate, method),
  );
  const merged = mergedTable(tables, wholes, form);
  const tooFew = tables.map((table) => tooFewGroups(table)).find((each) => each !== undefined);
  if (tooFew !== undefined) {
    return { ...tooFew, parts: merged.parts, excluded: merged.excluded };
  }
  const combine = aggregate === 'mean' ? 'mean' : 'worst';
  const found = gapIn(decisions, rated, { form, method, combine }, context);
  const [positives, negatives] = found.gaps.map((gap) => gap.toFixed(4));
  const note = `The ${form === 'difference' ? 'gap' : 'ratio'} is ${positives} in the true positive rate and ${negatives} in the false positive rate.`;
  return measuredOver(merged, { ...found, notes: [note, ...found.notes] });
}
