import { describe, expect, it } from '@jest/globals';
import metric from '../../../src/metrics/performance/trial-metric.ts';

describe('performance/trial-metric', () => {
  it('says what it measures and shows an ideal, a bad and a degenerate table', () => {
    expect(metric.id).toBe('performance/trial-metric');
    expect(metric.examples.map(({ title }) => title)).toEqual(['ideal', 'bad', 'degenerate']);
  });
});
