import { MOST_CLASSES } from '../cube/cube-layout.ts';
import { intAt } from '../cube/elements.ts';
import { itemAt } from '../stats/item-at.ts';
import type { Problem, Result } from '../problem.ts';
import { refuse, succeed } from '../problem.ts';
import type { ByteSource, TablePorts } from './bytes.ts';
import { NUMBER, readDecimal } from './table/decimal.ts';
import { trimmed } from './table/header.ts';
import { readTable } from './table/read-table.ts';
import type { RowSink } from './table/row-sink.ts';

/** A table of costs is a page of text: 1 MiB, inflated or not by its rows. */
const MOST_BYTES = 1 << 20;
const MOST_ROWS = 100_000;
/** Problems of one file that are worth a line each. */
const MOST_PROBLEMS = 20;
const COLUMNS = ['truth', 'decision', 'cost'] as const;

/** What it costs to decide one class where another is true, as the severity table says. */
export interface SeverityRow {
  readonly truth: string;
  readonly decision: string;
  /** ≥ 0; 0 where the decision is right. */
  readonly cost: number;
  readonly line: number;
}

/** Reads a severity table: the columns `truth`, `decision` and `cost`, a row for each pair of classes. */
export async function readSeverity(
  source: ByteSource,
  ports: TablePorts,
): Promise<Result<readonly SeverityRow[]>> {
  if (source.size > MOST_BYTES) {
    return refuse({
      code: 'severity/too-large',
      path: source.path,
      message: `It has ${source.size} bytes, and a table of costs of more than ${MOST_BYTES} is not read.`,
      hint: 'Write one row for each pair of classes: `truth,decision,cost`.',
    });
  }
  let rows: CostRows | undefined;
  const read = await readTable(source, ports, ({ columns }) => {
    const problem = columnProblem(source.path, columns);
    if (problem !== undefined) {
      return refuse(problem);
    }
    rows = new CostRows(source.path, columns);
    return succeed(rows);
  });
  if (!read.ok) {
    return refuse(...read.problems);
  }
  return rows === undefined || rows.problems.length > 0
    ? refuse(...(rows?.problems ?? []))
    : succeed(rows.rows);
}

function columnProblem(path: string, columns: readonly string[]): Problem | undefined {
  const missing = COLUMNS.filter((column) => !columns.includes(column));
  return missing.length === 0
    ? undefined
    : {
        code: 'severity/missing-column',
        path,
        line: 1,
        message: `A severity table has the columns truth, decision and cost; ${missing.join(' and ')} is not among ${columns
          .map((column) => JSON.stringify(column))
          .slice(0, 10)
          .join(', ')}.`,
        hint: 'Write the header `truth,decision,cost` and one row for each pair of classes.',
      };
}

/** Collects the rows, and all their mistakes, up to a number. */
class CostRows implements RowSink {
  readonly rows: SeverityRow[] = [];
  readonly problems: Problem[] = [];
  private readonly path: string;
  private readonly fields: readonly number[];
  private readonly lines = new Map<string, number>();
  private readonly decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  private readonly number = new Float64Array(1);

  constructor(path: string, columns: readonly string[]) {
    this.path = path;
    this.fields = COLUMNS.map((column) => columns.indexOf(column));
  }

  row(bytes: Uint8Array, starts: Int32Array, ends: Int32Array, line: number): boolean {
    const [truth = '', decision = '', written = ''] = this.fields.map((field) =>
      trimmed(this.decoder.decode(bytes.subarray(intAt(starts, field), intAt(ends, field)))),
    );
    const at = itemAt(this.fields, 2);
    const status = readDecimal(bytes, intAt(starts, at), intAt(ends, at), this.number, 0);
    const cost = status === NUMBER ? itemAt([...this.number], 0) : undefined;
    const mistake = this.mistakeIn({ truth, decision, written, cost });
    if (mistake !== undefined) {
      this.problems.push({ path: this.path, line, ...mistake });
    } else if (cost !== undefined) {
      this.lines.set(JSON.stringify([truth, decision]), line);
      this.rows.push({ truth, decision, cost, line });
    }
    return this.goOn(line);
  }

  ragged(line: number): boolean {
    this.problems.push({
      code: 'severity/ragged-row',
      path: this.path,
      line,
      message: 'The row has more or fewer fields than the header, so which is the cost is not clear.',
      hint: 'Write one value for each column, and quote a class that contains the separator.',
    });
    return this.goOn(line);
  }

  unreadable(line: number): boolean {
    this.problems.push({
      code: 'severity/unreadable-row',
      path: this.path,
      line,
      message: 'The row is no flat object, so it names no pair of classes and no cost.',
      hint: 'Write one object a row: {"truth": …, "decision": …, "cost": …}.',
    });
    return this.goOn(line);
  }

  private goOn(line: number): boolean {
    if (this.rows.length > MOST_ROWS) {
      this.problems.push({
        code: 'severity/too-large',
        path: this.path,
        line,
        message: `It has more than ${MOST_ROWS} rows; reading stopped, because a table of costs has one for each pair of at most ${MOST_CLASSES} classes.`,
        hint: 'Check that `severity` names the table of costs and not the evaluation table.',
      });
      return false;
    }
    return this.problems.length < MOST_PROBLEMS;
  }

  private mistakeIn(row: WrittenRow): Mistake | undefined {
    const { truth, decision, written, cost } = row;
    if (truth === '' || decision === '') {
      return {
        code: 'severity/no-class',
        message: `The ${truth === '' ? 'truth' : 'decision'} of this row is empty, so it is the cost of no pair of classes.`,
        hint: 'Write both classes, as they stand in the evaluation table.',
      };
    }
    if (cost === undefined || cost < 0) {
      return {
        code: 'severity/cost',
        message: `The cost ${JSON.stringify(written)} is ${cost === undefined ? 'no number' : 'negative'}, so how bad this confusion is stays open.`,
        hint: 'Write a decimal number of at least 0; 0 is harmless.',
      };
    }
    const first = this.lines.get(JSON.stringify([truth, decision]));
    if (first !== undefined) {
      return {
        code: 'severity/duplicate-pair',
        message: `The cost of deciding ${JSON.stringify(decision)} where ${JSON.stringify(truth)} is true stands in line ${first} already; which of the two holds is not clear.`,
        hint: 'Remove one of the two rows.',
      };
    }
    return truth === decision && cost > 0
      ? {
          code: 'severity/right-decision',
          message: `Deciding ${JSON.stringify(decision)} where it is true is right, and costs ${written} here; a right decision is no error.`,
          hint: 'Write 0, or leave the row out.',
        }
      : undefined;
  }
}

type Mistake = Pick<Problem, 'code' | 'message' | 'hint'>;

interface WrittenRow {
  readonly truth: string;
  readonly decision: string;
  readonly written: string;
  /** Undefined where it is no number. */
  readonly cost: number | undefined;
}
