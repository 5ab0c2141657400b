import type { FormatExaminer } from '../format-examiner.ts';
import { headOf } from '../head.ts';
import { examinePickle } from '../pickle/examine-pickle.ts';
import { looksLikePickle } from '../pickle/looks-like-pickle.ts';
import { slicePart } from '../archive/slice-part.ts';
import { isText } from '../text.ts';
import { PICKLE_RULES } from '../rules/pickle.ts';

export const pickle: FormatExaminer = {
  format: 'pickle',
  title: 'Pickle, joblib and PyTorch’s format before 1.6',
  recognise: looksLikePickle,
  examine: async (part, { budget, recurse }) => {
    const examination = await examinePickle(part, budget, recurse);
    const { rest, findings, isPickle } = examination;
    const { read, size } = part;
    if (!isPickle && isText(await headOf(part))) {
      return { format: 'text', findings: [], facts: {}, notAModel: true };
    }
    if (rest === undefined || read === undefined || size === undefined) {
      return examination;
    }
    // What follows the last pickle may be another file.
    const behind = await recurse(slicePart(part, `bytes from ${rest}`, read, rest, size - rest));
    const isKnown = behind.format !== 'unknown' && behind.notAModel !== true;
    const kept = isKnown ? findings.filter(({ rule }) => rule !== PICKLE_RULES.trailingBytes) : findings;
    return { ...examination, findings: [...kept, ...behind.findings] };
  },
};
