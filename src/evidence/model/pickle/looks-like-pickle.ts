import { Cursor } from './cursor.ts';
import { EFFECT_OF } from './effects.ts';
import { Facts } from './facts.ts';
import { Findings } from './findings.ts';
import { Inspector } from './inspector.ts';
import { Machine } from './machine.ts';
import { OpcodeReader } from './opcode-reader.ts';
import { HIGHEST_PROTOCOL, OPCODES, PROTO } from './opcodes.ts';
import { FAULT, READ } from './operation.ts';
import { ValueKeeper } from './keeper/value-keeper.ts';

/** So many opcodes that Python would take, of as many kinds, are no accident. */
const ENOUGH = 2;

/**
 * Whether the first bytes of a file (some hundred are enough) begin a pickle of protocol 0 to 5. Content only. One that hides behind a
 * string longer than `head` is not seen: `examinePickle` and its `isPickle` tell.
 */
export function looksLikePickle(head: Uint8Array): boolean {
  const [first, protocol = 0, next] = head;
  if (first === PROTO) {
    return protocol <= HIGHEST_PROTOCOL && head.length > 1 && (next === undefined || OPCODES.has(next));
  }
  return head.length > 1 && parse(head) === 'pickle';
}

/**
 * Whether the first bytes are opcodes that Python would take, too few to tell: a pickle of protocol 0 that begins with a long string, or
 * with one opcode again and again, is text to anyone who looks at its beginning only.
 */
export function mayBeginPickle(head: Uint8Array): boolean {
  return head.length > 1 && parse(head) !== 'none';
}

/** Protocols 0 and 1 have no mark of their own: the beginning has to be opcodes that Python would take. */
function parse(head: Uint8Array): 'pickle' | 'perhaps' | 'none' {
  const reader = new OpcodeReader(Cursor.over(head));
  const inspector = new Inspector(new Findings(1), new Facts());
  const machine = new Machine(inspector, new ValueKeeper(), 0);
  const kinds = new Set<number>();
  while (machine.result === undefined) {
    const progress = reader.next();
    if (progress === READ) {
      EFFECT_OF[reader.op.code]?.(machine, reader.op);
      kinds.add(reader.op.code);
    }
    if (progress === FAULT || machine.mistake !== undefined) {
      return isPayload(inspector) ? 'pickle' : 'none';
    }
    if (progress !== READ) {
      return kinds.size >= ENOUGH || isPayload(inspector) ? 'pickle' : 'perhaps';
    }
  }
  return reader.cursor.left === 0 || kinds.size > ENOUGH ? 'pickle' : 'none';
}

function isPayload({ hasImported, hasCalled }: Inspector): boolean {
  return hasImported && hasCalled;
}
