import { LFS_POINTER, LFS_POINTER_BYTES } from '../../provenance/lfs-pointer.ts';
import type { FormatExaminer } from '../format-examiner.ts';
import { examined } from '../reading/examined.ts';
import { asciiAt, textOf } from '../reading/numbers.ts';
import { IDENTITY_RULES } from '../rules/identity.ts';

export const lfsPointer: FormatExaminer = {
  format: 'lfs-pointer',
  title: 'Git LFS pointer',
  recognise: (head) => head.length < LFS_POINTER_BYTES && asciiAt(head, 0, LFS_POINTER),
  examine: (part, context) =>
    examined('lfs-pointer', part, context, async (notes) => {
      let text = '';
      for await (const chunk of part.chunks()) {
        text += textOf(chunk);
      }
      const oid = /^oid (sha256:[0-9a-f]{64})$/mu.exec(text)?.[1] ?? 'without a digest';
      const size = /^size (\d{1,15})$/mu.exec(text)?.[1];
      const detail = size === undefined ? oid : `${oid}, ${size} bytes`;
      notes.find(IDENTITY_RULES.lfsPointer, 'The file is a Git LFS pointer; the model is not here.', detail);
    }),
};
