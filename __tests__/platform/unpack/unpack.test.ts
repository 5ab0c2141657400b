import { describe, expect, it } from '@jest/globals';
import { modelPorts } from '../../../src/platform/model-ports.ts';
import { longText, PACKED } from './packed.ts';

const SHORT = 'fates fates fates fates 0123456789';
const ports = modelPorts();
/** Changes of one byte, half of them in what stands before the data. */
const CHANGES = process.env['FATES_FUZZ'] === 'long' ? 400 : 16;

/** Chunks in one buffer that is scribbled over, as those of a file. */
async function* chunksOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  const buffer = Buffer.alloc(size);
  for (let at = 0; at < bytes.length; at += size) {
    await Promise.resolve();
    buffer.fill(0x58);
    const chunk = bytes.subarray(at, at + size);
    buffer.set(chunk);
    yield buffer.subarray(0, chunk.length);
  }
}

async function unpacked(
  port: (typeof PACKED)[number]['port'],
  bytes: Uint8Array,
  size = 1000,
): Promise<string> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const chunk of ports[port](chunksOf(bytes, size))) {
    pieces.push(Buffer.from(chunk));
    length += chunk.length;
    if (length > 5_000_000) {
      break;
    }
  }
  return Buffer.concat(pieces).toString('latin1');
}

describe.each(PACKED)('$name', ({ name, port, short, long }) => {
  const bytes = Uint8Array.from(Buffer.from(long, 'base64'));

  it('becomes what its own program packed, in chunks of any size', async () => {
    expect(await unpacked(port, Buffer.from(short, 'base64'), 1)).toBe(SHORT);
    expect(await unpacked(port, bytes, 100_000)).toBe(longText());
    expect(await unpacked(port, bytes, 13)).toBe(longText());
  });

  it('is read to the end of all its streams, or says that what follows is none', async () => {
    const twice = unpacked(port, Buffer.concat([Buffer.from(short, 'base64'), Buffer.from(short, 'base64')]));
    // An old .lzma knows of one stream, and readers differ in what they do with another.
    expect(await twice.catch((error: unknown) => String(error))).toMatch(
      name === 'lzma' ? /bytes stand behind/u : SHORT + SHORT,
    );
    const followed = unpacked(
      port,
      Buffer.concat([Buffer.from(short, 'base64'), Buffer.from('no stream at all')]),
    );
    expect(await followed.catch((error: unknown) => String(error))).toMatch(/bytes stand (?:where|behind)/u);
  });

  it('rejects where it is cut off', async () => {
    for (const length of [3, 20, Math.floor(bytes.length / 2), bytes.length - 1]) {
      await expect(unpacked(port, bytes.slice(0, length))).rejects.toThrow(/early|bytes stand where/u);
    }
  });

  it('ends, whatever is changed in it', async () => {
    for (let turn = 0; turn < CHANGES; turn += 1) {
      const changed = bytes.slice();
      const at = (turn * 7919) % (turn % 2 === 0 ? changed.length : 60);
      changed[at] = (changed[at] ?? 0) ^ (1 + ((turn * 37) % 255));
      const outcome = await unpacked(port, changed).catch((error: unknown) => String(error));
      expect(typeof outcome).toBe('string');
    }
  });
});

describe('a stream that its reader leaves early', () => {
  it.each(PACKED)('closes its source: $name', async ({ port, long }) => {
    let isClosed = false;
    async function* source(): AsyncGenerator<Uint8Array> {
      try {
        yield* chunksOf(Buffer.from(long, 'base64'), 50);
        yield* chunksOf(new Uint8Array(1_000_000), 50);
      } finally {
        isClosed = true;
      }
    }
    for await (const chunk of ports[port](source())) {
      expect(chunk.length).toBeGreaterThan(0);
      break;
    }
    for (let turn = 0; turn < 20 && !isClosed; turn += 1) {
      await new Promise((resolve) => {
        setImmediate(resolve);
      });
    }
    expect(isClosed).toBe(true);
  });
});
