/** Runs the examiner over bytes in memory. */
import { Budget, LIMITS } from '../../../../src/evidence/model/budget.ts';
import type { Limits } from '../../../../src/evidence/model/budget.ts';
import { answerOf } from '../../../../src/evidence/model/examination.ts';
import type { Answer } from '../../../../src/evidence/model/examination.ts';
import type { Part } from '../../../../src/evidence/model/part.ts';
import type { PickleExamination } from '../../../../src/evidence/model/pickle/examine-pickle.ts';
import { examinePickle } from '../../../../src/evidence/model/pickle/examine-pickle.ts';

/** In chunks of the given sizes, the last again and again; the buffer of a chunk is used again, as a file's is. */
export function partOf(content: Uint8Array, sizes: readonly number[] = [65_536]): Part {
  return {
    path: 'model.pkl',
    within: [],
    size: content.length,
    chunks: async function* () {
      const buffer = new Uint8Array(Math.max(...sizes));
      let turn = 0;
      for (let at = 0; at < content.length; turn++) {
        const size = sizes[Math.min(turn, sizes.length - 1)] ?? 1;
        const chunk = content.subarray(at, at + size);
        buffer.fill(0x2e);
        buffer.set(chunk);
        yield buffer.subarray(0, chunk.length);
        at += size;
      }
    },
  };
}

export async function examined(
  content: Uint8Array,
  { limits = {}, sizes }: { readonly limits?: Partial<Limits>; readonly sizes?: readonly number[] } = {},
): Promise<PickleExamination> {
  return examinePickle(partOf(content, sizes), new Budget({ ...LIMITS, ...limits }));
}

/** The answer, and what it rests on: `rule detail`. */
export async function judged(
  content: Uint8Array,
): Promise<{ readonly answer: Answer; readonly found: readonly string[] }> {
  const examination = await examined(content);
  return {
    answer: answerOf(examination),
    found: examination.findings.map(({ rule, detail }) => `${rule.id} ${detail}`),
  };
}
