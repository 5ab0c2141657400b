import { describe, expect, it } from '@jest/globals';
import { sameUpToRounding } from '../../scripts/oracle/same-up-to-rounding.ts';

describe('vectors that are made again', () => {
  const line = (value: string): string => `{"metric": "performance/f1", "value": ${value}}`;

  it.each([
    ['the last digits', '0.3333333333333333', '0.33333333333333337'],
    ['what is 0 but for them', '-2.0354088784794533e-16', '1.1e-16'],
    ['a large number in its last digits', '123456789.12345679', '123456789.1234568'],
  ])('may differ in %s', (_, one, other) => {
    expect(sameUpToRounding(line(one), line(other))).toBe(true);
  });

  it.each([
    ['a number', '0.25', '0.26'],
    ['a small part of a number', '0.2500000001', '0.25'],
    ['a null', '0', 'null'],
    ['how many numbers there are', '[1, 2]', '[1]'],
  ])('may not differ in %s', (_, one, other) => {
    expect(sameUpToRounding(line(one), line(other))).toBe(false);
  });

  it('may not differ in a name', () => {
    expect(sameUpToRounding('"worst-group-tpr": 1', '"worst-group-ppv": 1')).toBe(false);
  });
});
