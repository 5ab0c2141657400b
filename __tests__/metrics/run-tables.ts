/** Runs one metric over tables in CSV, through the real readers: for metrics that compare with further tables. */
import type { Task } from '../../src/cube/cube.ts';
import type { EvidenceKind, Gathered } from '../../src/evidence/evidence.ts';
import { classRequestOf } from '../../src/evidence/further/class-rows.ts';
import { gatherTables } from '../../src/evidence/further/gather-further.ts';
import { FURTHER } from '../../src/metrics/measure.ts';
import type { Insufficient, Measured } from '../../src/metrics/measurement.ts';
import type { MeasureContext, Metric } from '../../src/metrics/metric.ts';
import { viewOf } from '../../src/metrics/view.ts';
import type { Options, TableBinding } from '../../src/policy/policy.ts';
import { bindingOf, memoryPorts, memorySource } from '../evidence/memory-source.ts';
import { NO_MINIMUM } from './run-metric.ts';

export interface Tables extends Partial<MeasureContext> {
  readonly table: string;
  readonly training?: string | undefined;
  readonly shifted?: { readonly [name: string]: string };
  readonly options?: Options;
  readonly bindings?: Partial<TableBinding>;
  readonly task?: Task;
}

/** Whether the metric needs more than the evaluation table. */
export function needsTables({ needs }: Pick<Metric, 'needs'>): boolean {
  return needs.some((kind) => FURTHER.has(kind));
}

/** Columns that the header has, under the names that examples use. */
function boundIn(table: string): Partial<TableBinding> {
  const columns = (table.split('\n')[0] ?? '').split(',');
  const present = ['prediction', 'score', 'weight'].filter((role) => columns.includes(role));
  return Object.fromEntries(present.map((role) => [role, role]));
}

export async function gatherCsv(
  kinds: readonly EvidenceKind[],
  { table, training, shifted = {}, options = {}, bindings = {}, task = 'binary' }: Tables,
): Promise<Extract<Gathered, { readonly ok: true }>> {
  const positive = task === 'binary' ? { positive: { label: ['1'], prediction: ['1'] } } : {};
  const gathered = await gatherTables(
    {
      task,
      bindings: bindingOf({ ...boundIn(table), ...positive, ...bindings }),
      scopes: [],
      strata: [],
    },
    {
      kinds: new Set(kinds),
      shifts: new Map(
        Object.entries(shifted).map(([name, text]) => [
          name,
          { table: `${name}.csv`, key: `shifts.${name}.table`, sources: [memorySource(`${name}.csv`, text)] },
        ]),
      ),
      classes: [classRequestOf(options)].flatMap((request) => request ?? []),
      ...(training === undefined
        ? {}
        : {
            training: {
              table: 'train.csv',
              key: 'training.table',
              sources: [memorySource('train.csv', training)],
            },
          }),
    },
    [memorySource('table.csv', table)],
    memoryPorts(),
    { inferPositive: true },
  );
  if (!gathered.ok) {
    throw new Error(JSON.stringify(gathered.problems));
  }
  return gathered;
}

export async function runTables(metric: Metric, tables: Tables): Promise<Measured | Insufficient> {
  const { table, training, shifted, options = {}, bindings, task, ...context } = tables;
  const gathered = await gatherCsv(metric.needs, tables);
  const scope = { kind: 'overall' } as const;
  const view = { ...viewOf(gathered.table.cube, scope), ...gathered.table.further?.kinds };
  return metric.run(view, options, {
    scope,
    minimum: NO_MINIMUM,
    seed: 1,
    draws: 400,
    favourable: 'positive',
    ...context,
  });
}

/** The measurement, or an error that says why there is none. */
export async function measuredTables(metric: Metric, tables: Tables): Promise<Measured> {
  const found = await runTables(metric, tables);
  if (found.status !== 'measured') {
    throw new Error(`${metric.id} is insufficient: ${found.reason}`);
  }
  return found;
}
