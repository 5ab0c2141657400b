import type { FormatExaminer } from '../format-examiner.ts';
import { ByteWindow } from '../reading/byte-window.ts';
import { examined } from '../reading/examined.ts';
import { textOf } from '../reading/numbers.ts';
import { fieldsIn, topFields } from '../reading/top-fields.ts';
import { eachField } from '../reading/each-field.ts';
import { judgeKerasObject } from './saved-model.ts';

/** `keras_metadata.pb`: the layers of a SavedModel that Keras 2 wrote, each with its configuration. */
export const kerasMetadata: FormatExaminer = {
  format: 'keras-metadata',
  title: 'Keras metadata of a SavedModel',
  recognise: async (head, part) => {
    const fields = await topFields(head, part);
    for (const { number, wire, bytes } of fields.slice(0, 50)) {
      const inner = number === 1 && wire === 2 ? await fieldsIn(bytes) : [];
      if (inner.some((field) => field.number === 4 && textOf(field.bytes).startsWith('_tf_keras_'))) {
        return true;
      }
    }
    return false;
  },
  examine: (part, context) =>
    examined('keras-metadata', part, context, async (notes) => {
      const bytes = await ByteWindow.open(part, context.budget);
      const reading = { bytes, budget: context.budget, notes };
      notes.know({ framework: 'keras' });
      await eachField(reading, { start: 0, end: bytes.size }, async (object) => {
        await (object.number === 1 ? judgeKerasObject(reading, part, context, object, 4, 5) : undefined);
      });
    }),
};
