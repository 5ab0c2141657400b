import type { Cursor } from './cursor.ts';

/** Bytes of a string that are kept; of names no more are needed. */
export const KEPT_BYTES = 4096;

/** How far reading one opcode came: done, more bytes are needed, or it cannot be read. */
export const READ = 0;
export const MORE = 1;
export const FAULT = 2;
export type Progress = typeof READ | typeof MORE | typeof FAULT;

/** The opcode that was read last, with its argument. One object, used again: millions are read. */
export class Operation {
  code = 0;
  /** Of the opcode's byte in the part. */
  offset = 0;
  /** Integers, memo keys and lengths as written; undefined where there is none or it cannot be read as Python does. */
  number: number | bigint | undefined = undefined;
  /** Strings, or the first line of two. */
  text: string | undefined = undefined;
  /** The second line of two. */
  second: string | undefined = undefined;
  /** Bytes of a counted string, all of them: it ends where the opcode does. */
  length = 0;
  /** The text goes on beyond what is kept. */
  isCut = false;
  /** What is wrong with an opcode at which reading stops. */
  fault = '';
  /** Bytes of the argument that still have to be passed over; of a line, all before its newline. */
  skip = 0;
  skipLine = false;
  /** Lines of the argument that were read. */
  lines = 0;
  readonly cursor: Cursor;

  constructor(cursor: Cursor) {
    this.cursor = cursor;
  }

  begin(code: number): void {
    this.code = code;
    this.offset = this.cursor.position;
    this.number = undefined;
    this.text = undefined;
    this.second = undefined;
    this.length = 0;
    this.isCut = false;
    this.skip = 0;
    this.skipLine = false;
    this.lines = 0;
  }

  refuse(fault: string): typeof FAULT {
    this.fault = fault;
    return FAULT;
  }
}
