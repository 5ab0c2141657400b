const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = new Map(
  Array.from(`${ALPHABET}-_`, (letter, index) => [letter, index < 64 ? index : index - 2]),
);

/** Bytes of base64, of the URL alphabet too; undefined for a text that is none. */
export function base64Bytes(text: string): Uint8Array | undefined {
  const body = text.replace(/={1,2}$/u, '');
  if (body.length % 4 === 1) {
    return undefined;
  }
  const bytes = new Uint8Array(Math.floor((body.length * 3) / 4));
  let buffer = 0;
  let bits = 0;
  let length = 0;
  for (const letter of body) {
    const value = VALUES.get(letter);
    if (value === undefined) {
      return undefined;
    }
    buffer = ((buffer << 6) | value) & 0xffffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[length] = (buffer >> bits) & 0xff;
      length += 1;
    }
  }
  return bytes;
}
