import type { Chunks, ModelPorts } from '../../part.ts';
import type { Header } from './header.ts';

type Unpack = (chunks: Chunks) => Chunks;

/** By the numbers of APPNOTE 4.4.5. `stored` needs none. */
export function unpackerOf({ method, whole }: Header, ports: ModelPorts): Unpack | 'stored' | undefined {
  switch (method) {
    case 0: {
      return 'stored';
    }
    case 8: {
      return ports.inflateRaw;
    }
    case 12: {
      return ports.bunzip2;
    }
    case 14: {
      return (chunks) => ports.unxz(asLzma(chunks, whole));
    }
    case 20:
    case 93: {
      return ports.unzstd;
    }
    case 95: {
      return ports.unxz;
    }
    default: {
      return undefined;
    }
  }
}

export function methodName(method: number): string {
  const names = new Map([
    [1, 'shrink'],
    [6, 'implode'],
    [9, 'deflate64'],
    [97, 'WavPack'],
    [98, 'PPMd'],
    [99, 'AES'],
  ]);
  return names.get(method) ?? `method ${method}`;
}

/** In a zip, LZMA has a version, the length of its properties and the properties; in a file, the size stands behind them. */
async function* asLzma(chunks: Chunks, whole: number): AsyncGenerator<Uint8Array> {
  const head: number[] = [];
  for await (const chunk of chunks) {
    let at = 0;
    for (; head.length < 9 && at < chunk.length; at += 1) {
      head.push(chunk[at] ?? 0);
      if (head.length === 9) {
        const size = new Uint8Array(8);
        new DataView(size.buffer).setBigUint64(0, BigInt(whole), true);
        yield Uint8Array.from([...head.slice(4), ...size]);
      }
    }
    yield chunk.subarray(at);
  }
}
