import type { ExamineContext } from '../format-examiner.ts';
import { headOf } from '../head.ts';
import type { Chunks, Part } from '../part.ts';
import type { Notes } from '../reading/notes.ts';
import { ARCHIVE_RULES } from '../rules/archive.ts';
import { slicePart } from './slice-part.ts';

/**
 * Examines what stands behind the `end` of a compressed stream, as a file of its own: a decompressor leaves it unread, and another loader
 * may begin there. Zeros are padding. Of a second stream, which `recognise` tells, some readers go on with the first's bytes.
 */
export async function examineBehind(
  part: Part,
  end: number,
  { budget, recurse }: Pick<ExamineContext, 'budget' | 'recurse'>,
  notes: Notes,
  recognise: (head: Uint8Array) => boolean,
): Promise<void> {
  let at = end;
  for await (const chunk of chunksFrom(part, end)) {
    if (!budget.spend('bytes', chunk.length)) {
      notes.find(ARCHIVE_RULES.limit, 'The limit of bytes that are read of one file is reached.', 'bytes');
      return;
    }
    const found = chunk.findIndex((byte) => byte !== 0);
    if (found < 0) {
      at += chunk.length;
      continue;
    }
    at += found;
    const rest = restOf(part, at);
    const { findings } = await recurse(rest);
    notes.take(findings);
    if (recognise(await headOf(rest))) {
      const message = 'A second stream follows, and what both are together was not examined.';
      notes.find(ARCHIVE_RULES.unsupported, message, `from byte ${at}`, { offset: at });
    }
    const detail = `from byte ${at}`;
    notes.find(ARCHIVE_RULES.hiddenBytes, 'Bytes stand behind the end of the compressed stream.', detail, {
      offset: at,
    });
    return;
  }
}

function restOf(part: Part, at: number): Part {
  const name = `(behind byte ${at})`;
  return part.size !== undefined && part.read !== undefined
    ? slicePart(part, name, part.read, at, part.size - at)
    : { path: part.path, within: [...part.within, name], chunks: () => chunksFrom(part, at) };
}

/** The bytes of a part without its first `skip`. */
export async function* chunksFrom({ chunks }: Pick<Part, 'chunks'>, skip: number): Chunks {
  let left = skip;
  for await (const chunk of chunks()) {
    const rest = chunk.subarray(left);
    left -= chunk.length - rest.length;
    if (rest.length > 0) {
      yield rest;
    }
  }
}
