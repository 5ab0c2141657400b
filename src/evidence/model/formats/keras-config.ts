import type { FormatExaminer } from '../format-examiner.ts';
import { judgeKerasConfig } from '../keras/judge-config.ts';
import { noteArchitecture } from '../keras/architecture.ts';
import { examined } from '../reading/examined.ts';
import { asText } from '../reading/json-document.ts';
import { jsonOutline } from '../reading/json-outline.ts';
import { readJsonObject } from '../reading/read-json.ts';

/** `config.json` and `metadata.json` of a Keras archive, and what `model.to_json()` writes. */
export const kerasConfig: FormatExaminer = {
  format: 'keras-config',
  title: 'Keras configuration',
  recognise: async (head, part) => {
    const outline = await jsonOutline(head, part);
    return (
      outline !== undefined &&
      ((outline.keys.has('class_name') && (outline.keys.has('config') || outline.keys.has('module'))) ||
        (outline.keys.has('keras_version') && (outline.keys.has('date_saved') || outline.keys.has('config'))))
    );
  },
  examine: (part, context) =>
    examined('keras-config', part, context, async (notes) => {
      const config = await readJsonObject(part, context.budget, notes);
      notes.know({ framework: 'keras' });
      const version = asText(config.get('keras_version'));
      notes.know(version === undefined ? {} : { frameworkVersion: version.slice(0, 100) });
      notes.metadata('date_saved', asText(config.get('date_saved')) ?? '');
      notes.metadata('backend', asText(config.get('backend')) ?? '');
      noteArchitecture(notes, config);
      await judgeKerasConfig({ notes, part, recurse: context.recurse }, config);
    }),
};
