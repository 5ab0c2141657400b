import { describe, expect, it } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { answerOf } from '../../../src/evidence/model/examination.ts';
import { examineModel } from '../../../src/evidence/model/examine.ts';
import { refusingPorts } from '../../../src/evidence/model/reading/refusal.ts';
import type { Chunks } from '../../../src/evidence/model/part.ts';
import { modelPorts } from '../../../src/platform/model-ports.ts';
import { memoryBytes } from '../../../src/platform/memory-bytes.ts';

const source = memoryBytes('m.pkl', Buffer.from('cos\nsystem\n.'), 'artifact');

async function* failing(error: Error): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(Buffer.from('cos\n'));
  throw error;
}

/** What no stream may give: reading its length throws a TypeError, in our code. */
async function* noBytes(): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(Object.create(Uint8Array.prototype));
}

async function told(stream: () => Chunks) {
  const examination = await examineModel({ ...source, stream }, modelPorts());
  return { answer: answerOf(examination), rules: examination.findings.map(({ rule }) => rule.id) };
}

describe('an examination that ends early', () => {
  it('is our defect where our own code breaks, and says nothing good', async () => {
    expect(await told(noBytes)).toEqual({ answer: 'inconclusive', rules: ['scan/examiner-failed'] });
  });

  it('is a refusal where the world does not give the bytes', async () => {
    expect(await told(() => failing(new Error('it is gone')))).toEqual({
      answer: 'inconclusive',
      rules: ['format/unreadable'],
    });
  });
});

describe('ports', () => {
  async function thrownBy(chunks: Chunks): Promise<unknown> {
    try {
      for await (const _ of refusingPorts(modelPorts()).gunzip(chunks)) {
        // Only to the end of it.
      }
      return undefined;
    } catch (error) {
      return error;
    }
  }

  it('refuse what does not unpack, and let errors of what they were handed go through', async () => {
    const half = gzipSync(Buffer.alloc(1000)).subarray(0, 15);
    expect(await thrownBy(memoryBytes('x', half, 'artifact').stream())).toMatchObject({ name: 'Refusal' });
    const own = new TypeError('ours');
    expect(await thrownBy(failing(own))).toBe(own);
  });
});
