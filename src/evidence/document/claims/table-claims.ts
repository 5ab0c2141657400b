/** Numbers in tables: metrics as columns or as rows, groups and data on the other side. */
import type { ClaimedData, ClaimedGroup, ReadClaim } from './claim.ts';
import { dataNamed, dataOf } from './data-words.ts';
import { madeClaim } from './made-claim.ts';
import type { NamedMetric } from './metric-names.ts';
import { labelled } from './metric-label.ts';
import { groupOf, NOT_THIS_MODEL } from './phrases.ts';
import type { SentenceContext } from './sentence-claims.ts';
import { cellNumber } from './table-cells.ts';

export interface ClaimTable {
  readonly header: readonly string[];
  readonly rows: readonly { readonly cells: readonly string[]; readonly line: number }[];
}

/** What the label of a row or column says beside the metric. */
interface Label {
  readonly metric?: {
    readonly name: string;
    readonly named: NamedMetric | 'other';
    readonly isPercent: boolean;
    readonly by?: string;
  };
  readonly data?: ClaimedData;
  readonly group?: ClaimedGroup;
  /** The attribute, or several with × between. */
  readonly by?: string;
  /** Of another model, or no number of a metric: a count, an interval. */
  readonly isSkipped?: true;
}

const VALUES =
  /^(?:values?|results?|scores?|our(?:s| model)?|this model|model|point estimate|estimate|performance|measured|metric|metrics)?$/iu;
const SKIPPED =
  /^(?:n|#|rows?|support|size|count|samples?|examples?|sha-?256|digest|date|unit|note|notes|threshold|seed|std|sd|se|p|source|table|scope|options?|bound|verdict|.{0,40}\b(?:interval|ci|std|stderr|confidence)\b.{0,40})$/iu;
const METRIC_COLUMN = /^(?:metrics?|measures?|scores?|evaluation metric|quantity|statistic)?$/iu;
/** Tables wider than this are no tables of results. */
const MOST_COLUMNS = 100;

export function claimsInTable({ header, rows }: ClaimTable, context: SentenceContext): readonly ReadClaim[] {
  if (header.length > MOST_COLUMNS) {
    return [];
  }
  const labels = header.map((text) => labelOf(text, context));
  const isReport = header.some((text) => /^support$/iu.test(text.trim()));
  const hasMetricColumns = labels.some(({ metric }) => metric !== undefined);
  const nameColumn = header.findIndex(
    (text, index) => index < 2 && METRIC_COLUMN.test(text.trim()) && text.trim() !== '',
  );
  const namesRows = hasMetricColumns && nameColumn < 0 ? -1 : rowNames(header, rows, context, nameColumn);
  const columns = hasMetricColumns
    ? labels
    : labels.map((label, index) => ({ ...columnGroup(header[index] ?? '', label), ...label }));
  return rows.flatMap(({ cells, line }) => {
    const label = rowLabel(cells, header, context, { namesRows, isReport });
    return label.isSkipped === true
      ? []
      : cells.flatMap((cell, index) => {
          const column = columns[index] ?? {};
          return index === namesRows
            ? []
            : claimsOfCell(cell, { row: label, column, isReport }, line, context);
        });
  });
}

/** Where rows are metrics, a column that is not about data is about somebody. */
function columnGroup(text: string, { data, isSkipped }: Label): Pick<Label, 'group'> {
  const isGroup = data === undefined && isSkipped !== true && !METRIC_COLUMN.test(text.trim());
  return isGroup ? groupIn(plainCell(text), '', false) : {};
}

/** The column that names a metric in each row; −1 where none does. */
function rowNames(
  header: readonly string[],
  rows: ClaimTable['rows'],
  context: SentenceContext,
  named: number,
): number {
  if (named >= 0) {
    return named;
  }
  return header.findIndex(
    (_, index) =>
      index < 2 && rows.some(({ cells }) => labelOf(cells[index] ?? '', context).metric !== undefined),
  );
}

interface RowKind {
  readonly namesRows: number;
  readonly isReport: boolean;
}

/** All cells of a row that are no numbers say something of its numbers. */
function rowLabel(
  cells: readonly string[],
  header: readonly string[],
  context: SentenceContext,
  { namesRows, isReport }: RowKind,
): Label {
  let label: Label = {};
  for (const [index, cell] of cells.entries()) {
    const text = plainCell(cell);
    const isLabel =
      (index === 0 && labelOf(header[0] ?? '', context).metric === undefined) ||
      index === namesRows ||
      (cellNumber(cell, false) === undefined && index < 4);
    if (!isLabel || text === '') {
      continue;
    }
    if (index > 0 && index !== namesRows && /^scope$/iu.test(plainCell(header[index] ?? ''))) {
      label = { ...label, ...(text === 'overall' ? {} : { by: text }) };
      continue;
    }
    if (index !== namesRows && DATA_COLUMN.test(plainCell(header[index] ?? ''))) {
      label = {
        ...label,
        data: fartherOf(label.data, dataNamed(text, context.names) ?? dataOf(text, context.names)),
      };
      continue;
    }
    // In front an attribute can have any name.
    if (index > 0 && index !== namesRows && SKIPPED.test(plainCell(header[index] ?? ''))) {
      continue;
    }
    const said = index === namesRows ? nameOfRow(text, context) : labelOf(text, context);
    const isGroup =
      index !== namesRows && said.metric === undefined && said.data === undefined && said.isSkipped !== true;
    label = {
      ...label,
      ...said,
      ...(isGroup ? groupIn(text, plainCell(header[index] ?? ''), isReport) : {}),
    };
  }
  return label;
}

const DATA_COLUMN = /^(?:data|data ?sets?|benchmark|corpus|splits?|evaluation (?:data|set)|evaluated on)$/iu;

/** Of "Adult" and "test" the first counts: other data stay other data. */
function fartherOf(one: ClaimedData | undefined, two: ClaimedData): ClaimedData {
  return one?.kind === 'other' ? one : two;
}

/** A row of a table of metrics names one, known or not. */
function nameOfRow(text: string, context: SentenceContext): Label {
  const label = labelOf(text, context);
  return label.metric !== undefined || label.isSkipped === true || SKIPPED.test(text)
    ? label
    : { ...label, metric: { name: text.slice(0, 100), named: 'other', isPercent: false } };
}

const AVERAGES = /^(?:macro|weighted|micro)[ _-]?(?:avg|average)$/iu;
const EVERYBODY = /^(?:all|overall|total|everyone|full|whole|average|mean|all groups|aggregate)$/iu;
const NO_COLUMN =
  /^(?:group|groups|subgroup|slice|category|value|segment|demographic|population|attribute|cohort)?$/iu;

/** What stands in front of a row: a group of the column that its header names. */
function groupIn(text: string, header: string, isReport: boolean): Pick<Label, 'group'> {
  if (AVERAGES.test(text)) {
    return { group: { words: text, column: 'average' } };
  }
  if (isReport) {
    return { group: { words: text, column: 'class' } };
  }
  const [column, value, ...more] = text.split('=');
  if (column !== undefined && value !== undefined && more.length === 0) {
    return { group: { words: value.trim(), column: column.trim() } };
  }
  const words = groupOf(text);
  if (EVERYBODY.test(text) || words === undefined || VALUES.test(text)) {
    return {};
  }
  return {
    group: { words, ...(NO_COLUMN.test(header) || METRIC_COLUMN.test(header) ? {} : { column: header }) },
  };
}

/** Of a header or a row's name: the metric in it, the data, or a reason to leave it out. */
function labelOf(cell: string, context: SentenceContext): Label {
  const text = plainCell(cell);
  const words = text.toLowerCase().split(/[^\p{L}]+/u);
  if (words.some((word) => NOT_THIS_MODEL.has(word))) {
    return { isSkipped: true };
  }
  const metric = labelled(text, context.names);
  if (metric !== undefined) {
    return { metric, ...(metric.data === undefined ? {} : { data: metric.data }) };
  }
  if (SKIPPED.test(text)) {
    return { isSkipped: true };
  }
  const data = dataNamed(text, context.names);
  return data === undefined ? {} : { data };
}

function claimsOfCell(
  cell: string,
  { row, column, isReport }: { readonly row: Label; readonly column: Label; readonly isReport: boolean },
  line: number,
  context: SentenceContext,
): readonly ReadClaim[] {
  // In a report by class the accuracy has a row, and stands in the column of another metric.
  const metric = isReport ? (row.metric ?? column.metric) : (column.metric ?? row.metric);
  const isTwice = column.metric !== undefined && row.metric !== undefined && !isReport;
  if (metric === undefined || column.isSkipped === true || isTwice) {
    return [];
  }
  const number = cellNumber(cell, metric.isPercent);
  const averaged = averageOf(metric.named, row.group);
  return number === undefined
    ? []
    : madeClaim({
        path: context.path,
        line,
        metric: metric.name,
        named: averaged ?? metric.named,
        number,
        group: averaged === undefined ? (row.group ?? column.group) : undefined,
        by: metric.by ?? row.by,
        data: column.data ?? row.data ?? context.data,
      });
}

const MACRO: Readonly<Record<string, string>> = {
  'performance/precision': 'performance/precision-macro',
  'performance/recall': 'performance/recall-macro',
  'performance/f1': 'performance/f1-macro',
};

/** The rows `macro avg` and `weighted avg` of a report by class. */
function averageOf(
  named: NamedMetric | 'other',
  group: ClaimedGroup | undefined,
): NamedMetric | 'other' | undefined {
  if (group?.column !== 'average') {
    return undefined;
  }
  const id = named === 'other' ? undefined : named.id;
  if (/^macro/iu.test(group.words)) {
    const macro = id === undefined ? undefined : MACRO[id];
    return macro === undefined ? 'other' : { id: macro };
  }
  return /^weighted/iu.test(group.words) && id === 'performance/f1'
    ? { id: 'performance/f1-weighted' }
    : 'other';
}

function plainCell(cell: string): string {
  return cell.replaceAll(/[*_]{2}|`/gu, '').trim();
}
