import { CubeBuilder } from '../../cube/builder.ts';
import type { EvaluationCube, RefusalReason } from '../../cube/cube.ts';
import { MOST_GROUPS } from '../../cube/cube-layout.ts';
import { intAt } from '../../cube/elements.ts';
import { NO_GROUP, WEIGHT } from '../../cube/row-registers.ts';
import type { RowRegisters } from '../../cube/row-registers.ts';
import type { Problem, Result } from '../../problem.ts';
import { refuse, succeed } from '../../problem.ts';
import { doubleAt } from '../../stats/double-at.ts';
import { BinaryTarget } from './binary-target.ts';
import { MulticlassTarget } from './multiclass-target.ts';
import { RegressionTarget } from './regression-target.ts';
import { cubeSizeProblems } from './cube-size.ts';
import { attributeColumn } from './attribute-column.ts';
import type { AttributeColumn } from './attribute-column.ts';
import { NO_VALUE, NUMBER, readDecimal } from './decimal.ts';
import { OVERFLOW } from './dictionary.ts';
import type { RowSink } from './row-sink.ts';
import { quoted } from './seen-values.ts';
import { fieldsOf } from './subject-fields.ts';
import type { SubjectFields, SubjectReading } from './subject-fields.ts';
import type { Target, Unplaced } from './target.ts';

/** A cube and what was inferred or unified on the way. */
export interface CountedRows {
  readonly cube: EvaluationCube;
  readonly notes: readonly string[];
}

/** Reads the rows of one subject, from one file or several, into a cube: knows columns, codings and refusals. */
export class SubjectRows implements RowSink {
  private readonly reading: SubjectReading;
  private readonly builder: CubeBuilder;
  private readonly target: Target;
  private readonly attributes: readonly AttributeColumn[];
  private fields: SubjectFields;
  private path = '';
  private problem: Problem | undefined;
  private hasWeight = false;

  constructor(reading: SubjectReading) {
    this.reading = reading;
    this.builder = new CubeBuilder(reading.layout);
    this.target = targetOf(reading, this.builder.row);
    this.attributes = reading.layout.columns.map((column) => attributeColumn(reading.binsOf.get(column)));
    const [scores, attributes] = [new Int32Array(0), new Int32Array(0)];
    this.fields = { label: -1, prediction: -1, score: -1, weight: -1, scores, attributes };
  }

  /** Goes over to a file with these columns; its rows are the sink's next. */
  beginFile(path: string, columns: readonly string[]): Result<RowSink> {
    this.path = path;
    const fields = fieldsOf(path, this.reading.columns, columns);
    if (!fields.ok) {
      return fields;
    }
    this.fields = fields.value;
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
    } else {
      builder.refuse(reason, line, true);
      this.stop(this.target.problem, line);
    }
    if (builder.crowded !== undefined) {
      this.lookAtGroups();
    }
    return this.problem === undefined;
  }

  ragged(line: number): boolean {
    this.builder.refuse('ragged-row', line, false);
    return true;
  }

  /** The problem that ended reading, if one did. */
  get failure(): Problem | undefined {
    return this.problem;
  }

  /** After the last row of the last file. `path` stands in the problems of the table as a whole. */
  finish(path: string): Result<CountedRows> {
    this.path = path;
    const { builder, target } = this;
    if (builder.rows === 0) {
      return refuse({
        code: 'table/header-only',
        path,
        message: 'The table has a header and no rows, so there is nothing to measure.',
        hint: 'Look whether the step that writes the predictions failed.',
      });
    }
    const coding = target.verify();
    builder.flush();
    this.lookAtGroups();
    const classes = target.classes();
    const problems = [...coding.problems, ...this.sizeProblems(classes.length)].map((each) => ({
      ...each,
      path,
    }));
    if (this.problem !== undefined || problems.length > 0) {
      return refuse(...(this.problem === undefined ? problems : [this.problem]));
    }
    const cube = builder.finish({
      classes,
      valueOf: (column, code) => this.attributes[column]?.nameOf(code) ?? '',
    });
    return succeed({ cube, notes: coding.notes });
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
          this.stop(tooManyGroups([this.reading.layout.columns[index] ?? '']), line);
        }
      }
      codes[index] = Math.max(code, NO_GROUP);
    }
    return isPlaced;
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

  private sizeProblems(classes: number): readonly Unplaced[] {
    const { columns, layout } = this.reading;
    const { groups, classScores } = this.builder;
    const problems = [
      ...cubeSizeProblems({ groups, classes, classScores, hasDecisions: layout.hasDecisions }),
    ];
    if (layout.weighted && !this.hasWeight && this.builder.accepted > 0) {
      problems.push({
        code: 'table/weights-zero',
        key: 'weight',
        message: `All weights in column ${quoted(columns.weight ?? '')} are 0, so every rate would be 0 ÷ 0.`,
        hint: 'Check that `weight` names the right column, or leave it out.',
      });
    }
    return problems;
  }

  private lookAtGroups(): void {
    const columns = this.builder.crowded;
    if (columns !== undefined) {
      this.stop(tooManyGroups(columns), undefined);
    }
  }

  private stop(problem: Unplaced | undefined, line: number | undefined): void {
    if (problem !== undefined) {
      this.problem ??= { ...problem, path: this.path, ...(line === undefined ? {} : { line }) };
    }
  }
}

function targetOf(reading: SubjectReading, row: RowRegisters): Target {
  switch (reading.layout.task) {
    case 'binary':
      return new BinaryTarget(reading, row);
    case 'multiclass':
      return new MulticlassTarget(reading, row);
    case 'regression':
      return new RegressionTarget(reading, row);
  }
}

function tooManyGroups(columns: readonly string[]): Unplaced {
  const names = columns.map(quoted).join(' × ');
  return {
    code: 'table/too-many-groups',
    key: 'attributes',
    message: `${columns.length === 1 ? 'Column' : 'The intersection'} ${names} has more than ${MOST_GROUPS} groups; groups of a few rows say nothing about anybody.`,
    hint: `Bin a number (\`{ column: ${columns.at(-1) ?? ''}, bins: [25, 45] }\`), merge rare values, or leave it out.`,
  };
}
