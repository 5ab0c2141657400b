import type { ByteWindow } from '../reading/byte-window.ts';
import { elementsOf } from '../reading/numbers.ts';
import type { Notes } from '../reading/notes.ts';
import { leavesFolder } from '../reading/paths.ts';
import { integersAt, textAt, WireReader } from '../reading/wire-reader.ts';
import type { Span } from '../reading/wire-reader.ts';
import { FORMAT_RULES } from '../rules/format.ts';
import type { WireContext } from '../reading/wire-context.ts';

/** Name and bits of an element, by its number in onnx.proto; no bits: texts. */
const TYPES: readonly (readonly [string, number])[] = [
  ['undefined', 0],
  ['float32', 32],
  ['uint8', 8],
  ['int8', 8],
  ['uint16', 16],
  ['int16', 16],
  ['int32', 32],
  ['int64', 64],
  ['string', 0],
  ['bool', 8],
  ['float16', 16],
  ['float64', 64],
  ['uint32', 32],
  ['uint64', 64],
  ['complex64', 64],
  ['complex128', 128],
  ['bfloat16', 16],
  ['float8e4m3fn', 8],
  ['float8e4m3fnuz', 8],
  ['float8e5m2', 8],
  ['float8e5m2fnuz', 8],
  ['uint4', 4],
  ['int4', 4],
  ['float4e2m1', 4],
  ['float8e8m0', 8],
  ['uint2', 2],
  ['int2', 2],
];

export interface OnnxTensor {
  readonly name: string;
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly elements: number;
}

export function onnxType(number: number): string {
  return TYPES[number]?.[0] ?? `type ${number}`;
}

/** A TensorProto without its data: its sizes and where it says that its data are. */
export async function readTensor({ bytes, budget, notes }: WireContext, span: Span): Promise<OnnxTensor> {
  const reader = new WireReader(bytes, budget, span);
  const shape: number[] = [];
  let name = '';
  let type = 0;
  let raw: number | undefined;
  for (let field = await reader.next(); field !== undefined; field = await reader.next()) {
    if (field.number === 1) {
      shape.push(...(shape.length < 64 ? await integersAt(bytes, field) : []));
    } else if (field.number === 2) {
      type = field.value;
    } else if (field.wire !== 2) {
      continue;
    } else if (field.number === 8) {
      name = await textAt(bytes, field);
    } else if (field.number === 9) {
      raw = field.end - field.start;
    } else if (field.number === 13) {
      await readExternal({ bytes, budget, notes }, field);
    }
  }
  const elements = elementsOf(shape);
  const tensor = { name, dtype: onnxType(type), shape, elements: Number.isFinite(elements) ? elements : 0 };
  if (!Number.isFinite(elements) || !fits(elements, type, raw)) {
    judgeSize(notes, tensor, raw, span.start);
  }
  return tensor;
}

/** Whether the bytes are those that the type needs; where either is not known, they are. */
function fits(elements: number, type: number, raw: number | undefined): boolean {
  const bits = TYPES[type]?.[1] ?? 0;
  return raw === undefined || bits === 0 || raw === Math.ceil((elements * bits) / 8);
}

function judgeSize(
  notes: Notes,
  { name, dtype, shape }: OnnxTensor,
  raw: number | undefined,
  offset: number,
): void {
  const size = raw === undefined ? '' : ` in ${raw} bytes`;
  const detail = `${name}: ${dtype} × [${shape.slice(0, 8).join(', ')}]${size}`;
  notes.find(FORMAT_RULES.inconsistent, 'A tensor has not the bytes that its type and shape need.', detail, {
    offset,
  });
}

/** A StringStringEntryProto of `external_data`. */
async function readExternal({ bytes, budget, notes }: WireContext, span: Span): Promise<void> {
  const { key, value } = await readEntry(bytes, budget, span, 4096);
  if (key === 'location') {
    judgeLocation(notes, value, span.start);
  } else if ((key === 'offset' || key === 'length') && !/^\d{1,15}$/u.test(value)) {
    notes.find(FORMAT_RULES.inconsistent, `The ${key} of external data is no count of bytes.`, value, {
      offset: span.start,
    });
  }
}

export function judgeLocation(notes: Notes, location: string, offset: number): void {
  if (leavesFolder(location)) {
    notes.find(FORMAT_RULES.pathLeaves, 'External data lie outside of the model’s folder.', location, {
      offset,
    });
  } else if (/^(?:\.?\/)*\.?$|\/$/u.test(location)) {
    notes.find(FORMAT_RULES.inconsistent, 'External data name no file.', JSON.stringify(location), {
      offset,
    });
  } else if (!notes.beside(location)) {
    notes.find(FORMAT_RULES.budget, 'External data lie in more files than are looked at.', location, {
      offset,
    });
  } else {
    notes.find(FORMAT_RULES.externalData, 'Weights lie in another file.', location, { offset });
  }
}

/** Key and value of a StringStringEntryProto. */
export async function readEntry(
  bytes: ByteWindow,
  budget: WireContext['budget'],
  span: Span,
  limit = 1024,
): Promise<{ key: string; value: string }> {
  const reader = new WireReader(bytes, budget, span);
  const entry = { key: '', value: '' };
  for (let field = await reader.next(); field !== undefined; field = await reader.next()) {
    if (field.wire === 2 && (field.number === 1 || field.number === 2)) {
      entry[field.number === 1 ? 'key' : 'value'] = await textAt(bytes, field, limit);
    }
  }
  return entry;
}
