import { UbjsonReader } from '../boosting/ubjson.ts';
import { XgboostSink } from '../boosting/xgboost-sink.ts';
import type { FormatExaminer } from '../format-examiner.ts';
import { ByteWindow, chunksOf } from '../reading/byte-window.ts';
import { examined } from '../reading/examined.ts';
import { jsonOutline } from '../reading/json-outline.ts';
import { JsonTokens } from '../reading/json-tokens.ts';
import { asciiAt, latin1Of, textOf, uint64, viewOf } from '../reading/numbers.ts';
import { FORMAT_RULES } from '../rules/format.ts';

export const xgboostJson: FormatExaminer = {
  format: 'xgboost-json',
  title: 'XGBoost (JSON)',
  recognise: async (head, part) => (await jsonOutline(head, part))?.keys.has('learner') === true,
  examine: (part, context) =>
    examined('xgboost-json', part, context, async (notes) => {
      const tokens = new JsonTokens(new XgboostSink(notes), { depth: 200, text: 16 * 2 ** 20 });
      for await (const chunk of chunksOf(part, context.budget)) {
        tokens.push(chunk);
      }
      tokens.finish();
    }),
};

export const xgboostUbj: FormatExaminer = {
  format: 'xgboost-ubj',
  title: 'XGBoost (UBJSON)',
  /** An object whose first key has a length in binary: no JSON starts so. */
  recognise: (head) =>
    head[0] === 0x7b &&
    'iUIlL$#'.includes(String.fromCharCode(head[1] ?? 0)) &&
    latin1Of(head).includes('learner'),
  examine: (part, context) =>
    examined('xgboost-ubj', part, context, async (notes) => {
      const bytes = await ByteWindow.open(part, context.budget);
      const end = await new UbjsonReader(bytes, context.budget, new XgboostSink(notes)).read();
      if (end < bytes.size) {
        const detail = `${bytes.size - end} bytes at ${end}`;
        notes.find(FORMAT_RULES.hiddenBytes, 'Bytes stand behind the model.', detail, { offset: end });
      }
    }),
};

/** Size of the parameters that stand first: dmlc's LearnerModelParamLegacy. */
const PARAMETERS = 136;
const OBJECTIVE = /^(?:reg|binary|multi|rank|count|survival):[\w-]+/u;

/** Written before XGBoost 1.0, without a magic, or with `binf`: numbers only, no code. */
export const xgboostBinary: FormatExaminer = {
  format: 'xgboost-binary',
  title: 'XGBoost (binary, deprecated)',
  recognise: (head) => objectiveIn(head) !== undefined,
  examine: (part, context) =>
    examined('xgboost-binary', part, context, async (notes) => {
      const bytes = await ByteWindow.open(part, context.budget);
      notes.know({ framework: 'xgboost' });
      notes.metadata('objective', objectiveIn(await bytes.upTo(0, 512)) ?? '');
    }),
};

function objectiveIn(head: Uint8Array): string | undefined {
  const at = PARAMETERS + (asciiAt(head, 0, 'binf') ? 4 : 0);
  if (head.length < at + 16) {
    return undefined;
  }
  const length = uint64(viewOf(head), at, true);
  const name = length <= 64 ? textOf(head.subarray(at + 8, at + 8 + length)) : '';
  return OBJECTIVE.test(name) ? name : undefined;
}
