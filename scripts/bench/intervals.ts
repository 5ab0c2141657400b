/**
 * Milliseconds that the intervals and chance levels of all decision metrics take on the groups of one scope: they are made
 * from the cube's cells, so a hundred million rows must cost what a thousand do. Run: `node scripts/bench/intervals.ts`.
 * Prints one JSON line per number of rows: the least of nine rounds, each with draws of its own, after two to warm up; whatever else
 * the machine does can only add.
 */
import { lazyCellDraws } from '../../src/cube/cell-draws.ts';
import type { GroupCells } from '../../src/cube/cube.ts';
import { orderGroups } from '../../src/cube/group-order.ts';
import type { EvidenceKinds } from '../../src/evidence/evidence.ts';
import { METRICS } from '../../src/metrics/registry.ts';

const GROUPS = Number(process.argv[2] ?? 10);
const WARM_UP = 2;
const ROUNDS = 9;
const DRAWS = 2000;

/** Groups of unequal size and rates; nothing about them is special. */
function groupsOf(rows: number): readonly GroupCells[] {
  const groups = Array.from({ length: GROUPS }, (_, group): GroupCells => {
    const size = (2 * rows * (group + 1)) / GROUPS / (GROUPS + 1);
    const [positive, found, alarm] = [
      0.3 + 0.02 * (group % 7),
      0.6 + 0.02 * (group % 5),
      0.1 + 0.01 * (group % 6),
    ];
    const shares = [
      (1 - positive) * (1 - alarm),
      (1 - positive) * alarm,
      positive * (1 - found),
      positive * found,
    ];
    const n = shares.map((share) => Math.max(6, Math.round(size * share)));
    return { key: [`group ${group}`], n, w: n, w2: n };
  });
  return orderGroups(groups);
}

function evidenceOf(groups: readonly GroupCells[]): Partial<EvidenceKinds> {
  const sum = [0, 1, 2, 3].map((cell) => groups.reduce((total, { n }) => total + (n[cell] ?? 0), 0));
  const overall = { key: [], n: sum, w: sum, w2: sum };
  const decisions = { task: 'binary', classes: ['negative', 'positive'], overall, groups } as const;
  return { decisions: { ...decisions, drawCells: lazyCellDraws(groups) } };
}

const metrics = METRICS.filter(
  ({ needs, tasks, scopes }) =>
    needs.includes('decisions') && tasks.includes('binary') && scopes.includes('attribute'),
);
const minimum = { group: 30, positives: 5, negatives: 5, decided: 5, confidence: 0.95 };

for (const rows of [1_000, 100_000, 100_000_000]) {
  const groups = groupsOf(rows);
  const times = Array.from({ length: WARM_UP + ROUNDS }, (_, seed) => {
    const evidence = evidenceOf(groups);
    const start = process.cpuUsage();
    for (const metric of metrics) {
      const scope = { kind: 'attribute', columns: ['group'] } as const;
      metric.run(evidence, {}, { scope, minimum, seed, draws: DRAWS, favourable: 'positive' });
    }
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  const least = Math.min(...times.slice(WARM_UP));
  console.log(
    JSON.stringify({
      bench: 'intervals',
      groups: GROUPS,
      metrics: metrics.length,
      rows,
      cpuMilliseconds: least,
    }),
  );
}
