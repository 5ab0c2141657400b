import type { FormatExaminer } from '../format-examiner.ts';
import { ByteWindow } from '../reading/byte-window.ts';
import { examined } from '../reading/examined.ts';
import { FlatReader } from '../reading/flatbuffer.ts';
import { asText, isObject } from '../reading/json-document.ts';
import { jsonOutline } from '../reading/json-outline.ts';
import { asciiAt, viewOf } from '../reading/numbers.ts';
import type { Notes } from '../reading/notes.ts';
import { readJsonObject } from '../reading/read-json.ts';
import { Stop } from '../reading/stop.ts';
import { FORMAT_RULES } from '../rules/format.ts';

const NAMES = new Set(['model_guid', 'train_finish_time', 'catboost_version_info']);

/** `.cbm`: a magic, the size of a FlatBuffer, the buffer, and parts that it names. */
export const catboostCbm: FormatExaminer = {
  format: 'catboost-cbm',
  title: 'CatBoost (cbm)',
  recognise: (head) => asciiAt(head, 0, 'CBM1'),
  examine: (part, context) =>
    examined('catboost-cbm', part, context, async (notes) => {
      const bytes = await ByteWindow.open(part, context.budget);
      const size = viewOf(await bytes.read(4, 4)).getUint32(0, true);
      if (8 + size > bytes.size) {
        throw new Stop(FORMAT_RULES.broken, `a core of ${size} bytes goes beyond the end (${bytes.size})`, 4);
      }
      const reader = new FlatReader(bytes, context.budget, 8);
      const core = await reader.root();
      notes.know({ framework: 'catboost' });
      notes.metadata('format', (await reader.text(core, 0)) ?? '');
      for (const entry of await reader.tables(core, 2)) {
        noteEntry(notes, (await reader.text(entry, 0)) ?? '', (await reader.text(entry, 1)) ?? '');
      }
    }),
};

export const catboostJson: FormatExaminer = {
  format: 'catboost-json',
  title: 'CatBoost (JSON)',
  recognise: async (head, part) => {
    const keys = (await jsonOutline(head, part))?.keys;
    return keys !== undefined && keys.has('features_info') && keys.has('model_info');
  },
  examine: (part, context) =>
    examined('catboost-json', part, context, async (notes) => {
      const model = await readJsonObject(part, context.budget, notes);
      const info = model.get('model_info');
      notes.know({ framework: 'catboost' });
      for (const [key, value] of isObject(info) ? info : []) {
        noteEntry(notes, key, asText(value) ?? '');
      }
    }),
};

function noteEntry(notes: Notes, key: string, value: string): void {
  if (NAMES.has(key)) {
    notes.metadata(key, value);
  }
}
