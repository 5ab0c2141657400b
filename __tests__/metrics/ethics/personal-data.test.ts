import { expect, test } from '@jest/globals';
import personalData from '../../../src/metrics/ethics/personal-data.ts';
import { measuredFiles } from '../run-files.ts';

const column = { path: 'a.csv', holds: 'addresses of email', filled: 100 };
const evidence = {
  tables: 2,
  rows: 200,
  leftOut: 0,
  columns: 9,
  personal: [
    { ...column, column: 'contact', rows: 100 },
    { ...column, column: 'note', rows: 2 },
  ],
  findings: [],
};

test('columns count, and the policy says from which share of rows', () => {
  const found = measuredFiles(personalData, { files: { personalData: evidence } });
  expect(found).toMatchObject({ value: 2, n: 9, counted: 'column', interval: [2, 2] });
  expect(found.notes).toEqual(['All 200 rows of 2 tables were looked at.']);
  const some = { files: { personalData: evidence }, options: { share: 0.02 } };
  expect(measuredFiles(personalData, some).value).toBe(1);
});

test('rows that are none may hold anything: what is inside its bound is in doubt', () => {
  const found = measuredFiles(personalData, { files: { personalData: { ...evidence, leftOut: 3 } } });
  expect(found).toMatchObject({ value: 2, interval: [2, 9], doubtful: 7 });
  expect(found.notes?.[0]).toMatch(/; 3 have more or fewer fields than there are columns, and were not\.$/u);
});
