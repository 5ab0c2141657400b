import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { sampleTable } from '../../../src/evidence/table/sample-table.ts';
import { memoryPorts, memorySource } from '../memory-source.ts';

/** Columns `day`, `time` and `number` of a workbook that openpyxl wrote. */
async function columnsOf(name: string): Promise<readonly (readonly string[])[]> {
  const bytes = readFileSync(join(import.meta.dirname, 'tables', name));
  const sample = await sampleTable(memorySource(name, bytes), memoryPorts(), 1 << 20);
  return sample.ok ? sample.value.values : [sample.problems.map(({ message }) => message)];
}

/** What stands in the file; openpyxl 3.1 reads the same days but for the two that its Python has not. */
const NUMBERS = '0 0.5 1 59 60 61 1.25 36526 45322.5 2958465 2958466 10000000000 -1'.split(' ');

describe('dates in a workbook', () => {
  it('are days of the 1900 calendar, with the 29 February 1900 that Excel shows', async () => {
    const [day, time, number] = await columnsOf('dates-1900.xlsx');
    expect(number).toEqual(NUMBERS);
    expect(day).toEqual([
      '00:00:00',
      '12:00:00',
      '1900-01-01',
      '1900-02-28',
      '1900-02-29',
      '1900-03-01',
      '1900-01-01T06:00:00',
      '2000-01-01',
      '2024-01-31T12:00:00',
      '9999-12-31',
      // No dates: they stay the numbers that they are, and the rest of the workbook is read.
      '2958466',
      '10000000000',
      '-1',
    ]);
    expect(time?.slice(0, 2)).toEqual(['00:00:00', '12:00:00']);
  });

  it('are days of the 1904 calendar when the workbook says so', async () => {
    const [day, time, number] = await columnsOf('dates-1904.xlsx');
    expect(number).toEqual(NUMBERS);
    expect(day).toEqual([
      '1904-01-01',
      '1904-01-01T12:00:00',
      '1904-01-02',
      '1904-02-29',
      '1904-03-01',
      '1904-03-02',
      '1904-01-02T06:00:00',
      '2004-01-02',
      '2028-02-01T12:00:00',
      '2958465',
      '2958466',
      '10000000000',
      '1903-12-31',
    ]);
    expect(time?.slice(0, 2)).toEqual(['00:00:00', '12:00:00']);
  });
});
