/** A claim from what was read of it; nothing where the number cannot be one of its metric. */
import type { ReadClaim } from './claim.ts';
import type { NamedMetric } from './metric-names.ts';
import type { Sense, WrittenNumber } from './written-number.ts';

export interface ClaimParts extends Omit<ReadClaim, 'bound' | 'lacksUnit'> {
  readonly named: NamedMetric | 'other';
  readonly sense?: Sense;
}

const MOST_PERCENT = 100;

export function madeClaim({ named, sense = 'is', ...read }: ClaimParts): readonly ReadClaim[] {
  const { number } = read;
  if (named === 'other') {
    return [{ ...read, bound: undefined, lacksUnit: false }];
  }
  const isShare = named.plain !== true && named.id !== 'fairness/disparate-impact';
  if (
    isYear(number) ||
    (number.unit === 'points' && named.ofGroups !== true) ||
    (isShare && isNoShare(named, number))
  ) {
    return [];
  }
  const lacksUnit = isShare && number.unit === 'plain' && number.value > 1;
  return [{ ...read, number: senseOf(number, sense), bound: named, lacksUnit }];
}

/** A gap may be below 0; nothing is more than 100 %. */
function isNoShare({ ofGroups }: NamedMetric, { value, unit }: WrittenNumber): boolean {
  return (value < 0 && ofGroups !== true) || value > (unit === 'plain' ? MOST_PERCENT : 1);
}

function senseOf(number: WrittenNumber, sense: Sense): WrittenNumber {
  switch (sense) {
    case 'is':
      return number;
    case 'at-least':
      return { ...number, high: Number.POSITIVE_INFINITY };
    case 'at-most':
      return { ...number, low: Number.NEGATIVE_INFINITY };
  }
}

function isYear({ text, unit }: WrittenNumber): boolean {
  return unit === 'plain' && /^(?:19|20)\d{2}$/u.test(text);
}
