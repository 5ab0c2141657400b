import type { Budget } from '../budget.ts';
import { FORMAT_RULES } from '../rules/format.ts';
import type { ByteWindow } from './byte-window.ts';
import { textOf } from './numbers.ts';
import { Stop } from './stop.ts';

/** Bytes from `start` up to `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface WireField extends Span {
  readonly number: number;
  /** 0: varint, 1: 64 bits, 2: bytes, 5: 32 bits. */
  readonly wire: 0 | 1 | 2 | 5;
  /** Of a varint, as a signed integer; inexact beyond 2^53. */
  readonly value: number;
}

const NONE: ReadonlySet<number> = new Set();

/**
 * The fields of a Protocol Buffers message, one after another, by offsets: bytes are skipped, not copied, so a file of any size is
 * walked in flat memory. Source: protobuf.dev/programming-guides/encoding.
 */
export class WireReader {
  readonly #bytes: ByteWindow;
  readonly #budget: Budget;
  readonly #end: number;
  #at: number;
  /** Bytes from `#aheadAt` on. */
  #ahead: Uint8Array = new Uint8Array();
  #aheadAt = 0;

  constructor(bytes: ByteWindow, budget: Budget, span: Span = { start: 0, end: bytes.size }) {
    this.#bytes = bytes;
    this.#budget = budget;
    this.#at = span.start;
    this.#end = span.end;
  }

  /** The next field; undefined at the end. Those of `passed` are not given. Throws Stop for what is no field. */
  async next(passed: ReadonlySet<number> = NONE): Promise<WireField | undefined> {
    while (this.#at < this.#end) {
      if (!this.#budget.spend('opcodes', 1)) {
        throw new Stop(FORMAT_RULES.budget, 'the budget of fields is spent', this.#at);
      }
      if (this.#at < this.#aheadAt || this.#at + 20 > this.#aheadAt + this.#ahead.length) {
        this.#ahead = await this.#bytes.ahead(this.#at, 20);
        this.#aheadAt = this.#at;
      }
      const field = this.#read();
      if (!passed.has(field.number)) {
        return field;
      }
    }
    return undefined;
  }

  #read(): WireField {
    const at = this.#at - this.#aheadAt;
    const tag = varintAt(this.#ahead, at, this.#at);
    const number = Math.floor(tag.value / 8);
    const wire = tag.value % 8;
    if (number < 1 || number > 0x1fff_ffff || (wire !== 0 && wire !== 1 && wire !== 2 && wire !== 5)) {
      throw new Stop(FORMAT_RULES.broken, `no protobuf field at ${this.#at}`, this.#at);
    }
    return this.#field(number, wire, at, tag.length);
  }

  #field(number: number, wire: WireField['wire'], at: number, tagLength: number): WireField {
    const after = this.#at + tagLength;
    if (wire === 0) {
      const { value, length } = varintAt(this.#ahead, at + tagLength, after);
      return this.#until({ number, wire, value, start: after, end: after + length });
    }
    if (wire !== 2) {
      return this.#until({ number, wire, value: 0, start: after, end: after + (wire === 1 ? 8 : 4) });
    }
    const { value: size, length } = varintAt(this.#ahead, at + tagLength, after);
    return this.#until({ number, wire, value: 0, start: after + length, end: after + length + size });
  }

  #until(field: WireField): WireField {
    if (!(field.end <= this.#end && field.end >= field.start)) {
      const message = `field ${field.number} ends beyond its message (${this.#end})`;
      throw new Stop(FORMAT_RULES.broken, message, this.#at);
    }
    this.#at = field.end;
    return field;
  }
}

/** Up to ten bytes; the value as a signed 64-bit integer. */
function varintAt(bytes: Uint8Array, at: number, offset: number): { value: number; length: number } {
  let value = 0;
  let scale = 1;
  for (let length = 1; length <= 10; length += 1) {
    const byte = bytes[at + length - 1];
    if (byte === undefined) {
      break;
    }
    value += (byte & 0x7f) * scale;
    scale *= 128;
    if (byte < 0x80) {
      return { value: length === 10 ? signed(bytes, at) : value, length };
    }
  }
  throw new Stop(FORMAT_RULES.broken, `no varint at ${offset}`, offset);
}

function signed(bytes: Uint8Array, at: number): number {
  let value = 0n;
  for (let index = 0; index < 10; index += 1) {
    value |= BigInt((bytes[at + index] ?? 0) & 0x7f) << BigInt(7 * index);
  }
  return Number(BigInt.asIntN(64, value));
}

/** The text of a field: its first `limit` bytes. */
export async function textAt(bytes: ByteWindow, { start, end }: Span, limit = 1024): Promise<string> {
  return textOf(await bytes.read(start, Math.min(end - start, limit)));
}

/** Integers of a repeated field: one of them as a varint, or all of them packed; at most `limit`. */
export async function integersAt(
  bytes: ByteWindow,
  field: WireField,
  limit = 64,
): Promise<readonly number[]> {
  if (field.wire !== 2) {
    return [field.value];
  }
  const packed = await bytes.read(field.start, Math.min(field.end - field.start, limit * 10));
  const values: number[] = [];
  for (let at = 0; at < packed.length && values.length < limit; ) {
    const { value, length } = varintAt(packed, at, field.start + at);
    values.push(value);
    at += length;
  }
  return values;
}
