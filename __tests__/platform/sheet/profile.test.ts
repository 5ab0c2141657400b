import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readDataFrame } from '../../../src/doors/dataframe.ts';
import { profileOf } from '../../../src/platform/sheet/in-worker.ts';

describe('the profile of a sample', () => {
  it('tells numbers from text, and counts what is missing and what comes often', async () => {
    const columns = ['sex', 'score', 'day', 'none', 'code'];
    const values = [
      ['f', 'm', 'f', ''],
      ['0.5', '1', '', '-2e0'],
      ['2024-01-31', '2024-02-01', '2024-01-31', '2024-03-01'],
      ['', '', '', ''],
      ['0042', '42', 'x', 'x'],
    ];
    expect(await profileOf(columns, values)).toEqual({
      rows: 4,
      columns: [
        {
          name: 'sex',
          type: 'text',
          missing: 1,
          distinct: 2,
          top: [
            { value: 'f', n: 2 },
            { value: 'm', n: 1 },
          ],
        },
        {
          name: 'score',
          type: 'number',
          missing: 1,
          distinct: 3,
          min: -2,
          max: 1,
          mean: -0.5 / 3,
          top: [
            { value: '-2e0', n: 1 },
            { value: '0.5', n: 1 },
            { value: '1', n: 1 },
          ],
        },
        {
          name: 'day',
          type: 'text',
          missing: 0,
          distinct: 3,
          top: [
            { value: '2024-01-31', n: 2 },
            { value: '2024-02-01', n: 1 },
            { value: '2024-03-01', n: 1 },
          ],
        },
        { name: 'none', type: 'empty', missing: 4, distinct: 0 },
        {
          name: 'code',
          type: 'text',
          missing: 0,
          distinct: 3,
          top: [
            { value: 'x', n: 2 },
            { value: '0042', n: 1 },
            { value: '42', n: 1 },
          ],
        },
      ],
    });
  });
});

describe('a DataFrame of a table', () => {
  it('has numbers where all values are numbers, and text elsewhere', async () => {
    const frame = await readDataFrame(
      join(import.meta.dirname, '../../evidence/typed/tables/arrow-snappy.parquet'),
    );
    expect(frame.shape).toEqual([60, 12]);
    expect(frame.column('weight').sum()).toBe(0.25 * (1 + 2 + 3 + 4) * 15);
    expect(frame.column('place').values.slice(0, 3)).toEqual(['Zürich', '0042', 'a "b", c']);
  });

  it('is none for a file that is not there', async () => {
    await expect(readDataFrame('nowhere.csv')).rejects.toThrow('no such file');
  });
});
