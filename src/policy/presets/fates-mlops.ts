import type { PolicyInput } from '../schema.ts';

/**
 * The thresholds of the FATES-MLOps project: demographic parity difference < 0.2, accuracy > 0.8, F1 > 0.6. Bounds
 * here are inclusive, so that exactly 0.2, 0.8 and 0.6 pass where that project's comparison would fail them.
 */
export const fatesMlops = {
  version: 1,
  requirements: [
    {
      metric: 'fairness/demographic-parity-difference',
      max: 0.2,
      because: 'Threshold of the FATES-MLOps project: demographic parity difference below 0.2.',
    },
    {
      metric: 'performance/accuracy',
      min: 0.8,
      because: 'Threshold of the FATES-MLOps project: accuracy above 0.8.',
    },
    {
      metric: 'performance/f1',
      min: 0.6,
      because: 'Threshold of the FATES-MLOps project: F1 above 0.6.',
    },
  ],
} as const satisfies PolicyInput;
