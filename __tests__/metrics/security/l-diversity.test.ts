import { expect, it } from '@jest/globals';
import lDiversity from '../../../src/metrics/security/l-diversity.ts';
import { measuredTables } from '../run-tables.ts';

it('l-diversity is the number of sensitive values in the poorest class', async () => {
  const rows = ['A,flu', 'A,gout', 'A,flu', 'B,flu', 'B,gout', 'B,none'].map((row) => `1,${row}\n`).join('');
  const options = { columns: ['town'], sensitive: 'illness' };
  const found = await measuredTables(lDiversity, { table: `label,town,illness\n${rows}`, options });
  expect(found.value).toBe(2);
  const poorer = await measuredTables(lDiversity, { table: `label,town,illness\n${rows}1,C,flu\n`, options });
  expect(poorer.value).toBe(1);
});
