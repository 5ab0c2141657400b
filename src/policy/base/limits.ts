import { assertNever } from '../../errors.ts';
import type { Bound } from '../policy.ts';

/** Both ends of a bound; the open one is infinite. */
export function limitsOf(bound: Bound): readonly [number, number] {
  switch (bound.kind) {
    case 'max':
      return [Number.NEGATIVE_INFINITY, bound.max];
    case 'min':
      return [bound.min, Number.POSITIVE_INFINITY];
    case 'within':
      return bound.within;
    default:
      return assertNever(bound);
  }
}
