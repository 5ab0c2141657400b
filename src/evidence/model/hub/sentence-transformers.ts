import type { FormatExaminer } from '../format-examiner.ts';
import { chunksOf } from '../reading/byte-window.ts';
import { examined } from '../reading/examined.ts';
import { isArray, jsonOfChunks } from '../reading/json-document.ts';
import { startsWith } from '../reading/json-outline.ts';
import { latin1Of } from '../reading/numbers.ts';
import { Stop } from '../reading/stop.ts';
import { FORMAT_RULES } from '../rules/format.ts';
import { judgeModules } from './named-code.ts';

/** `modules.json` of Sentence Transformers: a list of `{ idx, name, path, type }`. */
export const sentenceTransformers: FormatExaminer = {
  format: 'sentence-transformers',
  title: 'Modules of Sentence Transformers',
  recognise: (head) => {
    const text = latin1Of(head.subarray(0, 4096));
    return (
      startsWith(head, 0x5b) &&
      /^[^[]*\[\s*\{/u.test(text) &&
      /"(?:type|\\u0074ype)"\s*:/u.test(text) &&
      /"(?:idx|path)"\s*:/u.test(text)
    );
  },
  examine: (part, context) =>
    examined('sentence-transformers', part, context, async (notes) => {
      notes.know({ framework: 'sentence-transformers' });
      const { value } = await jsonOfChunks(chunksOf(part, context.budget));
      if (!isArray(value)) {
        throw new Stop(FORMAT_RULES.broken, 'the JSON is no list', 0);
      }
      judgeModules(notes, value);
    }),
};
