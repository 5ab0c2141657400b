import { createHash } from 'node:crypto';
import type { ByteSource } from '../../../../src/evidence/bytes.ts';
import { type Answer, answerOf, type Examination } from '../../../../src/evidence/model/examination.ts';
import { examineModel } from '../../../../src/evidence/model/examine.ts';
import { modelPorts } from '../../../../src/platform/model-ports.ts';

const CHUNK = 1 << 16;

/** A file in memory. The buffer of a chunk is used again, as a real file's is. */
export function memorySource(content: Uint8Array, path = 'model.bin'): ByteSource {
  return {
    path,
    size: content.length,
    read: async (offset, length) => content.slice(offset, offset + length),
    async *stream() {
      const buffer = new Uint8Array(CHUNK);
      for (let at = 0; at < content.length; at += CHUNK) {
        const chunk = content.subarray(at, at + CHUNK);
        buffer.set(chunk);
        yield buffer.subarray(0, chunk.length);
      }
    },
    sha256: async () => createHash('sha256').update(content).digest('hex'),
  };
}

/** What is said of a file in memory, and by which rules. */
export async function examinedFile(
  content: Uint8Array,
  path?: string,
): Promise<Examination & { readonly answer: Answer }> {
  const examination = await examineModel(memorySource(content, path), modelPorts());
  return { ...examination, answer: answerOf(examination) };
}
