/** Bytes in order. A chunk is valid until the next is asked for: the buffer may be used again. */
export type Chunks = AsyncIterable<Uint8Array>;

/** A file, or a member of one, as an examiner sees it. */
export interface Part {
  readonly path: string;
  /** Names of members on the way in, outermost first; empty for a file. */
  readonly within: readonly string[];
  /** In bytes; undefined for a compressed stream. */
  readonly size?: number;
  /** The whole part from its start; may be called again. */
  readonly chunks: () => Chunks;
  /** At most `length` bytes from `offset`; absent where only streaming is possible. */
  readonly read?: (offset: number, length: number) => Promise<Uint8Array>;
}
