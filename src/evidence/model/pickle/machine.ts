import type { Operation } from './operation.ts';
import { Memo } from './memo.ts';
import type { CallValue, ItemsValue, Value } from './value.ts';
import { UNKNOWN } from './value.ts';
import type { ValueKeeper } from './keeper/value-keeper.ts';

/** FRAME with its argument. */
const FRAME_BYTES = 9;

/** Told what a pickle would make its loader do. Offsets are of the opcode. */
export interface Watcher {
  imported(module: Value, name: Value, offset: number): Value;
  called(callee: Value, args: Value, offset: number): Value;
  built(target: Value, state: Value, offset: number): void;
  /** Items are set in it, or appended to it, by its own methods. */
  filled(target: Value, offset: number): void;
  /** `items[from…]` become members of a tuple, a list, a set or a dict, so they are no callee. */
  handed(items: readonly Value[], from: number, offset: number): void;
  /** A key and a value go into a dict. */
  entry(key: Value, value: Value): void;
  persistent(id: Value, offset: number): Value;
  extension(code: number | bigint | undefined, offset: number): Value;
  outsideBuffer(offset: number): Value;
  /** What no pickler writes, and loaders take. */
  odd(message: string, offset: number): void;
  /** An opcode, or a frame, goes beyond the end of the frame that it stands in. */
  crossed(message: string, offset: number): void;
}

/** The stack, the marks and the memo of one stream. What Python would refuse is remembered in `mistake`, and emulation goes on. */
export class Machine {
  readonly stack: Value[] = [];
  readonly memo = new Memo();
  readonly watcher: Watcher;
  readonly keeper: ValueKeeper;
  /** Where the frame ends that is open. */
  frameEnd = 0;
  /** What STOP took; then the stream is at its end. */
  result: Value | undefined;
  /** What BUILD finished last, for joblib's arrays, whose bytes follow. */
  built: CallValue | undefined;
  /** The first thing at which Python would have stopped. */
  mistake: { readonly message: string; readonly offset: number } | undefined;
  /** Position of the stream's first opcode. */
  readonly start: number;
  readonly #marks: number[] = [];
  #fence = 0;

  constructor(watcher: Watcher, keeper: ValueKeeper, start: number) {
    this.start = start;
    this.watcher = watcher;
    this.keeper = keeper;
  }

  /** Entries of stack, marks and memo. */
  get held(): number {
    return this.stack.length + this.#marks.length + this.memo.size;
  }

  push(value: Value): void {
    this.stack.push(value);
  }

  pop(op: Operation): Value {
    const value = this.stack.length > this.#fence ? this.stack.pop() : undefined;
    return value ?? this.#missing(op);
  }

  top(op: Operation): Value {
    const value = this.stack.length > this.#fence ? this.stack.at(-1) : undefined;
    return value ?? this.#missing(op);
  }

  mark(): void {
    this.#marks.push(this.stack.length);
    this.#fence = this.stack.length;
  }

  /** POP takes a mark when that is on top. */
  popOrMark(op: Operation): void {
    if (this.#marks.length > 0 && this.stack.length === this.#fence) {
      this.#unmark();
    } else {
      this.pop(op);
    }
  }

  /** Takes what lies above the last mark, and the mark. */
  popMark(op: Operation): readonly Value[] {
    if (this.#marks.length === 0) {
      this.fail('There is no mark on the stack', op);
      return [];
    }
    const from = this.#fence;
    this.#unmark();
    return this.stack.splice(from);
  }

  /** Moves what lies above the last mark into a container. */
  popMarkInto(container: ItemsValue, op: Operation): void {
    if (this.#marks.length === 0) {
      this.fail('There is no mark on the stack', op);
      return;
    }
    const from = this.#fence;
    this.#unmark();
    this.watcher.handed(this.stack, from, op.offset);
    this.keeper.add(container, this.stack, from);
    this.stack.length = from;
  }

  frame(length: number, { offset }: Operation): void {
    const end = offset + FRAME_BYTES + length;
    if (this.frameEnd > offset) {
      this.watcher.odd('A frame begins before the one before it ends', offset);
      if (end > this.frameEnd) {
        this.watcher.crossed('A frame goes beyond the one that it stands in', offset);
      }
    }
    this.frameEnd = Math.max(this.frameEnd, end);
  }

  fail(message: string, { offset }: Operation): void {
    this.mistake ??= { message, offset };
  }

  #unmark(): void {
    this.#marks.pop();
    this.#fence = this.#marks.at(-1) ?? 0;
  }

  #missing(op: Operation): Value {
    this.fail('The stack holds less than the opcode takes', op);
    return UNKNOWN;
  }
}
