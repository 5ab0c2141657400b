import type { Budget } from '../budget.ts';
import { PICKLE_RULES } from '../rules/pickle.ts';
import type { Cursor } from './cursor.ts';
import { EFFECT_OF } from './effects.ts';
import type { Facts } from './facts.ts';
import { Findings } from './findings.ts';
import { Inspector } from './inspector.ts';
import { arrayAfter, fileOf } from './joblib-array.ts';
import { Machine } from './machine.ts';
import { FAULT, READ } from './operation.ts';
import { OpcodeReader } from './opcode-reader.ts';
import { OPCODES } from './opcodes.ts';
import type { CallValue, Value } from './value.ts';
import type { ValueKeeper } from './keeper/value-keeper.ts';

/** Opcodes between two looks at the limits. */
const BLOCK = 256;

/** Members of a container, when what stands in it several times is counted so: a file that has more was made to be endless for its reader. */
const MOST_WRITTEN_OUT = 1e12;

/** Shared by all streams of a part. */
export interface Reading {
  readonly cursor: Cursor;
  readonly budget: Budget;
  readonly keeper: ValueKeeper;
  readonly facts: Facts;
  /** Arrays are read as joblib does; else as any other loader, which takes their bytes for opcodes. */
  readonly asJoblib: boolean;
  /** Set by the cursor when the budget of bytes ended. */
  outOfBytes: boolean;
  sawArrays: boolean;
  /** Where the first pickle inside an array stands, with a memo of its own. */
  objectsAt: number;
  streams: number;
}

/** How a stream ended. */
export interface Stream {
  readonly findings: Findings;
  readonly end: 'stop' | 'broken' | 'limit';
  /** What broke it, or which limit. */
  readonly reason: string;
  readonly offset: number;
  readonly result: Value | undefined;
  /** Something was imported that Python could import, or called. */
  readonly hasImported: boolean;
  readonly hasCalled: boolean;
}

/** Reads one stream from the cursor's place to its STOP, its break or a limit. */
export async function readStream(reading: Reading, isNested = false): Promise<Stream> {
  const findings = new Findings(reading.budget.limits.findings);
  const inspector = new Inspector(findings, reading.facts);
  const machine = new Machine(inspector, reading.keeper, reading.cursor.position);
  const run = new Run(reading, machine, findings, isNested);
  const { end, reason, offset } = await run.toEnd();
  if (end === 'stop') {
    reading.streams++;
    reading.facts.result(machine.result);
  }
  return {
    findings,
    end,
    reason,
    offset,
    result: machine.result,
    hasImported: inspector.hasImported,
    hasCalled: inspector.hasCalled,
  };
}

type End = Pick<Stream, 'end' | 'reason' | 'offset'>;

class Run {
  readonly #reading: Reading;
  readonly #machine: Machine;
  readonly #findings: Findings;
  readonly #isNested: boolean;
  readonly #reader: OpcodeReader;
  #unspent = 0;

  constructor(reading: Reading, machine: Machine, findings: Findings, isNested: boolean) {
    this.#reading = reading;
    this.#machine = machine;
    this.#findings = findings;
    this.#isNested = isNested;
    this.#reader = new OpcodeReader(reading.cursor);
  }

  async toEnd(): Promise<End> {
    const end = (await this.#opcodes()) ?? this.#overLimit();
    this.#tellWeight();
    if (end !== undefined) {
      return end;
    }
    const { mistake } = this.#machine;
    return mistake === undefined
      ? { end: 'stop', reason: '', offset: this.#reading.cursor.position }
      : { end: 'broken', reason: mistake.message, offset: mistake.offset };
  }

  /** Reading it costs us no more, so that what follows is looked at all the same. */
  #tellWeight(): void {
    this.#machine.keeper.weighAgain();
    if (this.#machine.keeper.heaviest > MOST_WRITTEN_OUT) {
      const message =
        'Containers hold one another so often, or so many do, that there is no end to what they hold.';
      const offset = this.#machine.start;
      this.#findings.add(PICKLE_RULES.limit, offset, message, 'containers that hold one another');
    }
  }

  /** Runs opcodes; what ended them, or undefined after STOP. */
  async #opcodes(): Promise<End | undefined> {
    const reader = this.#reader;
    const machine = this.#machine;
    const { op } = reader;
    while (machine.result === undefined) {
      const progress = reader.next();
      if (progress === READ) {
        if (machine.frameEnd > op.offset && this.#reading.cursor.position > machine.frameEnd) {
          machine.watcher.crossed('An opcode goes beyond the end of its frame', op.offset);
        }
        EFFECT_OF[op.code]?.(machine, op);
        this.#unspent++;
        const end = this.#unspent >= BLOCK ? this.#overLimit() : undefined;
        const stop = end ?? (machine.built === undefined ? undefined : await this.#afterBuild(machine.built));
        if (stop !== undefined) {
          return stop;
        }
      } else if (progress === FAULT) {
        return { end: 'broken', reason: `${nameOfCode(op.code)} ${op.fault}`, offset: op.offset };
      } else if (!(await this.#reading.cursor.fill())) {
        return this.#endOfPart();
      }
    }
    return undefined;
  }

  #endOfPart(): End {
    const { op, isInside } = this.#reader;
    const { cursor, outOfBytes } = this.#reading;
    if (outOfBytes) {
      return limit('bytes that are read of one file', cursor.position);
    }
    const reason = isInside
      ? `The argument of ${nameOfCode(op.code)} goes beyond the end of the file`
      : 'There is no STOP';
    return { end: 'broken', reason, offset: isInside ? op.offset : cursor.position };
  }

  #overLimit(): End | undefined {
    const { budget, cursor } = this.#reading;
    const opcodes = this.#unspent;
    this.#unspent = 0;
    if (!budget.spend('opcodes', opcodes)) {
      return limit('opcodes', cursor.position);
    }
    return this.#machine.held > budget.limits.memo
      ? limit('entries of stack and memo', cursor.position)
      : undefined;
  }

  /** joblib's arrays stand in the stream, or in other files. */
  async #afterBuild(target: CallValue): Promise<End | undefined> {
    const { offset } = this.#reader.op;
    this.#machine.built = undefined;
    const file = fileOf(target);
    if (file !== undefined) {
      this.#findings.add(
        PICKLE_RULES.otherFiles,
        offset,
        `An array is kept in the file ${JSON.stringify(file)}.`,
        file,
      );
    }
    const array = arrayAfter(target);
    if (array === undefined) {
      return undefined;
    }
    this.#reading.sawArrays = true;
    if (this.#machine.frameEnd > this.#reading.cursor.position) {
      this.#machine.watcher.crossed('An array stands within a frame, and its loader reads it behind', offset);
    }
    if (array.kind === 'pickle') {
      this.#reading.objectsAt = Math.min(this.#reading.objectsAt, offset);
    }
    if (!this.#reading.asJoblib || this.#isNested) {
      return undefined;
    }
    if (array.kind === 'pickle') {
      return this.#nestedPickle(offset);
    }
    return array.kind === 'unknown'
      ? { end: 'broken', reason: 'How many bytes of an array follow cannot be told', offset }
      : this.#passOverArray(array.length, array.isPadded, offset);
  }

  async #nestedPickle(offset: number): Promise<End | undefined> {
    const nested = await readStream(this.#reading, true);
    this.#findings.merge(nested.findings);
    return nested.end === 'stop' ? undefined : { ...nested, offset: Math.max(nested.offset, offset) };
  }

  async #passOverArray(length: number, isPadded: boolean, offset: number): Promise<End | undefined> {
    const { cursor } = this.#reading;
    const padding = isPadded ? await cursor.byte() : 0;
    const isWhole = padding !== undefined && (await cursor.skip(padding + length));
    if (isWhole) {
      return undefined;
    }
    return this.#reading.outOfBytes
      ? limit('bytes that are read of one file', cursor.position)
      : { end: 'broken', reason: `The ${length} bytes of an array go beyond the end of the file`, offset };
  }
}

function limit(what: string, offset: number): End {
  return { end: 'limit', reason: `The limit of ${what} is reached`, offset };
}

function nameOfCode(code: number): string {
  return OPCODES.get(code)?.name ?? `The byte 0x${code.toString(16).padStart(2, '0')}`;
}
