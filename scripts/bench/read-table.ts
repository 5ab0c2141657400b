/** One case of the benchmark: the reader and the cube alone, no metrics. `node scripts/bench/read-table.ts <path>`. */
import { stat } from 'node:fs/promises';
import { gatherTable } from '../../src/evidence/gather.ts';
import { fileBytes } from '../../src/platform/file-bytes.ts';
import { tablePorts } from '../../src/platform/table-ports.ts';

const path = process.argv[2] ?? '';
const { size } = await stat(path);
const gathered = await gatherTable(
  {
    task: 'binary',
    bindings: {
      table: path,
      label: 'label',
      prediction: 'prediction',
      score: 'score',
      positive: { label: ['1'], prediction: ['1'] },
      favourable: 'positive',
      attributes: [{ column: 'sex' }, { column: 'race' }],
      intersections: [['sex', 'race']],
      slices: [],
      strata: [],
      reference: {},
      population: {},
    },
    scopes: [['sex'], ['race'], ['sex', 'race']],
    strata: [],
  },
  [fileBytes(path, path, size)],
  tablePorts(() => undefined),
  { inferPositive: false },
);
if (!gathered.ok) {
  throw new Error(JSON.stringify(gathered.problems));
}
const { cube } = gathered.table;
process.stdout.write(
  `${JSON.stringify({ rows: cube.rows, groups: cube.marginals.map(({ groups }) => groups.length) })}\n`,
);
