import { describe, expect, it } from '@jest/globals';
import type { ProfileResult } from '../../src/render/profile-table.ts';
import { renderProfile } from '../../src/render/profile-table.ts';

describe('the profile of a table', () => {
  it('has a line a column, and says how much was looked at', () => {
    const columns: ProfileResult['columns'] = [
      { name: 'sex\u001b[2J', type: 'text', missing: 1, distinct: 2, top: [{ value: 'f'.repeat(50), n: 2 }] },
      { name: 'score', type: 'number', missing: 0, distinct: 3, min: 0, max: 1, mean: 1 / 3 },
      { name: 'empty', type: 'empty', missing: 3, distinct: 0 },
    ];
    expect(
      renderProfile({
        table: 'a.csv',
        files: 1,
        complete: true,
        leftOut: 0,
        rows: 3,
        columns,
        unread: [{ name: 'where', holds: 'a map' }],
      }),
    ).toBe(
      [
        'a.csv: 3 rows, the whole table',
        '',
        'column        type    missing  distinct  holds',
        `sex\\u001b[2J  text    1        2         ${'f'.repeat(40)}… (2)`,
        'score         number  0        3         0 to 1, mean 0.333333',
        'empty         empty   3        0',
        'where         nested                     a map, not looked into',
      ].join('\n'),
    );
    expect(
      renderProfile({
        table: 'a.csv',
        files: 3,
        complete: false,
        leftOut: 0,
        rows: 9,
        columns: [],
        unread: [],
      }),
    ).toBe('a.csv: the first 9 rows, of the first of 3 files\n\ncolumn  type  missing  distinct  holds');
  });
});
