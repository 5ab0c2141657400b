/** Slicing by eight: eight tables, eight bytes a turn. Signed, because those are the integers that engines keep unboxed. */
const TABLES = tables();

function tables(): Int32Array {
  const all = new Int32Array(8 * 256);
  for (let byte = 0; byte < 256; byte += 1) {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1) {
      value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    }
    all[byte] = value;
  }
  for (let index = 256; index < all.length; index += 1) {
    const before = all[index - 256] ?? 0;
    all[index] = (before >>> 8) ^ (all[before & 0xff] ?? 0);
  }
  return all;
}

/** CRC-32 of zip and gzip; `crc` is that of the bytes before. */
export function crc32(bytes: Uint8Array, crc = 0): number {
  const t = TABLES;
  const whole = bytes.length - (bytes.length % 8);
  let value = ~crc;
  let index = 0;
  for (; index < whole; index += 8) {
    const low =
      value ^
      ((bytes[index] ?? 0) |
        ((bytes[index + 1] ?? 0) << 8) |
        ((bytes[index + 2] ?? 0) << 16) |
        ((bytes[index + 3] ?? 0) << 24));
    value =
      (t[1792 + (low & 0xff)] ?? 0) ^
      (t[1536 + ((low >>> 8) & 0xff)] ?? 0) ^
      (t[1280 + ((low >>> 16) & 0xff)] ?? 0) ^
      (t[1024 + (low >>> 24)] ?? 0) ^
      (t[768 + (bytes[index + 4] ?? 0)] ?? 0) ^
      (t[512 + (bytes[index + 5] ?? 0)] ?? 0) ^
      (t[256 + (bytes[index + 6] ?? 0)] ?? 0) ^
      (t[bytes[index + 7] ?? 0] ?? 0);
  }
  for (; index < bytes.length; index += 1) {
    value = (t[(value ^ (bytes[index] ?? 0)) & 0xff] ?? 0) ^ (value >>> 8);
  }
  return ~value >>> 0;
}
