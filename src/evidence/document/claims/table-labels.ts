/** What the names of the rows and columns of a table say of its numbers. */
import { averageIn } from './averages.ts';
import type { ClaimedData, ClaimedGroup } from './claim.ts';
import { dataNamed, dataOf } from './data-words.ts';
import type { LabelledMetric } from './metric-label.ts';
import { labelled } from './metric-label.ts';
import { groupOf, NOT_THIS_MODEL } from './people-words.ts';
import { cellNumber } from './table-cells.ts';
import type { SentenceContext } from './text/sentence-claims.ts';

/** What the label of a row or column says. */
export interface Label {
  readonly metric?: LabelledMetric;
  readonly data?: ClaimedData;
  readonly group?: ClaimedGroup;
  /** `macro`: a row of a report by class. */
  readonly average?: string;
  /** The attribute, or several with × between. */
  readonly by?: string;
  /** Of another model, or no number of a metric: a count, an interval. */
  readonly isSkipped?: true;
}

const VALUES =
  /^(?:values?|results?|scores?|our(?:s| model)?|this model|model|point estimate|estimate|performance|measured|metric|metrics)?$/iu;
const SKIPPED =
  /^(?:n|#|rows?|support|size|count|samples?|examples?|sha-?256|digest|date|unit|note|notes|threshold|seed|std|sd|se|p|source|table|scope|options?|bound|verdict|.{0,40}\b(?:interval|ci|std|stderr|confidence)\b.{0,40})$/iu;
export const METRIC_COLUMN = /^(?:metrics?|measures?|scores?|evaluation metric|quantity|statistic)$/iu;
const DATA_COLUMN = /^(?:data|data ?sets?|benchmark|corpus|splits?|evaluation (?:data|set)|evaluated on)$/iu;
const EVERYBODY = /^(?:all|overall|total|everyone|full|whole|average|mean|all groups|aggregate)$/iu;
const NO_COLUMN =
  /^(?:group|groups|subgroup|slice|category|value|segment|demographic|population|attribute|cohort)?$/iu;

/** How the rows of a table are to be read. */
export interface RowKind {
  readonly header: readonly string[];
  /** The column that names a metric in each row; −1 where none does. */
  readonly namesRows: number;
  /** By class, with a column `support`. */
  readonly isReport: boolean;
  /** Whether the first column has numbers of a metric. */
  readonly startsWithNumbers: boolean;
}

const MOST_LABELS = 4;

/** All cells of a row that are no numbers say something of its numbers. */
export function rowLabel(cells: readonly string[], kind: RowKind, context: SentenceContext): Label {
  let label: Label = {};
  for (const [index, cell] of cells.entries()) {
    const text = plainCell(cell);
    if (text !== '' && isLabel(cell, index, kind)) {
      const said =
        index === kind.namesRows ? nameOfRow(text, context) : saidBeside(text, index, kind, context);
      // Of "Adult" and "test" the first counts: other data stay other data.
      const data = label.data?.kind === 'other' ? label.data : said.data;
      label = { ...label, ...said, ...(data === undefined ? {} : { data }) };
    }
  }
  return label;
}

function isLabel(cell: string, index: number, { namesRows, startsWithNumbers }: RowKind): boolean {
  return (
    index === namesRows ||
    (index === 0 ? !startsWithNumbers : index < MOST_LABELS && cellNumber(cell, false) === undefined)
  );
}

/** A row of a table of metrics names one, known or not. */
function nameOfRow(text: string, context: SentenceContext): Label {
  const label = labelOf(text, context);
  return label.metric !== undefined || label.isSkipped === true
    ? label
    : { ...label, metric: { name: text.slice(0, 100), named: 'other', isPercent: false } };
}

/** A cell beside the name of a row; in front an attribute can have any name. */
function saidBeside(
  text: string,
  index: number,
  { header, isReport }: RowKind,
  context: SentenceContext,
): Label {
  const above = plainCell(header[index] ?? '');
  if (index > 0 && /^scope$/iu.test(above)) {
    return text === 'overall' ? {} : { by: text };
  }
  if (DATA_COLUMN.test(above)) {
    return { data: dataNamed(text, context.names) ?? dataOf(text, context.names) };
  }
  if (index > 0 && SKIPPED.test(above)) {
    return {};
  }
  const said = labelOf(text, context);
  const isGroup = said.metric === undefined && said.data === undefined && said.isSkipped !== true;
  return isGroup ? groupNamed(text, above, isReport) : said;
}

/** A group of the column that its header names, or a class, or an average over them. */
function groupNamed(text: string, header: string, isReport: boolean): Label {
  const average = averageIn(text);
  if (average !== undefined) {
    return { average };
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

/** Where rows are metrics, a column that is not about data is about somebody. */
export function columnLabel(cell: string, hasMetricColumns: boolean, context: SentenceContext): Label {
  const label = labelOf(cell, context);
  const text = plainCell(cell);
  const isGroup = label.data === undefined && label.isSkipped !== true && !METRIC_COLUMN.test(text);
  return hasMetricColumns || !isGroup ? label : { ...groupNamed(text, '', false), ...label };
}

/** Of a header or a row's name: the metric in it, the data, or a reason to leave it out. */
export function labelOf(cell: string, context: SentenceContext): Label {
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

export function plainCell(cell: string): string {
  return cell.replaceAll(/[*_]{2}|`/gu, '').trim();
}
