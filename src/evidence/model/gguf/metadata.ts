import { templateFindings } from '../jinja/template-findings.ts';
import { codeIn } from '../reading/code-in-text.ts';
import type { Notes } from '../reading/notes.ts';
import { Stop } from '../reading/stop.ts';
import { FORMAT_RULES } from '../rules/format.ts';
import type { GgufCursor } from './cursor.ts';
import { FILE_TYPES } from './quantization.ts';

const TEXT = 8;
const ARRAY = 9;
/** Bytes of the types of fixed width. */
const WIDTHS: readonly (number | undefined)[] = [1, 1, 2, 2, 4, 4, 4, 1, undefined, undefined, 8, 8, 8];
const READ = 2 ** 20 + 1;
const KEYS = 20_000;

export interface GgufMetadata {
  readonly alignment: number;
}

/** The key-value pairs of a file: what a bill of materials needs, and the templates, which are judged. */
export async function readMetadata(cursor: GgufCursor, count: number, notes: Notes): Promise<GgufMetadata> {
  const keys = new Set<string>();
  let alignment = 32;
  for (let index = 0; index < count; index += 1) {
    const offset = cursor.at;
    const key = await cursor.text(1024);
    if (keys.has(key)) {
      notes.find(FORMAT_RULES.inconsistent, 'A key stands twice in the metadata.', key, { offset });
    }
    if (keys.size < KEYS) {
      keys.add(key);
    }
    const type = await cursor.uint32();
    if (type === ARRAY) {
      await skipArray(cursor, 0, notes, key);
    } else if (type === TEXT) {
      judgeText(notes, key, await cursor.text(READ), offset);
    } else {
      const value = await readNumber(cursor, type);
      noteNumber(notes, key, value);
      alignment = key === 'general.alignment' ? checkedAlignment(value, offset) : alignment;
    }
  }
  return { alignment };
}

function judgeText(notes: Notes, key: string, value: string, offset: number): void {
  if (isTemplate(key)) {
    templateFindings(notes, key, value, 'template', offset);
    return;
  }
  templateFindings(notes, key, value, 'metadata', offset);
  const code = codeIn(value);
  if (code !== undefined) {
    notes.find(FORMAT_RULES.codeInMetadata, 'A value of the metadata looks like code.', `${key}: ${code}`, {
      offset,
    });
  }
  if (key === 'general.architecture') {
    notes.know({ architecture: value.slice(0, 300) });
  } else if (key.startsWith('general.') || key === 'tokenizer.ggml.model') {
    notes.metadata(key, value);
  }
}

function isTemplate(key: string): boolean {
  return key.startsWith('tokenizer.chat_template');
}

function noteNumber(notes: Notes, key: string, value: number): void {
  if (key === 'general.file_type') {
    notes.metadata(key, FILE_TYPES.get(value) ?? String(value));
  } else if (key.startsWith('general.') || key.endsWith('.context_length')) {
    notes.metadata(key, String(value));
  }
}

function checkedAlignment(value: number, offset: number): number {
  if (!Number.isInteger(value) || value < 8 || value > 2 ** 20 || (value & (value - 1)) !== 0) {
    throw new Stop(FORMAT_RULES.broken, `an alignment of ${value}`, offset);
  }
  return value;
}

async function readNumber(cursor: GgufCursor, type: number): Promise<number> {
  const start = cursor.at;
  const width = WIDTHS[type];
  if (width === undefined) {
    throw new Stop(FORMAT_RULES.broken, `a value of type ${type}`, start - 4);
  }
  const view = await cursor.view(width);
  const little = cursor.littleEndian;
  const readers: readonly (() => number)[] = [
    () => view.getUint8(0),
    () => view.getInt8(0),
    () => view.getUint16(0, little),
    () => view.getInt16(0, little),
    () => view.getUint32(0, little),
    () => view.getInt32(0, little),
    () => view.getFloat32(0, little),
    () => view.getUint8(0),
    () => 0,
    () => 0,
    () => Number(view.getBigUint64(0, little)),
    () => Number(view.getBigInt64(0, little)),
    () => view.getFloat64(0, little),
  ];
  return readers[type]?.() ?? 0;
}

/** Arrays hold vocabularies: passed over, except texts that are templates. */
async function skipArray(cursor: GgufCursor, depth: number, notes: Notes, key: string): Promise<void> {
  const start = cursor.at;
  const type = await cursor.uint32();
  const count = await cursor.count();
  const width = WIDTHS[type];
  if (width !== undefined) {
    cursor.skip(width * count, start);
    return;
  }
  if ((type !== TEXT && type !== ARRAY) || depth > 8) {
    throw new Stop(FORMAT_RULES.broken, `an array of type ${type}`, start);
  }
  // Each item needs some bytes, so that a count beyond the file is seen before they are read.
  if (!(cursor.at + count * 4 <= cursor.size)) {
    throw new Stop(FORMAT_RULES.broken, `an array of ${count} items goes beyond the end`, start);
  }
  for (let index = 0; index < count; index += 1) {
    if (type === ARRAY) {
      await skipArray(cursor, depth + 1, notes, key);
    } else {
      const at = cursor.at;
      const text = await cursor.text(isTemplate(key) ? READ : 0);
      if (isTemplate(key)) {
        templateFindings(notes, key, text, 'metadata', at);
      }
    }
  }
}
