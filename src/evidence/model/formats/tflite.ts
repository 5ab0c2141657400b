import type { TensorFact } from '../examination.ts';
import type { FormatExaminer } from '../format-examiner.ts';
import { ByteWindow } from '../reading/byte-window.ts';
import { examined } from '../reading/examined.ts';
import { FlatReader } from '../reading/flatbuffer.ts';
import type { FlatTable } from '../reading/flatbuffer.ts';
import { asciiAt, elementsOf } from '../reading/numbers.ts';
import type { Notes } from '../reading/notes.ts';
import { FORMAT_RULES } from '../rules/format.ts';
import { effectOf } from '../tensorflow/operators.ts';

/** Of schema.fbs: the number of operators that are named instead. */
const CUSTOM = 32;
/** Named ones that the runtime brings itself. */
const OWN = new Set(['TFLite_Detection_PostProcess', 'AudioSpectrogram', 'Mfcc']);
const TYPES = (
  'float32 float16 int32 uint8 int64 string bool int16 complex64 int8 float64 complex128 uint64 resource variant uint32 uint16 ' +
  'int4 bfloat16'
).split(' ');

export const tflite: FormatExaminer = {
  format: 'tflite',
  title: 'TensorFlow Lite',
  recognise: (head) => asciiAt(head, 4, 'TFL3'),
  examine: (part, context) =>
    examined('tflite', part, context, async (notes) => {
      const reader = new FlatReader(await ByteWindow.open(part, context.budget), context.budget);
      const model = await reader.root();
      notes.know({
        framework: 'tensorflow-lite',
        frameworkVersion: `schema ${await reader.number(model, 0, 4, 0)}`,
      });
      notes.metadata('description', (await reader.text(model, 3)) ?? '');
      for (const code of await reader.tables(model, 1)) {
        await judgeOperator(reader, notes, code);
      }
      const sizes: number[] = [];
      for (const buffer of await reader.tables(model, 4)) {
        sizes.push(await reader.byteCount(buffer, 0));
      }
      const [main] = await reader.tables(model, 2);
      if (main !== undefined) {
        await readGraph(reader, notes, main, sizes);
      }
    }),
};

async function judgeOperator(reader: FlatReader, notes: Notes, code: FlatTable): Promise<void> {
  const name = await reader.text(code, 1);
  const builtin = Math.max(await reader.number(code, 0, 1, 0), await reader.number(code, 3, 4, 0));
  if (builtin !== CUSTOM && name === undefined) {
    return;
  }
  const shown = name ?? 'without a name';
  const at = { offset: code.at };
  // Operators of TensorFlow itself, which its Flex library runs.
  if (shown.startsWith('Flex')) {
    const effect = effectOf(shown.slice('Flex'.length));
    if (effect === 'python' || effect === 'files' || effect === 'saves' || effect === 'reads') {
      notes.find(
        FORMAT_RULES.dangerousOperator,
        'An operator reads or writes files, or calls Python.',
        shown,
        at,
      );
    }
  } else if (!OWN.has(shown)) {
    notes.find(FORMAT_RULES.customOperator, 'An operator is none of the runtime’s.', shown, at);
  }
}

/** Facts of the main graph: the others are bodies of its loops and branches. */
async function readGraph(
  reader: FlatReader,
  notes: Notes,
  graph: FlatTable,
  sizes: readonly number[],
): Promise<void> {
  const inputs = new Set(await reader.integers(graph, 1, 2000));
  const outputs = new Set(await reader.integers(graph, 2, 2000));
  let parameters = 0;
  for (const [index, tensor] of (await reader.tables(graph, 0)).entries()) {
    const isWeight = (sizes[await reader.number(tensor, 2, 4, 0)] ?? 0) > 0;
    const elements = elementsOf(await reader.integers(tensor, 0, 32));
    parameters += isWeight && Number.isFinite(elements) ? elements : 0;
    const list = inputs.has(index) ? 'inputs' : outputs.has(index) ? 'outputs' : 'tensors';
    if (list !== 'tensors' || isWeight) {
      notes.tensor(list, await factOf(reader, tensor));
    }
  }
  notes.know({ parameters });
}

async function factOf(reader: FlatReader, tensor: FlatTable): Promise<TensorFact> {
  const shape = await reader.integers(tensor, 0, 32);
  const open = await reader.integers(tensor, 7, 32);
  const type = await reader.number(tensor, 1, 1, 0);
  return {
    name: (await reader.text(tensor, 3)) ?? '',
    dtype: TYPES[type] ?? `type ${type}`,
    shape: (open.length === shape.length ? open : shape).map((size) => (size < 0 ? '?' : size)),
  };
}
