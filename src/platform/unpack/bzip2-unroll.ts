const PIECE = 1 << 16;
/** After four bytes that are alike stands how many more follow. */
const ALIKE = 4;

/** Follows the links of a block, and writes its runs out: a block may become fifty times its size, so in pieces. */
export function* unrolled(links: Uint32Array, count: number, origin: number): Generator<Uint8Array> {
  const piece = new Uint8Array(PIECE + 255);
  let length = 0;
  let link = links[origin] ?? 0;
  let before = -1;
  let alike = 0;
  for (let left = count; left > 0; left -= 1) {
    link = links[link >>> 8] ?? 0;
    const byte = link & 0xff;
    if (alike === ALIKE) {
      piece.fill(before, length, length + byte);
      length += byte;
      alike = 0;
      before = -1;
    } else {
      alike = byte === before ? alike + 1 : 1;
      before = byte;
      piece[length] = byte;
      length += 1;
    }
    if (length >= PIECE) {
      yield piece.subarray(0, length);
      length = 0;
    }
  }
  if (length > 0) {
    yield piece.subarray(0, length);
  }
}
