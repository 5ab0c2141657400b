/** Bytes that are examined: a file, or a member of an archive in it, or what a compressed stream becomes. */

/** A chunk is valid until the next is asked for: its buffer may be used again. */
export type Chunks = AsyncIterable<Uint8Array>;

export interface Part {
  /** Of the file on disk, from the root of the workspace. */
  readonly path: string;
  /** Names of members on the way in, outermost first; empty for the file itself. */
  readonly within: readonly string[];
  /** Bytes; absent for what a compressed stream becomes. */
  readonly size?: number;
  /** From the start, each time that it is called. */
  readonly chunks: () => Chunks;
  /**
   * At most `length` bytes from `offset`, which may lie in `into` (at least `length` long); absent where bytes come one after another
   * only.
   */
  readonly read?: (offset: number, length: number, into?: Uint8Array) => Promise<Uint8Array>;
}

/**
 * Decompresses a stream. Calls `ended` when it came to its end, with how many bytes it took: more may stand behind. Without a call, it took
 * all, or rejects where bytes stand behind.
 */
export type Unpack = (chunks: Chunks, ended?: (bytes: number) => void) => Chunks;

/** Decompression, by the platform's libraries. Each rejects with an Error whose message says what is broken. */
export interface ModelPorts {
  readonly inflateRaw: (chunks: Chunks) => Chunks;
  readonly inflate: Unpack;
  readonly gunzip: Unpack;
  readonly bunzip2: Unpack;
  /** `.xz` and the older `.lzma`. */
  readonly unxz: Unpack;
  readonly unlz4: Unpack;
  readonly unzstd: Unpack;
  /** CRC-32 going on from that of the bytes before; our own where the platform has none. */
  readonly crc32?: (bytes: Uint8Array, crc: number) => number;
}
