import type { FormatExaminer } from '../format-examiner.ts';
import { ByteWindow } from '../reading/byte-window.ts';
import { examined } from '../reading/examined.ts';
import { fieldsIn } from '../reading/top-fields.ts';

/** The last eight bytes of a table of LevelDB. */
const MAGIC = [0x57, 0xfb, 0x80, 0x8b, 0x24, 0x75, 0x47, 0xdb];

/** `variables.index`: names, types and places of the tensors in the data files. */
export const checkpointIndex: FormatExaminer = {
  format: 'tensorflow-checkpoint-index',
  title: 'TensorFlow checkpoint (index)',
  recognise: async (_head, { read, size }) => {
    if (read === undefined || size === undefined || size < 48) {
      return false;
    }
    const tail = await read(size - 8, 8);
    return MAGIC.every((byte, index) => tail[index] === byte);
  },
  examine: (part, context) =>
    examined('tensorflow-checkpoint-index', part, context, (notes) => {
      notes.know({ framework: 'tensorflow' });
    }),
};

/**
 * `variables.data-00000-of-00001`: raw numbers, without any mark, which no loader takes for code. Stands behind all formats that
 * are recognised by their bytes.
 */
export const checkpointData: FormatExaminer = {
  format: 'tensorflow-checkpoint-data',
  title: 'TensorFlow checkpoint (data)',
  recognise: (_head, part) => /\.data-\d{5}-of-\d{5}$/u.test(part.within.at(-1) ?? part.path),
  examine: (part, context) =>
    examined('tensorflow-checkpoint-data', part, context, (notes) => {
      notes.know({ framework: 'tensorflow' });
    }),
};

/** `fingerprint.pb`: six numbers, and a name. */
export const fingerprint: FormatExaminer = {
  format: 'tensorflow-fingerprint',
  title: 'TensorFlow fingerprint',
  recognise: async (head, part) => {
    if (
      (part.size ?? head.length) > 512 ||
      !/(?:^|\/)fingerprint\.pb$/u.test(part.within.at(-1) ?? part.path)
    ) {
      return false;
    }
    const fields = await fieldsIn(head);
    return (
      fields.length >= 5 && fields.every(({ number, wire }) => (number <= 5 && wire === 0) || number <= 7)
    );
  },
  examine: (part, context) =>
    examined('tensorflow-fingerprint', part, context, async (notes) => {
      await ByteWindow.open(part, context.budget);
      notes.know({ framework: 'tensorflow' });
    }),
};
