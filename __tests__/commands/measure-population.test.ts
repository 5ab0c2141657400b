import { describe, expect, it } from '@jest/globals';
import { parseArguments } from '../../src/commands/arguments.ts';
import { MEASURE_OPTIONS, MEASURE_USAGE, parseTableFlags } from '../../src/commands/measure-flags.ts';

const parsed = (population: string): unknown => {
  const given = ['--table', 't.csv', '--label', 'y', '--attributes', 'sex', '--population', population];
  return parseTableFlags(parseArguments(given, MEASURE_OPTIONS, MEASURE_USAGE)).bindings.population;
};

describe('the population of an attribute', () => {
  it('is the share of each of its groups', () => {
    expect(parsed('sex:F=0.51,M=0.49')).toEqual({ sex: { F: 0.51, M: 0.49 } });
  });

  it.each([
    ['sex:F=0.5,M=0.4', 'has shares that sum to 0.9'],
    ['sex:F=0.7,M=0.4', 'has shares that sum to 1.1'],
    ['sex:F=0.5,M=0.25,M=0.25', 'names "M" twice'],
    ['sex:F=1.5,M=-0.5', 'with shares from 0 to 1'],
    ['sex:F=NaN', 'with shares from 0 to 1'],
    ['sex:F=', 'with shares from 0 to 1'],
    ['sx:F=1', 'sx is no attribute, so it would never be used; --attributes names sex'],
    ['F=1', 'is not of the form attribute:value=share'],
  ])('%s is refused', (text, said) => {
    expect(() => parsed(text)).toThrow(said);
  });

  it('has to be of an attribute, and so has a reference', () => {
    const given = ['--table', 't.csv', '--label', 'y', '--reference', 'sx=F'];
    expect(() => parseTableFlags(parseArguments(given, MEASURE_OPTIONS, MEASURE_USAGE))).toThrow(
      '--reference: sx is no attribute, so it would never be used; --attributes names none.',
    );
  });
});
