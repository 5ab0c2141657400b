import type { FormatExaminer } from '../format-examiner.ts';
import { examined } from '../reading/examined.ts';
import { ARCHIVE_RULES } from '../rules/archive.ts';

const KINDS: readonly (readonly [format: string, title: string, magic: readonly number[]])[] = [
  ['7z', '7z', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['rar', 'RAR', [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
  ['cab', 'Cabinet', [0x4d, 0x53, 0x43, 0x46, 0, 0, 0, 0]],
  ['compress', 'Unix compress', [0x1f, 0x9d, 0x90]],
  ['lzip', 'lzip', [0x4c, 0x5a, 0x49, 0x50, 0x01]],
  ['lz4-legacy', 'LZ4 of the Linux kernel', [0x02, 0x21, 0x4c, 0x18]],
  ['snappy', 'framed Snappy', [0xff, 0x06, 0, 0, 0x73, 0x4e, 0x61, 0x50, 0x70, 0x59]],
  ['cpio', 'cpio', [0x30, 0x37, 0x30, 0x37, 0x30]],
];

/** Archives that are known by their first bytes, and not unpacked. */
export const UNOPENED: readonly FormatExaminer[] = KINDS.map(([format, title, magic]) => ({
  format,
  title,
  recognise: (head) => magic.every((byte, index) => head[index] === byte),
  examine: (part, context) =>
    examined(format, part, context, (notes) => {
      notes.find(ARCHIVE_RULES.unsupported, `Archives of ${title} are not unpacked.`, title);
    }),
}));
