import type { FormatExaminer } from '../format-examiner.ts';
import { chunksOf } from '../reading/byte-window.ts';
import { codeIn } from '../reading/code-in-text.ts';
import { examined } from '../reading/examined.ts';
import { latin1Of, textOf } from '../reading/numbers.ts';
import type { Notes } from '../reading/notes.ts';
import { FORMAT_RULES } from '../rules/format.ts';

/** The lines before the first tree. */
const HEADER = 4 * 2 ** 20;
const END = 'end of trees';
const FACTS = ['num_class', 'num_tree_per_iteration', 'max_feature_idx', 'objective'];

export const lightgbm: FormatExaminer = {
  format: 'lightgbm',
  title: 'LightGBM (text)',
  recognise: (head) => /^tree\r?\nversion=v\d/u.test(textOf(head.subarray(0, 64))),
  examine: (part, context) =>
    examined('lightgbm', part, context, async (notes) => {
      let header = '';
      let tail = '';
      let isComplete = false;
      for await (const chunk of chunksOf(part, context.budget)) {
        const text = latin1Of(chunk);
        header += header.length < HEADER && !header.includes('\nTree=') ? text : '';
        // A mark may stand across two chunks.
        isComplete ||= (tail + text).includes(END);
        tail = text.slice(-END.length);
      }
      readHeader(notes, header.slice(0, HEADER).split('\nTree=', 1)[0] ?? '');
      if (!isComplete) {
        notes.find(FORMAT_RULES.broken, 'The model is cut.', `no line "${END}"`);
      }
    }),
};

function readHeader(notes: Notes, header: string): void {
  notes.know({ framework: 'lightgbm', architecture: 'gbdt' });
  for (const line of header.split(/\r?\n/u)) {
    const at = line.indexOf('=');
    const [key, value] = [line.slice(0, Math.max(0, at)), line.slice(at + 1)];
    if (FACTS.includes(key)) {
      notes.metadata(key, value);
    } else if (key === 'version') {
      notes.metadata('version', value);
    } else if (key === 'feature_names') {
      for (const name of value.split(' ')) {
        notes.tensor('inputs', { name, dtype: 'float64', shape: [] });
      }
    }
    const code = codeIn(line);
    if (code !== undefined) {
      notes.find(FORMAT_RULES.codeInMetadata, 'A line of the model looks like code.', `${key}: ${code}`);
    }
  }
}
