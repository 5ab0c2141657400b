import type { FormatExaminer } from '../format-examiner.ts';
import { GgufCursor } from '../gguf/cursor.ts';
import { readMetadata } from '../gguf/metadata.ts';
import { GGML_TYPES } from '../gguf/quantization.ts';
import { ByteWindow } from '../reading/byte-window.ts';
import { examined } from '../reading/examined.ts';
import type { Notes } from '../reading/notes.ts';
import { asciiAt, elementsOf, viewOf } from '../reading/numbers.ts';
import { overlapsAndHoles } from '../reading/spans.ts';
import { Stop } from '../reading/stop.ts';
import { FORMAT_RULES } from '../rules/format.ts';

const NEWEST = 3;
/** ggml has no more. */
const DIMENSIONS = 4;
const TENSORS = 200_000;

interface Placed {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

export const gguf: FormatExaminer = {
  format: 'gguf',
  title: 'GGUF',
  recognise: (head) => asciiAt(head, 0, 'GGUF'),
  examine: (part, context) =>
    examined('gguf', part, context, async (notes) => {
      const bytes = await ByteWindow.open(part, context.budget);
      const head = viewOf(await bytes.read(0, 8));
      // Version 3 may be big-endian: then its bytes stand the other way round.
      const littleEndian = head.getUint32(4, true) % 0x1_0000 !== 0;
      const version = head.getUint32(4, littleEndian);
      if (version < 1 || version > NEWEST) {
        throw new Stop(FORMAT_RULES.unknownVersion, `version ${version}`, 4);
      }
      notes.know({ framework: 'ggml', frameworkVersion: `GGUF ${version}` });
      const cursor = new GgufCursor(bytes, context.budget, littleEndian, version === 1);
      cursor.at = 8;
      const tensors = await cursor.count();
      const pairs = await cursor.count();
      // A pair needs 13 bytes at least, a tensor 24.
      if (!(pairs * 9 + tensors * 20 <= bytes.size) || tensors > TENSORS) {
        throw new Stop(
          FORMAT_RULES.broken,
          `${pairs} pairs and ${tensors} tensors do not fit into the file`,
          8,
        );
      }
      const { alignment } = await readMetadata(cursor, pairs, notes);
      await readTensors(cursor, tensors, alignment, notes);
    }),
};

async function readTensors(
  cursor: GgufCursor,
  count: number,
  alignment: number,
  notes: Notes,
): Promise<void> {
  const placed: Placed[] = [];
  const names = new Set<string>();
  let parameters = 0;
  let isKnown = true;
  for (let index = 0; index < count; index += 1) {
    const { tensor, elements, hasSize } = await readTensor(cursor, alignment, notes);
    if (names.has(tensor.name)) {
      notes.find(FORMAT_RULES.inconsistent, 'Two tensors have one name.', tensor.name);
    }
    names.add(tensor.name);
    placed.push(tensor);
    parameters += elements;
    isKnown &&= hasSize;
  }
  notes.know({ parameters });
  if (isKnown && count > 0) {
    const start = Math.ceil(cursor.at / alignment) * alignment;
    judgePlaces(notes, placed, cursor.size - start, alignment);
  }
}

async function readTensor(
  cursor: GgufCursor,
  alignment: number,
  notes: Notes,
): Promise<{ tensor: Placed; elements: number; hasSize: boolean }> {
  const offset = cursor.at;
  const name = await cursor.text(256);
  const dimensions = await cursor.uint32();
  if (dimensions > DIMENSIONS) {
    throw new Stop(FORMAT_RULES.broken, `a tensor of ${dimensions} dimensions`, offset);
  }
  const shape: number[] = [];
  for (let index = 0; index < dimensions; index += 1) {
    shape.push(await cursor.count());
  }
  const number = await cursor.uint32();
  const start = await cursor.uint64();
  const [dtype, perBlock, blockBytes] = GGML_TYPES.get(number) ?? [`type ${number}`, 1, 0];
  const elements = elementsOf(shape);
  if (blockBytes === 0) {
    notes.find(
      FORMAT_RULES.unknownVersion,
      'A tensor has a type that is not known here.',
      `${name}: ${number}`,
      { offset },
    );
  } else if (!Number.isFinite(elements) || (shape[0] ?? 1) % perBlock !== 0) {
    const detail = `${name}: ${dtype} × [${shape.join(', ')}]`;
    notes.find(FORMAT_RULES.inconsistent, 'A tensor has a shape that its type cannot have.', detail, {
      offset,
    });
  } else if (start % alignment !== 0) {
    notes.find(FORMAT_RULES.inconsistent, 'A tensor does not start where the alignment wants it.', name, {
      offset,
    });
  }
  notes.tensor('tensors', { name, dtype, shape });
  const end = start + Math.ceil(elements / perBlock) * blockBytes;
  return {
    tensor: { name, start, end },
    elements: Number.isFinite(elements) ? elements : 0,
    hasSize: blockBytes > 0,
  };
}

function judgePlaces(notes: Notes, placed: readonly Placed[], size: number, alignment: number): void {
  for (const { kind, at, length, name } of overlapsAndHoles(placed, size, alignment - 1)) {
    const detail = `${length} bytes at ${at} of the data${name === undefined ? '' : `, ${name}`}`;
    if (kind === 'beyond') {
      notes.find(FORMAT_RULES.broken, 'A tensor ends beyond the file.', detail);
    } else if (kind === 'overlap') {
      notes.find(FORMAT_RULES.inconsistent, 'Two tensors share bytes.', detail);
    } else {
      notes.find(FORMAT_RULES.hiddenBytes, 'Bytes of the file belong to no tensor.', detail);
    }
  }
}
