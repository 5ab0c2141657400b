import type { FormatExaminer } from '../format-examiner.ts';
import { templateFindings } from '../jinja/template-findings.ts';
import { ByteWindow } from '../reading/byte-window.ts';
import { examined } from '../reading/examined.ts';
import { codeIn } from '../reading/code-in-text.ts';
import { isArray, isObject, jsonOf } from '../reading/json-document.ts';
import type { Json, JsonObject } from '../reading/json-document.ts';
import { elementsOf, uint64, viewOf } from '../reading/numbers.ts';
import type { Notes } from '../reading/notes.ts';
import { overlapsAndHoles } from '../reading/spans.ts';
import { Stop } from '../reading/stop.ts';
import { FORMAT_RULES } from '../rules/format.ts';

/** The library refuses longer ones. */
const HEADER = 100_000_000;
/** Bits of an element. */
const DTYPES = new Map([
  ['BOOL', 8],
  ['F4', 4],
  ['F6_E2M3', 6],
  ['F6_E3M2', 6],
  ['U8', 8],
  ['I8', 8],
  ['F8_E5M2', 8],
  ['F8_E4M3', 8],
  ['F8_E8M0', 8],
  ['F8_E4M3FNUZ', 8],
  ['F8_E5M2FNUZ', 8],
  ['I16', 16],
  ['U16', 16],
  ['F16', 16],
  ['BF16', 16],
  ['I32', 32],
  ['U32', 32],
  ['F32', 32],
  ['C64', 64],
  ['F64', 64],
  ['I64', 64],
  ['U64', 64],
]);

interface Tensor {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

export const safetensors: FormatExaminer = {
  format: 'safetensors',
  title: 'safetensors',
  /** Eight bytes of length, then an object: the length is judged later, so that a wrong one is seen. */
  recognise: (head) =>
    head.length >= 10 &&
    head[8] === 0x7b &&
    head.subarray(5, 8).every((byte) => byte === 0) &&
    isTextual(head),
  examine: (part, context) =>
    examined('safetensors', part, context, async (notes) => {
      const bytes = await ByteWindow.open(part, context.budget);
      const length = uint64(viewOf(await bytes.read(0, 8)), 0, true);
      if (length > HEADER || 8 + length > bytes.size) {
        const reason = length > HEADER ? `more than ${HEADER}` : `beyond the end (${bytes.size})`;
        throw new Stop(FORMAT_RULES.broken, `the header says it is ${length} bytes long: ${reason}`, 0);
      }
      const header = await bytes.read(8, length);
      const { value, duplicates } = jsonOf(header);
      for (const { key, offset } of duplicates) {
        notes.find(FORMAT_RULES.inconsistent, 'The header has a key twice.', key, { offset: 8 + offset });
      }
      if (!isObject(value)) {
        throw new Stop(FORMAT_RULES.broken, 'the header is no object', 8);
      }
      readHeader(notes, value, bytes.size - 8 - length);
    }),
};

function readHeader(notes: Notes, header: JsonObject, size: number): void {
  notes.know({ framework: 'safetensors' });
  const tensors: Tensor[] = [];
  let parameters = 0;
  for (const [name, entry] of header) {
    if (name === '__metadata__') {
      readMetadata(notes, entry);
    } else {
      const { tensor, elements } = tensorOf(notes, name, entry);
      const code = codeIn(name);
      if (code !== undefined) {
        notes.find(FORMAT_RULES.codeInMetadata, 'The name of a tensor looks like code.', code);
      }
      tensors.push(tensor);
      parameters += elements;
    }
  }
  notes.know({ parameters });
  for (const { kind, at, length, name } of overlapsAndHoles(tensors, size)) {
    const rule = kind === 'hole' ? FORMAT_RULES.hiddenBytes : FORMAT_RULES.inconsistent;
    const message = {
      hole: 'Bytes of the file belong to no tensor.',
      overlap: 'Two tensors share bytes.',
      beyond: 'A tensor ends beyond the file.',
    }[kind];
    notes.find(rule, message, `${length} bytes at ${at} of the data${name === undefined ? '' : `, ${name}`}`);
  }
}

function readMetadata(notes: Notes, entry: Json): void {
  if (!isObject(entry)) {
    notes.find(FORMAT_RULES.inconsistent, 'The metadata are no object.', '__metadata__');
    return;
  }
  for (const [key, value] of entry) {
    if (typeof value !== 'string') {
      notes.find(FORMAT_RULES.inconsistent, 'A value of the metadata is no text.', key);
      continue;
    }
    notes.metadata(key, value);
    const code = codeIn(value) ?? codeIn(key);
    if (code !== undefined) {
      notes.find(FORMAT_RULES.codeInMetadata, 'A value of the metadata looks like code.', `${key}: ${code}`);
    }
    templateFindings(notes, key, value, 'metadata');
  }
}

function tensorOf(notes: Notes, name: string, entry: Json): { tensor: Tensor; elements: number } {
  const fields = isObject(entry) ? entry : new Map<string, Json>();
  const dtype = fields.get('dtype');
  const shape = fields.get('shape');
  const offsets = fields.get('data_offsets');
  if (typeof dtype !== 'string' || !isCounts(shape) || !isCounts(offsets) || offsets.length !== 2) {
    throw new Stop(
      FORMAT_RULES.broken,
      `the entry of tensor ${JSON.stringify(name.slice(0, 100))} is none`,
      8,
    );
  }
  const unknown = [...fields.keys()].find((key) => !['dtype', 'shape', 'data_offsets'].includes(key));
  if (unknown !== undefined) {
    notes.find(FORMAT_RULES.inconsistent, 'A tensor has a field that the format does not define.', unknown);
  }
  const [start = 0, end = 0] = offsets;
  const elements = elementsOf(shape);
  const bits = DTYPES.get(dtype);
  if (bits === undefined) {
    notes.find(
      FORMAT_RULES.unknownVersion,
      'A tensor has a type that is not known here.',
      `${name}: ${dtype}`,
    );
  } else if ((elements * bits) / 8 !== end - start) {
    const detail = `${name}: ${dtype} × [${shape.slice(0, 8).join(', ')}] in ${end - start} bytes`;
    notes.find(FORMAT_RULES.inconsistent, 'A tensor has not the bytes that its type and shape need.', detail);
  }
  notes.tensor('tensors', { name, dtype: dtype.toLowerCase().slice(0, 20), shape: shape.slice(0, 16) });
  return { tensor: { name, start, end }, elements: Number.isFinite(elements) ? elements : 0 };
}

function isCounts(value: Json | undefined): value is readonly number[] {
  return (
    isArray(value) &&
    value.every((item) => typeof item === 'number' && Number.isSafeInteger(item) && item >= 0)
  );
}

/** The header's first bytes, as long as it says that it is. */
function isTextual(head: Uint8Array): boolean {
  const length = uint64(viewOf(head), 0, true);
  return head
    .subarray(8, Math.min(8 + length, 64))
    .every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d);
}
