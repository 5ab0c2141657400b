import type { FormatExaminer } from '../format-examiner.ts';
import type { Part } from '../part.ts';
import { chunksOf } from '../reading/byte-window.ts';
import { examined } from '../reading/examined.ts';
import { isArray, jsonOfChunks } from '../reading/json-document.ts';
import { startsWith } from '../reading/json-outline.ts';
import { latin1Of } from '../reading/numbers.ts';
import { Stop } from '../reading/stop.ts';
import { FORMAT_RULES } from '../rules/format.ts';
import { judgeModules } from './named-code.ts';

const KEYS = [/"type"\s*:/u, /"(?:idx|path)"\s*:/u];
const LOOKED_AT = 1 << 16;

/** `modules.json` of Sentence Transformers: a list of `{ idx, name, path, type }`. */
export const sentenceTransformers: FormatExaminer = {
  format: 'sentence-transformers',
  title: 'Modules of Sentence Transformers',
  recognise: async (head, part) => {
    if (!startsWith(head, 0x5b) || !/^[^[]*\[\s*\{/u.test(latin1Of(head))) {
      return false;
    }
    const text = await beginning(part);
    return KEYS.every((key) => key.test(text));
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

/** Keys may be written with escapes. */
async function beginning(part: Part): Promise<string> {
  let text = '';
  for await (const chunk of part.chunks()) {
    text += latin1Of(chunk);
    if (text.length >= LOOKED_AT) {
      break;
    }
  }
  return text.replace(/\\u00([0-9a-f]{2})/giu, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
}
