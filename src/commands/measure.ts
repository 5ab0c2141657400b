import { parseTableFlags, MEASURE_OPTIONS, MEASURE_USAGE } from './measure-flags.ts';
import type { MeasureFlags } from './measure-flags.ts';
import { kindsFor, metricsNamed, requestsFor } from './measure-requests.ts';
import { DRAWS } from '../assess/ports.ts';
import { lookup } from '../assess/metrics/lookup.ts';
import { measureSubject } from '../assess/measure-subject.ts';
import { UserError } from '../errors.ts';
import type { Gathered } from '../evidence/evidence.ts';
import { gatherTables } from '../evidence/further/gather-further.ts';
import type { FurtherRequest } from '../evidence/further/request.ts';
import { withSeverity } from '../evidence/with-severity.ts';
import { profileOf } from '../metrics/group-profile.ts';
import type { Measurement } from '../metrics/measurement.ts';
import type { Metric } from '../metrics/metric.ts';
import { viewOf } from '../metrics/view.ts';
import { openTables } from '../platform/open-tables.ts';
import { tablePorts } from '../platform/table-ports.ts';
import { NO_PROGRESS, openProgress } from '../platform/terminal-progress.ts';
import type { Problem } from '../problem.ts';
import type { MetricRequest } from '../policy/plan.ts';
import { columnsOf, scopeValue } from '../policy/scope.ts';
import { renderMeasureCsv } from '../render/measure-csv.ts';
import type { MeasureEntry, MeasureResult, ScopeProfile } from '../render/measure-result.ts';
import { renderMeasureTable } from '../render/measure-table.ts';
import { escapeTerminal } from '../render/escape-terminal.ts';
import { wrap } from '../render/terminal-layout.ts';
import { parseArguments } from './arguments.ts';
import type { Command, World } from './world.ts';
import { EXIT } from './world.ts';

export const measureCommand: Command = {
  name: 'measure',
  usage: MEASURE_USAGE,
  summary: 'Measure any table without a policy.',
  run,
};

type Table = Extract<Gathered, { readonly ok: true }>;

async function run(args: readonly string[], world: World): Promise<number> {
  const flags = parseTableFlags(parseArguments(args, MEASURE_OPTIONS, MEASURE_USAGE));
  const metrics = await metricsNamed(flags.metrics);
  const gathered = await gather(flags, metrics, world);
  const requests = requestsFor(flags, metrics, gathered.table);
  const measurements = measureSubject(
    { task: gathered.table.task, bindings: { id: 'table', watch: [], evaluation: flags.bindings }, requests },
    gathered,
    lookup(metrics),
    { minimum: flags.minimum, seed: flags.seed, draws: DRAWS },
  );
  const result = resultOf(flags, gathered, requests, measurements);
  world.print(print(result, flags, gathered, world));
  return measurements.some(({ status }) => status === 'measured') ? EXIT.passed : EXIT.inconclusive;
}

function print(result: MeasureResult, flags: MeasureFlags, gathered: Table, world: World): string {
  switch (flags.format) {
    case 'json':
      return `${JSON.stringify(jsonOf(result), null, 2)}\n`;
    case 'csv':
      return renderMeasureCsv(result);
    case 'terminal':
      return withNotes(renderMeasureTable(result, profilesOf(flags, gathered), world), gathered, world);
  }
}

/** Whoever names metrics wants to see what they say of each group, and nothing else. */
function profilesOf({ metrics, scopes, minimum }: MeasureFlags, { table }: Table): readonly ScopeProfile[] {
  return metrics.length > 0
    ? []
    : scopes.map((scope) => ({
        scope: scopeValue(scope),
        ...profileOf(table.cube, viewOf(table.cube, scope).labels?.groups ?? [], minimum.confidence),
      }));
}

async function gather(flags: MeasureFlags, metrics: readonly Metric[], world: World): Promise<Table> {
  const progress = world.progress === undefined ? NO_PROGRESS : await openProgress(world.progress);
  try {
    const sources = await openTables(flags.bindings.table);
    const scopes = flags.scopes.map(columnsOf);
    const ports = tablePorts(progress.report);
    const counted = await gatherTables(
      {
        task: flags.task ?? 'infer',
        bindings: flags.bindings,
        scopes,
        strata: flags.bindings.strata.map(({ column }) => column),
      },
      await furtherOf(flags, metrics),
      sources,
      ports,
      { inferPositive: true },
    );
    const { severity } = flags.bindings;
    const [costs = null] = severity === undefined ? [] : await openTables(severity);
    const gathered = await withSeverity(counted, flags.bindings, costs, ports);
    const problems = gathered.ok ? failuresOf(gathered) : gathered.problems;
    if (!gathered.ok || problems.length > 0) {
      throw new UserError(...problems);
    }
    return gathered;
  } finally {
    progress.end();
  }
}

async function furtherOf(
  { training: table }: MeasureFlags,
  metrics: readonly Metric[],
): Promise<FurtherRequest> {
  const training =
    table === undefined ? {} : { training: { table, key: '--training', sources: await openTables(table) } };
  return { kinds: kindsFor(metrics), shifts: new Map(), classes: [], ...training };
}

/** A training table that was named and cannot be used at all. Without a name, what it lacks takes its metric away. */
function failuresOf({ table: { further } }: Table): readonly Problem[] {
  const failures = [...(further?.failures ?? [])];
  return failures
    .filter(([kind]) => kind !== 'members')
    .flatMap(([, { problems }]) => problems)
    .slice(0, 1);
}

function withNotes(table: string, { table: { notes } }: Table, { width }: World): string {
  const lines = notes.flatMap((note) => wrap(`Note: ${escapeTerminal(note)}`, width));
  return `${[table, ...(lines.length === 0 ? [] : [lines.join('\n')])].join('\n\n')}\n`;
}

function resultOf(
  flags: MeasureFlags,
  { table }: Table,
  requests: readonly MetricRequest[],
  measurements: readonly Measurement[],
): MeasureResult {
  return {
    table: flags.bindings.table,
    rows: table.cube.rows,
    refused: table.cube.refused,
    measurements: requests.flatMap((request, index) => {
      const measurement = measurements[index];
      return measurement === undefined ? [] : [entryOf(request, measurement)];
    }),
  };
}

function entryOf({ metric, scope }: MetricRequest, measurement: Measurement): MeasureEntry {
  const head = { metric, scope: scopeValue(scope), status: measurement.status };
  if (measurement.status === 'measured') {
    const { parts = [], ...measured } = measurement;
    return { ...head, ...measured, parts: parts.map((part) => ({ ...part, group: groupValue(part.group) })) };
  }
  if (measurement.status === 'insufficient') {
    const { n, parts = [], excluded = [], reason } = measurement;
    return {
      ...head,
      n,
      reason,
      excluded,
      parts: parts.map((part) => ({ ...part, group: groupValue(part.group) })),
    };
  }
  return { ...head, reason: reasonOf(measurement) };
}

/** Every key is there in every entry: null where there is no number, an empty list where there are no groups. */
function jsonOf(result: MeasureResult): object {
  const absent = { value: null, n: null, interval: null, chance: null };
  return {
    ...result,
    measurements: result.measurements.map(
      ({ metric, scope, status, excluded = [], parts = [], ...rest }) => ({
        metric,
        scope,
        status,
        ...absent,
        ...rest,
        excluded: excluded.map((each) => ({ ...each, group: groupValue(each.group) })),
        parts,
      }),
    ),
  };
}

/** A string, or an array of strings for an intersection. */
function groupValue(group: readonly string[]): string | readonly string[] {
  const [only] = group;
  return group.length === 1 && only !== undefined ? only : group;
}

function reasonOf(
  measurement: Exclude<Measurement, { readonly status: 'measured' | 'insufficient' }>,
): string {
  switch (measurement.status) {
    case 'no-evidence':
      return measurement.hint;
    case 'error':
      return measurement.message;
    case 'not-applicable':
      return measurement.reason;
  }
}
