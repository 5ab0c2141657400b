import { slicePart } from '../archive/slice-part.ts';
import type { Budget } from '../budget.ts';
import type { ExamineContext, FormatExaminer } from '../format-examiner.ts';
import type { Element } from '../npy/dtype.ts';
import { dimensionsOf, elementOf } from '../npy/dtype.ts';
import { pythonLiteral } from '../npy/literal.ts';
import type { Part } from '../part.ts';
import { examined } from '../reading/examined.ts';
import type { Notes } from '../reading/notes.ts';
import { elementsOf, latin1Of, textOf, viewOf } from '../reading/numbers.ts';
import { Stop } from '../reading/stop.ts';
import { FORMAT_RULES } from '../rules/format.ts';
import { heldPart } from '../archive/held.ts';

const MAGIC = [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59];
/** NumPy takes 10,000 unless it is told to trust the file. */
const MOST_HEADER = 1 << 20;

interface Header {
  readonly element: Element;
  readonly shape: readonly number[];
  readonly dataAt: number;
}

/** NumPy's format, versions 1 to 3 (numpy/lib/format.py). An array of objects is a pickle behind a header. */
export const npy: FormatExaminer = {
  format: 'npy',
  title: 'NumPy array',
  recognise: (head) => MAGIC.every((byte, index) => head[index] === byte),
  examine: (part, context) => examined('npy', part, context, (notes) => examineArray(part, context, notes)),
};

async function examineArray(part: Part, context: ExamineContext, notes: Notes): Promise<void> {
  const { element, shape, dataAt } = headerOf(await firstBytes(part, context.budget));
  const elements = elementsOf(shape);
  notes.know({ framework: 'numpy' });
  notes.tensor('tensors', { name: '', dtype: element.dtype, shape: shape.slice(0, 64) });
  if (element.isObject) {
    const inside = await context.recurse(behind(part, '(objects)', dataAt));
    notes.take(inside.findings);
    if (inside.notAModel === true) {
      notes.find(FORMAT_RULES.broken, 'The objects of the array are no pickle.', inside.format, {
        offset: dataAt,
      });
    }
  } else if (part.size !== undefined && element.width !== undefined) {
    await judgeEnd(part, context, notes, dataAt + elements * element.width);
  }
}

/** Several arrays may stand one after another in a file. */
async function judgeEnd(part: Part, context: ExamineContext, notes: Notes, end: number): Promise<void> {
  const size = part.size ?? 0;
  if (end > size) {
    notes.find(FORMAT_RULES.broken, 'The array is longer than the file.', `${end} bytes, not ${size}`);
  } else if (end < size) {
    const inside = await context.recurse(behind(part, `bytes from ${end}`, end));
    notes.take(inside.findings);
    if (inside.format !== 'npy') {
      const message = 'Bytes stand behind the array.';
      notes.find(FORMAT_RULES.hiddenBytes, message, `${size - end} bytes`, { offset: end });
    }
  }
}

/** What follows a place; a stream is read again for it, and passed over. */
function behind(part: Part, name: string, from: number): Part {
  const { read, size } = part;
  return read !== undefined && size !== undefined
    ? slicePart(part, name, read, from, Math.max(0, size - from))
    : { path: part.path, within: [...part.within, name], chunks: () => chunksFrom(part, from) };
}

async function* chunksFrom({ chunks }: Part, from: number): AsyncGenerator<Uint8Array> {
  let left = from;
  for await (const chunk of chunks()) {
    const rest = chunk.subarray(Math.min(left, chunk.length));
    left -= chunk.length - rest.length;
    if (rest.length > 0) {
      yield rest;
    }
  }
}

/** A stream is held as far as a header may go. */
async function firstBytes(part: Part, budget: Budget): Promise<Uint8Array> {
  const { size, read } = await heldPart(part, budget, MOST_HEADER);
  return await read(0, Math.min(size, MOST_HEADER));
}

function headerOf(bytes: Uint8Array): Header {
  const version = bytes[6] ?? 0;
  if (bytes.length < 12 || version < 1 || version > 3) {
    throw new Stop(FORMAT_RULES.unknownVersion, `version ${version} of the format is not known`, 6);
  }
  const start = version === 1 ? 10 : 12;
  const view = viewOf(bytes);
  const length = version === 1 ? view.getUint16(8, true) : view.getUint32(8, true);
  const dataAt = start + length;
  if (dataAt > bytes.length) {
    throw new Stop(FORMAT_RULES.broken, `the header of ${length} bytes goes beyond what is read of it`, 8);
  }
  const header = bytes.subarray(start, dataAt);
  return { ...fieldsOf(version === 3 ? textOf(header) : latin1Of(header), start), dataAt };
}

function fieldsOf(text: string, start: number): Omit<Header, 'dataAt'> {
  const fields = pythonLiteral(text);
  const isHeader =
    fields instanceof Map && fields.size === 3 && typeof fields.get('fortran_order') === 'boolean';
  const shape = isHeader ? dimensionsOf(fields.get('shape')) : undefined;
  if (!isHeader || shape === undefined) {
    throw new Stop(FORMAT_RULES.broken, 'the header is not the literal that NumPy writes', start);
  }
  const element = elementOf(fields.get('descr'));
  if (element === undefined) {
    throw new Stop(FORMAT_RULES.broken, 'the type of the elements is none that NumPy has', start);
  }
  return { element, shape };
}
