import type { FormatExaminer } from '../format-examiner.ts';
import { isText } from '../text.ts';

/** Files that no model is loaded from, by their first bytes. */
const KINDS: readonly (readonly [format: string, magic: string, at?: number])[] = [
  ['png', '\u0089PNG\r\n\u001a\n'],
  ['jpeg', '\u00ff\u00d8\u00ff'],
  ['gif', 'GIF87a'],
  ['gif', 'GIF89a'],
  ['webp', 'WEBP', 8],
  ['wav', 'WAVE', 8],
  ['avi', 'AVI ', 8],
  ['tiff', 'II*\u0000'],
  ['tiff', 'MM\u0000*'],
  ['mp4', 'ftyp', 4],
  ['mp3', 'ID3'],
  ['ogg', 'OggS'],
  ['flac', 'fLaC'],
  ['matroska', '\u001aE\u00df\u00a3'],
  ['pdf', '%PDF-'],
  ['parquet', 'PAR1'],
  ['arrow', 'ARROW1'],
  ['feather', 'FEA1'],
  ['avro', 'Obj\u0001'],
  ['orc', 'ORC'],
  ['sqlite', 'SQLite format 3\u0000'],
  ['duckdb', 'DUCK', 8],
  ['elf', '\u007fELF'],
  ['wasm', '\u0000asm'],
  ['java-class', '\u00ca\u00fe\u00ba\u00be'],
  ['mach-o', '\u00cf\u00fa\u00ed\u00fe'],
  ['woff', 'wOFF'],
  ['woff', 'wOF2'],
  ['icon', '\u0000\u0000\u0001\u0000'],
  ['git-pack', 'PACK'],
  ['git-index', 'DIRC'],
];

/** Other files, of any content. Their format is the name of what they are. */
export const NOT_MODELS: readonly FormatExaminer[] = [
  ...KINDS.map(([format, magic, at = 0]) =>
    notModel(format, (head) => [...magic].every((byte, index) => head[at + index] === byte.charCodeAt(0))),
  ),
  notModel('text', isText),
];

function notModel(format: string, recognise: (head: Uint8Array) => boolean): FormatExaminer {
  return {
    format,
    title: format,
    recognise,
    examine: () => Promise.resolve({ format, findings: [], facts: {}, notAModel: true }),
  };
}
