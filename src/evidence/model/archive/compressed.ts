import type { Examination } from '../examination.ts';
import type { ExamineContext, FormatExaminer } from '../format-examiner.ts';
import type { Chunks, ModelPorts, Part } from '../part.ts';
import { examined } from '../reading/examined.ts';
import { isText } from '../text.ts';
import { chunksFrom, examineBehind } from './behind-stream.ts';
import { Contents } from './contents.ts';
import { Member } from './member.ts';

type Port = Exclude<keyof ModelPorts, 'crc32' | 'inflateRaw'>;

interface Kind {
  readonly format: string;
  readonly title: string;
  readonly port: Port;
  readonly recognise: (head: Uint8Array) => boolean;
  /** Bytes in front that are not of the stream. */
  readonly skip?: number;
}

/** joblib before 0.10: `ZF`, the size as 19 characters, zlib. */
const JOBLIB_HEADER = 21;

const KINDS: readonly Kind[] = [
  { format: 'gzip', title: 'gzip', port: 'gunzip', recognise: (head) => begins(head, 0x1f, 0x8b) },
  {
    format: 'bzip2',
    title: 'bzip2',
    port: 'bunzip2',
    recognise: (head) => begins(head, 0x42, 0x5a, 0x68) && (head[4] === 0x31 || head[4] === 0x17),
  },
  {
    format: 'xz',
    title: 'xz',
    port: 'unxz',
    recognise: (head) => begins(head, 0xfd, 0x37, 0x7a, 0x58, 0x5a, 0),
  },
  {
    format: 'lzma',
    title: 'LZMA',
    port: 'unxz',
    recognise: (head) => head.length > 13 && (begins(head, 0x5d, 0, 0) || isLzmaAlone(head)),
  },
  { format: 'lz4', title: 'LZ4', port: 'unlz4', recognise: (head) => begins(head, 0x04, 0x22, 0x4d, 0x18) },
  {
    format: 'zstd',
    title: 'Zstandard',
    port: 'unzstd',
    // A frame that is to be skipped may stand in front.
    recognise: (head) =>
      begins(head, 0x28, 0xb5, 0x2f, 0xfd) ||
      (begins(head.subarray(1), 0x2a, 0x4d, 0x18) && (head[0] ?? 0) >> 4 === 5),
  },
  { format: 'zlib', title: 'zlib', port: 'inflate', recognise: (head) => isZlib(head) },
  {
    format: 'zlib',
    title: 'zlib, as joblib wrote it before 0.10',
    port: 'inflate',
    recognise: (head) => begins(head, 0x5a, 0x46, 0x30, 0x78) && isZlib(head.subarray(JOBLIB_HEADER)),
    skip: JOBLIB_HEADER,
  },
];

/** Streams that become one file. */
export const COMPRESSED: readonly FormatExaminer[] = KINDS.map((kind) => ({
  format: kind.format,
  title: kind.title,
  isContainer: true,
  recognise: kind.recognise,
  examine: (part, context) => examineStream(kind, part, context),
}));

async function examineStream(
  { format, port, skip, recognise }: Kind,
  part: Part,
  context: ExamineContext,
): Promise<Examination> {
  let inside: Partial<Examination> = {};
  const examination = await examined(format, part, context, async (notes) => {
    const { budget, ports } = context;
    const packed = {
      ...part,
      within: [...part.within, `(${format})`],
      chunks: () => chunksFrom(part, skip ?? 0),
    };
    const contents = new Contents(notes, context);
    let end: number | undefined;
    const unpack = (chunks: Chunks): Chunks =>
      ports[port](chunks, (read) => {
        end = (skip ?? 0) + read;
      });
    const member = new Member(packed, unpack, budget, ports);
    await contents.add('', member, { crcs: [], sizes: [] }, 'any');
    if (end !== undefined) {
      await examineBehind(part, end, context, notes, recognise);
    }
    const [seen] = contents.seen;
    // A stream that gave nothing is no evidence that there is no model.
    const isHarmless = seen?.notAModel === true && member.broken === undefined;
    inside = {
      ...(seen !== undefined && !seen.notAModel && seen.format !== 'unknown' && { format: seen.format }),
      ...(seen !== undefined && { facts: seen.facts }),
      ...(isHarmless && { notAModel: true as const }),
    };
  });
  return { ...examination, ...inside };
}

function begins(head: Uint8Array, ...bytes: readonly number[]): boolean {
  return bytes.every((byte, index) => head[index] === byte);
}

/**
 * As liblzma's `lzma_alone_decoder` takes it, whatever the properties: a dictionary of 2ⁿ or 2ⁿ + 2ⁿ⁻¹ bytes, a size below 256 GiB or none,
 * and the zero with which the coder begins.
 */
function isLzmaAlone(head: Uint8Array): boolean {
  const view = new DataView(head.buffer, head.byteOffset, head.length);
  const [dictionary, size] = [view.getUint32(1, true), view.getBigUint64(5, true)];
  const bits = dictionary.toString(2).replace(/0+$/u, '');
  const isSized = size === 2n ** 64n - 1n || (size > 0n && size < 2n ** 38n);
  return view.getUint8(0) < 225 && dictionary >= 4096 && /^11?$/u.test(bits) && isSized && head[13] === 0;
}

/** RFC 1950: deflate, a window of at most 32 kB, no dictionary, and a checksum over both bytes. Text may look so. */
function isZlib(head: Uint8Array): boolean {
  const [method = 0, flags = 0] = head;
  const isHeader = (method & 0x8f) === 0x08 && (flags & 0x20) === 0 && ((method << 8) | flags) % 31 === 0;
  return isHeader && head.length > 6 && !isText(head);
}
