/** Writes Protocol Buffers by hand, so that a test says what stands in its file. */
export type WireValue = Uint8Array | string | number | bigint | readonly Entry[];
export type Entry = readonly [field: number, value: WireValue];

export function varint(value: number | bigint): Uint8Array {
  const bytes: number[] = [];
  let left = BigInt.asUintN(64, BigInt(value));
  do {
    const low = Number(left & 0x7fn);
    left >>= 7n;
    bytes.push(left > 0n ? low | 0x80 : low);
  } while (left > 0n);
  return Uint8Array.from(bytes);
}

/** Numbers are varints; texts, bytes and messages are fields of bytes. */
export function message(...entries: readonly Entry[]): Uint8Array {
  return Uint8Array.from(
    Buffer.concat(
      entries.map(([field, value]) => {
        if (typeof value === 'number' || typeof value === 'bigint') {
          return Buffer.concat([varint(field * 8), varint(value)]);
        }
        const content =
          typeof value === 'string'
            ? Buffer.from(value)
            : value instanceof Uint8Array
              ? value
              : message(...value);
        return Buffer.concat([varint(field * 8 + 2), varint(content.length), content]);
      }),
    ),
  );
}
