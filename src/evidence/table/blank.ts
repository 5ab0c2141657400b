import { byteAt } from '../../cube/elements.ts';

const SPACE = 0x20;
const TAB = 0x09;

/** A space or a tab: what may stand around a value without belonging to it. */
export function isBlank(byte: number): boolean {
  return byte === SPACE || byte === TAB;
}

/** The first byte from `from` on that is not blank; `to` when all are. */
export function skipBlanks(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  while (at < to && isBlank(byteAt(bytes, at))) {
    at += 1;
  }
  return at;
}

/** The end of what is left of `bytes[from … to)` without the blanks at its end. */
export function dropBlanks(bytes: Uint8Array, from: number, to: number): number {
  let at = to;
  while (at > from && isBlank(byteAt(bytes, at - 1))) {
    at -= 1;
  }
  return at;
}
