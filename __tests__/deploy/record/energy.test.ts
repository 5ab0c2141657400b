import { describe, expect, it } from '@jest/globals';
import { readEnergy } from '../../../src/deploy/record/energy.ts';

const read = (text: string) => readEnergy(new TextEncoder().encode(text));
const HEADER = 'timestamp,duration,emissions,emissions_rate,energy_consumed,cpu_model';
const NO_NUMBERS = 'its last row has no usable numbers under `emissions` and `energy_consumed`';

describe('emissions.csv', () => {
  it('gives kilograms and kilowatt hours of the last row, as CodeCarbon writes it', () => {
    const text = `${HEADER}\n2026-11-25,9,0.5,1,9.5,x\n2026-11-26,4.2,4.698e-05,3e-07,0.00055,"Intel, ""Xeon"""\n`;
    expect(read(text)).toEqual({ kgCo2eq: 4.698e-5, kwh: 0.00055 });
    expect(read(`\ufeff${text.replaceAll('\n', '\r\n')}\r\n`)).toEqual({ kgCo2eq: 4.698e-5, kwh: 0.00055 });
  });

  it.each([
    ['', 'it is no CSV with a row'],
    [HEADER, 'it is no CSV with a row'],
    [`${HEADER}\n"open`, 'it is no CSV with a row'],
    ['\u0000\u0001PK', 'it is no CSV with a row'],
    [`${HEADER}\na,b`, NO_NUMBERS],
    [`${HEADER}\n1,1,-0.5,1,1,x`, NO_NUMBERS],
    [`${HEADER}\n1,1,nan,1,1,x`, NO_NUMBERS],
    [`${HEADER}\n1,1,1e999,1,1,x`, NO_NUMBERS],
    [`${HEADER}\n1,1,0x10,1,1,x`, NO_NUMBERS],
    ['emissions,kwh\n1,1', NO_NUMBERS],
  ])('%j says nothing', (text, reason) => {
    expect(read(text)).toEqual({ reason });
  });
});
