/** Which statements on emissions agree, and which differ by a unit. */
import type { DocumentFinding } from '../../document.ts';
import { found } from '../../found.ts';
import type { EmissionsForm, StatedEmissions } from './emissions.ts';
import { EMISSIONS_RULES } from './rules.ts';

/** Rounding, and not more: two numbers of one training. */
const TOLERANCE = 0.05;

/** Steps between mg, g, kg and t. */
const STEPS = [1e3, 1e6, 1e9];

export interface Compared {
  readonly agrees: boolean;
  readonly contradicts: boolean;
  readonly findings: readonly DocumentFinding[];
}

/** Each statement against all before it; the finding stands at the later one, which was not measured. */
export function compareStated(stated: readonly StatedEmissions[]): Compared {
  const pairs = stated.flatMap((later, index) =>
    stated.slice(0, index).map((earlier) => ({ earlier, later, how: relationOf(earlier, later) })),
  );
  const findings = pairs.flatMap(({ earlier, later, how }) => {
    if (how === 'equal') {
      return [];
    }
    const where = `${earlier.path}:${earlier.line}`;
    const both = `${WORDS[later.form]} says ${later.written}, ${WORDS[earlier.form]} at ${where} says ${earlier.written}`;
    return how === 'unit'
      ? [found(EMISSIONS_RULES.wrongUnit, later, `${both}: they differ by a unit.`)]
      : [found(EMISSIONS_RULES.contradicted, later, `${both}.`)];
  });
  return {
    agrees: pairs.some(({ how, earlier, later }) => how === 'equal' && earlier.path !== later.path),
    contradicts: findings.length > 0,
    findings,
  };
}

const WORDS: { readonly [F in EmissionsForm]: string } = {
  codecarbon: 'CodeCarbon',
  'model-card': 'the metadata of the card',
  'card-text': 'the text of the card',
  'bill-of-materials': 'the bill of materials',
};

function relationOf(a: StatedEmissions, b: StatedEmissions): 'equal' | 'unit' | 'other' {
  const ratios = [a.kilograms, ...a.alternatives].flatMap((one) =>
    [b.kilograms, ...b.alternatives].map((other) => ratioOf(one, other)),
  );
  const isNear = (factor: number): boolean =>
    ratios.some((ratio) => Math.abs(ratio / factor - 1) <= TOLERANCE);
  return isNear(1) ? 'equal' : STEPS.some(isNear) ? 'unit' : 'other';
}

/** The larger of two over the smaller, at least 1. */
function ratioOf(one: number, other: number): number {
  const [low, high] = one < other ? [one, other] : [other, one];
  return low === high ? 1 : low === 0 ? Number.POSITIVE_INFINITY : high / low;
}
