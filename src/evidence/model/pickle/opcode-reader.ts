import { argumentOf } from './arguments.ts';
import type { Cursor } from './cursor.ts';
import type { Progress } from './operation.ts';
import { MORE, Operation, READ } from './operation.ts';
import { byByte } from './opcodes.ts';

const ARGUMENT_OF = byByte(({ argument }) => argumentOf(argument));

/**
 * Reads one opcode after another into `op`. `next` is synchronous; when it answers `MORE`, `await cursor.fill()` and ask again.
 * Long strings are passed over, never copied or kept.
 */
export class OpcodeReader {
  readonly op: Operation;
  readonly cursor: Cursor;
  /** The opcode's byte was taken, its argument was not read to its end. */
  #isOpen = false;
  #isRead = false;

  constructor(cursor: Cursor) {
    this.cursor = cursor;
    this.op = new Operation(cursor);
  }

  /** Whether an opcode was begun and not finished. */
  get isInside(): boolean {
    return this.#isOpen;
  }

  next(): Progress {
    const { op, cursor } = this;
    if (!this.#isOpen) {
      const code = cursor.bytes[cursor.at];
      if (code === undefined) {
        return MORE;
      }
      op.begin(code);
      cursor.at++;
      this.#isOpen = true;
      this.#isRead = false;
    }
    if (!this.#isRead) {
      const argument = ARGUMENT_OF[op.code];
      if (argument === undefined) {
        this.#isOpen = false;
        return op.refuse('is no opcode');
      }
      const progress = argument(op);
      if (progress !== READ) {
        this.#isOpen = progress === MORE;
        return progress;
      }
      this.#isRead = true;
    }
    return op.skip === 0 || this.#passOver() ? this.#finish() : MORE;
  }

  #passOver(): boolean {
    const { op, cursor } = this;
    const step = Math.min(op.skip, cursor.left);
    cursor.at += step;
    op.skip -= step;
    return op.skip === 0;
  }

  #finish(): Progress {
    this.#isOpen = false;
    return READ;
  }
}
