import { Budget, LIMITS } from '../budget.ts';
import type { Part } from '../part.ts';
import { ByteWindow } from './byte-window.ts';
import { Stop } from './stop.ts';
import { WireReader } from './wire-reader.ts';

/** More of them are no model that is known here. */
const FIELDS = 5000;
const SHOWN = 256;

export interface TopField {
  readonly number: number;
  readonly wire: number;
  readonly value: number;
  /** The first bytes of a field of bytes. */
  readonly bytes: Uint8Array;
}

/**
 * The fields of a protobuf message that is a whole file, by which its kind is recognised; those before the first that is none.
 * Only the head is looked at where the part is a stream.
 */
export async function topFields(head: Uint8Array, part: Part): Promise<readonly TopField[]> {
  const fields: TopField[] = [];
  const budget = new Budget({ ...LIMITS, opcodes: FIELDS });
  try {
    const canRead = part.read !== undefined && part.size !== undefined;
    const bytes = canRead ? await ByteWindow.open(part, budget) : ByteWindow.of(head);
    const span = { start: 0, end: canRead ? bytes.size : Number.MAX_SAFE_INTEGER };
    const reader = new WireReader(bytes, budget, span);
    for (let field = await reader.next(); field !== undefined; field = await reader.next()) {
      const { number, wire, value, start, end } = field;
      const shown =
        wire === 2 ? (await bytes.upTo(start, Math.min(SHOWN, end - start))).slice() : new Uint8Array();
      fields.push({ number, wire, value, bytes: shown });
    }
  } catch (error) {
    if (!(error instanceof Stop)) {
      throw error;
    }
  }
  return fields;
}

/** The fields in the first bytes of a message. */
export async function fieldsIn(bytes: Uint8Array): Promise<readonly TopField[]> {
  return await topFields(bytes, { path: '', within: [], chunks: () => nothing() });
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
