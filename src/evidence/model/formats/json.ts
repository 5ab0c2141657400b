import type { FormatExaminer } from '../format-examiner.ts';
import { examined } from '../reading/examined.ts';
import { jsonOutline } from '../reading/json-outline.ts';
import { FORMAT_RULES } from '../rules/format.ts';

/** Any other JSON object: data, no model. Stands behind all formats that are JSON. */
export const otherJson: FormatExaminer = {
  format: 'json',
  title: 'JSON',
  recognise: async (head, part) => {
    const outline = await jsonOutline(head, part);
    // Braces alone are no JSON: what has no key, and does not end as JSON does, is something else.
    return outline !== undefined && (outline.isWhole || outline.keys.size > 0);
  },
  examine: async (part, context) => {
    const outline = await jsonOutline(Uint8Array.of(0x7b), part);
    const examination = await examined('json', part, context, (notes) => {
      if (outline?.isWhole !== true) {
        notes.find(
          FORMAT_RULES.broken,
          'The JSON cannot be read to its end.',
          part.within.at(-1) ?? part.path,
        );
      }
    });
    return { ...examination, notAModel: true };
  },
};
