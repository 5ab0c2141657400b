/** Whether a number is said to be one, or to be a bound. */
import type { Token } from './tokens.ts';
import type { Sense } from '../written-number.ts';

const AT_LEAST = new Set([
  'above',
  'over',
  'exceeds',
  'exceeding',
  'least',
  '>',
  '>=',
  '≥',
  'more than',
  'at least',
  'greater than',
  'better than',
]);
const AT_MOST = new Set([
  'below',
  'under',
  'most',
  '<',
  '<=',
  '≤',
  'less than',
  'at most',
  'up to',
  'fewer than',
  'smaller than',
]);

export function senseBefore(tokens: readonly Token[], at: number): Sense {
  const last = tokens[at - 1]?.text.toLowerCase() ?? '';
  const two = `${tokens[at - 2]?.text.toLowerCase() ?? ''} ${last}`;
  if (AT_LEAST.has(two) || AT_LEAST.has(last)) {
    return 'at-least';
  }
  return AT_MOST.has(two) || AT_MOST.has(last) ? 'at-most' : 'is';
}
