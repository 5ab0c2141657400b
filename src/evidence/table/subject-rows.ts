import { CubeBuilder } from '../../cube/builder.ts';
import type { EvaluationCube, RefusalReason } from '../../cube/cube.ts';
import type { CubeSize } from '../../cube/cube-layout.ts';
import { intAt } from '../../cube/elements.ts';
import { NO_GROUP, WEIGHT } from '../../cube/row-registers.ts';
import type { Problem, Result } from '../../problem.ts';
import { refuse, succeed } from '../../problem.ts';
import { doubleAt } from '../../stats/double-at.ts';
import { itemAt } from '../../stats/item-at.ts';
import { BinaryTarget } from '../target/binary-target.ts';
import { targetOf } from '../target/target-of.ts';
import type { PairReader, PairSide } from '../paired/row-pairs.ts';
import { attributeColumn, tooManyGroups } from './attribute-column.ts';
import type { CounterfactualSets } from './counterfactual-sets.ts';
import { cubeSizeProblems, keptScoreProblems } from './cube-size.ts';
import type { AttributeColumn } from './attribute-column.ts';
import { NO_VALUE, NUMBER, readDecimal } from './decimal.ts';
import { OVERFLOW } from './dictionary.ts';
import { PlainRows } from './plain-rows.ts';
import type { RowSink } from './row-sink.ts';
import type { SeenColumns } from './seen-values.ts';
import { fieldsOf, numberPlaces } from './subject-fields.ts';
import type { SubjectFields, SubjectReading } from './subject-fields.ts';
import type { Target, Unplaced } from '../target/target.ts';

/** What the rows of some files came to: plain data, which may cross threads. Whether it can be used, all files together say. */
export interface CountedRows {
  /** Rows that were not refused. */
  readonly accepted: number;
  /** Some weight is not 0. */
  readonly hasWeight: boolean;
  readonly seen: SeenColumns;
  readonly size: CubeSize;
  /** Absent when it would be larger than a cube may be. */
  readonly cube?: EvaluationCube;
}

/** After so many rows it is looked whether there are too many scores to keep. */
const LOOK_AFTER = 1 << 16;

/** Before the first file. */
const NO_FIELDS: SubjectFields = {
  label: -1,
  prediction: -1,
  score: -1,
  weight: -1,
  counterfactual: -1,
  scores: new Int32Array(0),
  attributes: new Int32Array(0),
};

/** Reads the rows of a subject, from one file or several, into a cube: knows columns, codings and refusals. */
export class SubjectRows implements RowSink {
  private readonly reading: SubjectReading;
  private readonly builder: CubeBuilder;
  private readonly target: Target;
  private readonly attributes: readonly AttributeColumn[];
  private readonly sets: CounterfactualSets | undefined;
  private readonly pairs: PairReader | undefined;
  /** Absent when more than the codes and numbers of a row is looked at. */
  readonly plain: PlainRows | undefined;
  /** By the code of this file, the number that `sets` gave a decision. */
  private readonly decisions: number[] = [];
  private fields: SubjectFields;
  reads: ReadonlySet<number> = new Set();
  numbers: ReadonlySet<number> = new Set();
  private path = '';
  private problem: Problem | undefined;
  private hasWeight = false;

  /** `sets`: of the whole table, when it has a counterfactual column. `pairs`: when its rows are paired with another's. */
  constructor(reading: SubjectReading, sets?: CounterfactualSets, pairs?: PairSide) {
    this.reading = reading;
    this.sets = sets;
    this.builder = new CubeBuilder(reading.layout);
    this.target = targetOf(reading, this.builder.row);
    this.attributes = reading.layout.columns.map((column) => attributeColumn(reading.binsOf.get(column)));
    this.pairs = pairs?.reader(reading.layout.columns, (column, code) => this.nameOf(column, code));
    const { layout, threshold } = reading;
    const isPlain = sets === undefined && pairs === undefined && layout.exactScores === undefined;
    this.plain =
      isPlain && this.target instanceof BinaryTarget
        ? new PlainRows(this.builder, this.target, threshold)
        : undefined;
    this.fields = NO_FIELDS;
  }

  /** Goes over to a file with these columns; its rows are the sink's next. */
  beginFile(path: string, columns: readonly string[]): Result<RowSink> {
    this.path = path;
    const fields = fieldsOf(path, this.reading.columns, columns);
    if (!fields.ok) {
      return fields;
    }
    this.fields = fields.value;
    this.plain?.begin(fields.value);
    // Whatever has a place is read: a column that is forgotten here would be empty in a Parquet file.
    const places = Object.values(fields.value).flatMap((place: number | Int32Array) =>
      typeof place === 'number' ? [place] : [...place],
    );
    const paired = this.pairs?.begin(columns) ?? -1;
    this.reads = new Set([...places, paired].filter((place) => place >= 0));
    this.numbers = numberPlaces(this.reading, fields.value, paired);
    return succeed(this);
  }

  row(bytes: Uint8Array, starts: Int32Array, ends: Int32Array, line: number): boolean {
    const { builder, fields } = this;
    const isPlaced = this.readAttributes(bytes, starts, ends, line);
    let reason = this.target.read(bytes, starts, ends, fields);
    if (reason === null && fields.weight >= 0) {
      reason = this.readWeight(bytes, intAt(starts, fields.weight), intAt(ends, fields.weight));
    }
    if (reason === null && !isPlaced) {
      reason = 'attribute-not-a-number';
    }
    if (reason === null) {
      builder.add();
      this.countSet(bytes, starts, ends, line);
      this.pairs?.row(bytes, starts, ends, builder.row);
    } else {
      builder.refuse(reason, line, true);
      this.stop(this.target.problem, line);
    }
    if (builder.crowded !== undefined) {
      this.lookAtGroups();
    }
    if (builder.rows % LOOK_AFTER === 0) {
      this.lookAtScores();
    }
    return this.problem === undefined;
  }

  ragged(line: number): boolean {
    this.builder.refuse('ragged-row', line, false);
    return true;
  }

  unreadable(line: number): boolean {
    this.builder.refuse('unreadable-row', line, false);
    return true;
  }

  /** The problem that ended reading, if one did. */
  get failure(): Problem | undefined {
    return this.problem;
  }

  /** After the last row of the last file. */
  finish(): Result<CountedRows> {
    const { builder, target } = this;
    builder.flush();
    this.lookAtGroups();
    if (this.problem !== undefined) {
      return refuse(this.problem);
    }
    const classes = target.classes();
    const { groups, classScores, exactScores } = builder;
    const size = { classes: classes.length, groups, classScores, exactScores };
    const counted = {
      accepted: builder.accepted,
      hasWeight: this.hasWeight || this.plain?.hasWeight === true,
      seen: target.seen(),
      size,
    };
    if (cubeSizeProblems(size, this.reading.layout).length > 0) {
      return succeed(counted);
    }
    const valueOf = (column: number, code: number): string => this.nameOf(column, code);
    return succeed({ ...counted, cube: builder.finish({ classes, valueOf }) });
  }

  private nameOf(column: number, code: number): string {
    return this.attributes[column]?.nameOf(code) ?? '';
  }

  /** Puts the groups into the registers; false when a number was expected and is not there. */
  private readAttributes(bytes: Uint8Array, starts: Int32Array, ends: Int32Array, line: number): boolean {
    const { codes } = this.builder.row;
    let isPlaced = true;
    for (let index = 0; index < this.attributes.length; index += 1) {
      const field = intAt(this.fields.attributes, index);
      const code =
        this.attributes[index]?.codeOf(bytes, intAt(starts, field), intAt(ends, field)) ?? NO_GROUP;
      if (code < 0) {
        isPlaced = false;
        if (code === OVERFLOW) {
          this.stop(
            tooManyGroups([this.reading.layout.columns[index] ?? ''], this.reading.columns.keys),
            line,
          );
        }
      }
      codes[index] = Math.max(code, NO_GROUP);
    }
    return isPlaced;
  }

  private countSet(bytes: Uint8Array, starts: Int32Array, ends: Int32Array, line: number): void {
    const { counterfactual } = this.fields;
    if (this.sets !== undefined) {
      const code = intAt(this.builder.row.codes, this.reading.layout.columns.length + 1);
      const decision = this.decisions[code] ?? this.nameDecision(this.sets, code);
      this.stop(
        this.sets.add(bytes, intAt(starts, counterfactual), intAt(ends, counterfactual), decision),
        line,
      );
    }
  }

  private nameDecision(sets: CounterfactualSets, code: number): number {
    const decision = sets.decisionOf(itemAt(this.target.classes(), code));
    this.decisions[code] = decision;
    return decision;
  }

  private readWeight(bytes: Uint8Array, start: number, end: number): RefusalReason | null {
    const { numbers } = this.builder.row;
    const status = readDecimal(bytes, start, end, numbers, WEIGHT);
    if (status !== NUMBER) {
      return status === NO_VALUE ? 'missing-weight' : 'weight-not-a-number';
    }
    const weight = doubleAt(numbers, WEIGHT);
    this.hasWeight ||= weight > 0;
    return weight < 0 ? 'weight-negative' : null;
  }

  private lookAtScores(): void {
    for (const problem of keptScoreProblems(this.builder.exactScores, this.builder.layout)) {
      this.stop(problem, undefined);
    }
  }

  private lookAtGroups(): void {
    const columns = this.builder.crowded;
    if (columns !== undefined) {
      this.stop(tooManyGroups(columns, this.reading.columns.keys), undefined);
    }
  }

  private stop(problem: Unplaced | undefined, line: number | undefined): void {
    if (problem !== undefined) {
      this.problem ??= { ...problem, path: this.path, ...(line === undefined ? {} : { line }) };
    }
  }
}
