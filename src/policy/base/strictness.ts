import type { FailOn, Gate } from '../policy.ts';

/** From the loosest to the strictest. */
export const FAIL_ON: readonly FailOn[] = ['never', 'fail', 'inconclusive', 'warn'];

/**
 * From the loosest to the strictest, for a measurement that has an interval: `proven-outside` fails only what is wholly
 * outside, `point` all whose value is outside, `proven-inside` passes only what is wholly inside.
 */
export const GATE_ON: readonly Gate['on'][] = ['proven-outside', 'point', 'proven-inside'];
