/** Numbers in tables: metrics as columns or as rows, groups and data on the other side. */
import { averaged } from './averages.ts';
import type { ReadClaim } from './claim.ts';
import { madeClaim } from './made-claim.ts';
import type { LabelledMetric } from './metric-label.ts';
import { cellNumber } from './table-cells.ts';
import { columnLabel, type Label, labelOf, METRIC_COLUMN, plainCell, rowLabel } from './table-labels.ts';
import type { SentenceContext } from './text/sentence-claims.ts';

export interface ClaimTable {
  readonly header: readonly string[];
  readonly rows: readonly { readonly cells: readonly string[]; readonly line: number }[];
}

/** A log of training has a row for each of these, and says nothing of the model that came out. */
const LOG = /^(?:epochs?|steps?|iterations?)$/iu;
/** Tables wider than this are no tables of results. */
const MOST_COLUMNS = 100;

export function claimsInTable({ header, rows }: ClaimTable, context: SentenceContext): readonly ReadClaim[] {
  if (header.length > MOST_COLUMNS || header.some((text) => LOG.test(text.trim()))) {
    return [];
  }
  const hasMetricColumns = header.some((text) => labelOf(text, context).metric !== undefined);
  const columns = header.map((text) => columnLabel(text, hasMetricColumns, context));
  const kind = {
    header,
    namesRows: rowNames(header, rows, hasMetricColumns, context),
    isReport: header.some((text) => /^support$/iu.test(text.trim())),
    startsWithNumbers: columns[0]?.metric !== undefined,
  };
  return rows.flatMap(({ cells, line }) => {
    const row = rowLabel(cells, kind, context);
    return row.isSkipped === true
      ? []
      : cells.flatMap((cell, index) => {
          const labels = { row, column: columns[index] ?? {}, isReport: kind.isReport };
          return index === kind.namesRows ? [] : claimsOfCell(cell, labels, line, context);
        });
  });
}

/** The column that names a metric in each row, one of the first two; −1 where none does. */
function rowNames(
  header: readonly string[],
  rows: ClaimTable['rows'],
  hasMetricColumns: boolean,
  context: SentenceContext,
): number {
  const first = header.slice(0, 2);
  const named = first.findIndex((text) => METRIC_COLUMN.test(plainCell(text)));
  return named >= 0 || hasMetricColumns
    ? named
    : first.findIndex((_, index) =>
        rows.some(({ cells }) => labelOf(cells[index] ?? '', context).metric !== undefined),
      );
}

interface Labels {
  readonly row: Label;
  readonly column: Label;
  readonly isReport: boolean;
}

function claimsOfCell(
  cell: string,
  labels: Labels,
  line: number,
  context: SentenceContext,
): readonly ReadClaim[] {
  const metric = metricOf(labels);
  const number = metric === undefined ? undefined : cellNumber(cell, metric.isPercent);
  if (metric === undefined || number === undefined) {
    return [];
  }
  const { row, column } = labels;
  return madeClaim({
    path: context.path,
    line,
    metric: metric.name,
    named: row.average === undefined ? metric.named : averaged(row.average, metric.named),
    number,
    group: row.group ?? column.group ?? context.group,
    by: metric.by ?? row.by,
    data: column.data ?? row.data ?? context.data,
  });
}

/** In a report by class the accuracy has a row, and stands in the column of another metric; elsewhere nobody names two. */
function metricOf({ row, column, isReport }: Labels): LabelledMetric | undefined {
  if (column.isSkipped === true || (!isReport && column.metric !== undefined && row.metric !== undefined)) {
    return undefined;
  }
  return isReport ? (row.metric ?? column.metric) : (column.metric ?? row.metric);
}
