import type { Examination } from '../examination.ts';
import type { FormatExaminer } from '../format-examiner.ts';
import type { Chunks, Part } from '../part.ts';

/** Python's `json.loads` takes bytes of these encodings for JSON, with their mark or by where the zeros stand: Keras and skops use it so. */
interface Encoding {
  readonly name: 'utf-8' | 'utf-16' | 'utf-32';
  readonly width: 1 | 2 | 4;
  readonly isBigEndian: boolean;
  /** Bytes of the mark. */
  readonly mark: number;
}

const MARKS: readonly (readonly [bytes: readonly number[], encoding: Encoding])[] = [
  [[0xff, 0xfe, 0, 0], { name: 'utf-32', width: 4, isBigEndian: false, mark: 4 }],
  [[0, 0, 0xfe, 0xff], { name: 'utf-32', width: 4, isBigEndian: true, mark: 4 }],
  [[0xff, 0xfe], { name: 'utf-16', width: 2, isBigEndian: false, mark: 2 }],
  [[0xfe, 0xff], { name: 'utf-16', width: 2, isBigEndian: true, mark: 2 }],
  [[0xef, 0xbb, 0xbf], { name: 'utf-8', width: 1, isBigEndian: false, mark: 3 }],
];
const UNMARKED: readonly Encoding[] = [2, 4].flatMap((width) =>
  [true, false].map((isBigEndian) =>
    width === 2
      ? { name: 'utf-16' as const, width: 2 as const, isBigEndian, mark: 0 }
      : { name: 'utf-32' as const, width: 4 as const, isBigEndian, mark: 0 },
  ),
);
/** Two characters tell an object from numbers that are `{` by chance. */
const BEGINNING = /^\s*\{[\s"}]/u;
const LOOKED_AT = 64;
const REPLACEMENT = 0xfffd;

/** JSON that is not plain UTF-8: examined as what it says, as its readers do. */
export const encodedJson: FormatExaminer = {
  format: 'encoded-json',
  title: 'JSON in another encoding than UTF-8',
  isContainer: true,
  recognise: (head) => encodingOf(head) !== undefined,
  examine: async (part, { recurse }): Promise<Examination> => {
    const encoding = encodingOf(await beginningOf(part));
    return encoding === undefined
      ? { format: 'text', findings: [], facts: {} }
      : await recurse(plain(part, encoding));
  },
};

function encodingOf(head: Uint8Array): Encoding | undefined {
  const marked = MARKS.find(([bytes]) => bytes.every((byte, index) => head[index] === byte))?.[1];
  const possible = marked === undefined ? UNMARKED : [marked];
  return possible.find((encoding) => {
    const units = unitsOf(head.subarray(encoding.mark, encoding.mark + LOOKED_AT), encoding);
    return BEGINNING.test(textOf(units, encoding));
  });
}

async function beginningOf(part: Part): Promise<Uint8Array> {
  for await (const chunk of part.chunks()) {
    return chunk.slice(0, LOOKED_AT);
  }
  return new Uint8Array(0);
}

function plain(part: Part, encoding: Encoding): Part {
  return {
    path: part.path,
    within: [...part.within, `(${encoding.name})`],
    chunks: () => decoded(part.chunks(), encoding),
  };
}

/** As UTF-8. */
async function* decoded(chunks: Chunks, encoding: Encoding): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let left = encoding.mark;
  let rest: Uint8Array = new Uint8Array(0);
  for await (const chunk of chunks) {
    const bytes = joined(rest, chunk.subarray(left));
    left -= Math.min(left, chunk.length);
    const whole = bytes.length - (bytes.length % encoding.width);
    const { units, kept } = withoutHalfPair(unitsOf(bytes.subarray(0, whole), encoding), encoding);
    rest = bytes.slice(whole - kept * encoding.width);
    yield encoding.width === 1 ? bytes : encoder.encode(textOf(units, encoding));
  }
}

function joined(rest: Uint8Array, chunk: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(rest.length + chunk.length);
  bytes.set(rest);
  bytes.set(chunk, rest.length);
  return bytes;
}

function unitsOf(bytes: Uint8Array, { width, isBigEndian }: Encoding): number[] {
  const units: number[] = [];
  for (let at = 0; at + width <= bytes.length; at += width) {
    let unit = 0;
    for (let index = 0; index < width; index++) {
      unit = unit * 256 + (bytes[at + (isBigEndian ? index : width - 1 - index)] ?? 0);
    }
    units.push(unit);
  }
  return units;
}

/** A character of two units may be cut by the end of a chunk. */
function withoutHalfPair(
  units: readonly number[],
  { width }: Encoding,
): { readonly units: readonly number[]; readonly kept: number } {
  const last = units.at(-1) ?? 0;
  const isHalf = width === 2 && last >= 0xd800 && last < 0xdc00;
  return isHalf ? { units: units.slice(0, -1), kept: 1 } : { units, kept: 0 };
}

function textOf(units: readonly number[], { width }: Encoding): string {
  return units
    .map((unit) =>
      width === 4 ? String.fromCodePoint(unit > 0x10_ffff ? REPLACEMENT : unit) : String.fromCharCode(unit),
    )
    .join('');
}
