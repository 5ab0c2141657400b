import type { ByteSource, TablePorts } from '../bytes.ts';
import type { ShardStart } from './shard-start.ts';

/** Looks for the first rows of other shards in the bytes of one while they are read; each is found once, wherever chunks are cut. */
export class StartSearch {
  /** Paths of the shards whose first rows stand in this one. */
  readonly found: string[] = [];
  private sought: readonly ShardStart[];
  private readonly find: TablePorts['find'];
  /** The last bytes of what was read, one less than the longest that is looked for. */
  private rest: Uint8Array = new Uint8Array(0);

  constructor(sought: readonly ShardStart[], find: TablePorts['find']) {
    this.sought = sought;
    this.find = find;
  }

  /** The same source, whose stream is looked through. */
  over(source: ByteSource): ByteSource {
    const take = (chunk: Uint8Array): void => this.take(chunk);
    return {
      ...source,
      async *stream() {
        for await (const chunk of source.stream()) {
          take(chunk);
          yield chunk;
        }
      },
    };
  }

  private take(chunk: Uint8Array): void {
    if (this.sought.length === 0) {
      return;
    }
    const kept = Math.max(...this.sought.map(({ bytes }) => bytes.length)) - 1;
    const cut = joined(this.rest, chunk.subarray(0, kept));
    const [here, elsewhere] = [[cut, chunk], [] as ShardStart[]];
    for (const start of this.sought) {
      if (here.some((bytes) => this.find(bytes, start.bytes) !== -1)) {
        this.found.push(start.path);
      } else {
        elsewhere.push(start);
      }
    }
    this.sought = elsewhere;
    this.rest = chunk.length < kept ? cut.slice(-kept) : chunk.slice(-kept);
  }
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
