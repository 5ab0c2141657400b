import { Budget, LIMITS } from '../../../../src/evidence/model/budget.ts';
import { answerOf } from '../../../../src/evidence/model/examination.ts';
import type { Answer, Examination } from '../../../../src/evidence/model/examination.ts';
import type { ExamineContext, FormatExaminer } from '../../../../src/evidence/model/format-examiner.ts';
import type { Part } from '../../../../src/evidence/model/part.ts';

const HEAD = 4096;

function unused(): never {
  throw new Error('no format here unpacks anything');
}

const PORTS = {
  inflateRaw: unused,
  inflate: unused,
  gunzip: unused,
  bunzip2: unused,
  unxz: unused,
  unlz4: unused,
  unzstd: unused,
};

/** Bytes as a part; its chunks share one buffer, as those of a file do. */
export function partOf(bytes: Uint8Array, path = 'model.bin', canRead = true): Part {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    const buffer = new Uint8Array(1000);
    for (let at = 0; at < bytes.length; at += buffer.length) {
      await Promise.resolve();
      buffer.fill(0x58);
      const chunk = bytes.subarray(at, at + buffer.length);
      buffer.set(chunk);
      yield buffer.subarray(0, chunk.length);
    }
  }
  const read = (offset: number, length: number): Promise<Uint8Array> =>
    Promise.resolve(bytes.slice(offset, offset + length));
  return { path, within: [], chunks, ...(canRead ? { size: bytes.length, read } : {}) };
}

export function contextOf(
  recurse: ExamineContext['recurse'] = () => Promise.resolve({ format: 'unknown', findings: [], facts: {} }),
  limits = LIMITS,
): ExamineContext {
  return { budget: new Budget(limits), ports: PORTS, recurse };
}

/** Whether the format knows the bytes as its own. */
export async function recognises(
  examiner: FormatExaminer,
  bytes: Uint8Array,
  path?: string,
): Promise<boolean> {
  return await examiner.recognise(bytes.slice(0, HEAD), partOf(bytes, path));
}

export interface Seen {
  readonly examination: Examination;
  readonly answer: Answer;
  /** Ids of the rules that found something, and the details. */
  readonly rules: readonly string[];
  readonly details: readonly string[];
}

export async function examine(
  examiner: FormatExaminer,
  bytes: Uint8Array,
  { path, context, canRead }: { path?: string; context?: ExamineContext; canRead?: boolean } = {},
): Promise<Seen> {
  const examination = await examiner.examine(partOf(bytes, path, canRead), context ?? contextOf());
  return {
    examination,
    answer: answerOf(examination),
    rules: examination.findings.map(({ rule }) => rule.id),
    details: examination.findings.map(({ detail }) => detail),
  };
}

/** Little-endian bytes of numbers, texts and bytes one behind the other. */
export function join(...parts: readonly (Uint8Array | string)[]): Uint8Array {
  const all = parts.map((part) => (typeof part === 'string' ? new TextEncoder().encode(part) : part));
  return Uint8Array.from(Buffer.concat(all));
}

export function u32(value: number): Uint8Array {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

export function u64(value: number | bigint): Uint8Array {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
}

/**
 * What must hold for every examiner and any bytes: it ends, without an error, whatever is changed in a valid file; and a file that
 * is cut, or comes as a stream, does neither.
 */
export async function surviveChanges(
  examiner: FormatExaminer,
  valid: Uint8Array,
  turns: number,
  path?: string,
): Promise<void> {
  let seed = 12_345;
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  for (let turn = 0; turn < turns; turn += 1) {
    const bytes = valid.slice(0, turn % 5 === 0 ? random(valid.length) : valid.length);
    const changes = 1 + random(4);
    const near = turn % 2 === 0 ? bytes.length : Math.min(bytes.length, 400);
    for (let change = 0; change < changes && bytes.length > 0; change += 1) {
      bytes[random(near)] = [0, 0xff, 0x7f, 0x80, random(256)][random(5)] ?? 0;
    }
    const part = partOf(bytes, path, turn % 3 !== 0);
    try {
      await examiner.recognise(bytes.slice(0, HEAD), part);
      await examiner.examine(part, contextOf());
    } catch (error) {
      throw new Error(
        `${examiner.format}, turn ${turn}: ${Buffer.from(bytes).toString('base64').slice(0, 4000)}`,
        {
          cause: error,
        },
      );
    }
  }
}
