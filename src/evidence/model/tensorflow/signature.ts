import { textAt, WireReader } from '../reading/wire-reader.ts';
import type { Span } from '../reading/wire-reader.ts';
import { eachField } from '../reading/each-field.ts';
import type { WireContext } from '../reading/wire-context.ts';

/** Names of types by their number. Source: tensorflow/core/framework/types.proto. */
const TYPES = new Map([
  [1, 'float32'],
  [2, 'float64'],
  [3, 'int32'],
  [4, 'uint8'],
  [5, 'int16'],
  [6, 'int8'],
  [7, 'string'],
  [8, 'complex64'],
  [9, 'int64'],
  [10, 'bool'],
  [14, 'bfloat16'],
  [17, 'uint16'],
  [18, 'complex128'],
  [19, 'float16'],
  [22, 'uint32'],
  [23, 'uint64'],
]);

export function tensorFlowType(number: number): string {
  return TYPES.get(number) ?? `type ${number}`;
}

/** An entry of `signature_def`: the inputs and outputs of the signature that is served. */
export async function noteSignature(context: WireContext, entry: Span): Promise<void> {
  let key = '';
  await eachField(context, entry, async (field) => {
    if (field.number === 1) {
      key = await textAt(context.bytes, field, 256);
    } else if (field.number === 2 && key === 'serving_default') {
      await eachField(context, field, async (inner) => {
        if (inner.number === 1 || inner.number === 2) {
          await noteTensor(context, inner, inner.number === 1 ? 'inputs' : 'outputs');
        }
      });
    }
  });
}

async function noteTensor(context: WireContext, entry: Span, list: 'inputs' | 'outputs'): Promise<void> {
  let name = '';
  let type = 0;
  const shape: (number | string)[] = [];
  await eachField(context, entry, async (field) => {
    if (field.number === 1) {
      name = await textAt(context.bytes, field, 256);
      return;
    }
    const info = new WireReader(context.bytes, context.budget, field);
    for (let inner = await info.next(); inner !== undefined; inner = await info.next()) {
      if (inner.number === 2 && inner.wire === 0) {
        type = inner.value;
      } else if (inner.number === 3 && inner.wire === 2) {
        await readShape(context, inner, shape);
      }
    }
  });
  context.notes.tensor(list, { name, dtype: tensorFlowType(type), shape });
}

/** A TensorShapeProto: -1 is open. */
export async function readShape(context: WireContext, span: Span, shape: (number | string)[]): Promise<void> {
  await eachField(context, span, async (field) => {
    if (field.number !== 2 || shape.length >= 32) {
      return;
    }
    let size = 0;
    const reader = new WireReader(context.bytes, context.budget, field);
    for (let inner = await reader.next(); inner !== undefined; inner = await reader.next()) {
      size = inner.number === 1 && inner.wire === 0 ? inner.value : size;
    }
    shape.push(size < 0 ? '?' : size);
  });
}
