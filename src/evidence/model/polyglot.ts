import type { ExamineContext } from './format-examiner.ts';
import type { ModelFinding } from './examination.ts';
import type { Part } from './part.ts';
import { examinePickle } from './pickle/examine-pickle.ts';
import { looksLikePickle, mayBeginPickle } from './pickle/looks-like-pickle.ts';

/**
 * What a pickle loader finds in bytes that are something else as well: a picture, or the raw numbers of a tensor. Numbers may begin like a
 * pickle by chance, so that only whole pickles count, which end with STOP, and only what they import or call.
 */
export async function pickleInside(
  head: Uint8Array,
  part: Part,
  { budget, recurse }: Pick<ExamineContext, 'budget' | 'recurse'>,
): Promise<readonly ModelFinding[]> {
  const isLikely = looksLikePickle(head);
  if (!isLikely && !mayBeginPickle(head)) {
    return [];
  }
  const { streams, findings } = await examinePickle(part, budget, recurse);
  const isTold = ({ rule }: ModelFinding): boolean =>
    rule.leadsTo === 'dangerous' || (rule.leadsTo === 'suspicious' && streams > 0);
  return streams === 0 && isLikely ? [] : findings.filter(isTold);
}
