/** Control characters that text files have: tab, line feed, form feed, carriage return, escape. */
const USUAL: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0c, 0x0d, 0x1b]);

/** Whether the first bytes of a file are text: UTF-8 without odd control characters, or UTF-16 by its mark. */
export function isText(head: Uint8Array): boolean {
  const isMarked = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  if (isMarked) {
    return isUtf16(head);
  }
  if (head.some((byte) => (byte < 0x20 && !USUAL.has(byte)) || byte === 0x7f)) {
    return false;
  }
  try {
    // What was cut off at the end may be half a character.
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** A unit is two bytes; text has no control characters among them. */
function isUtf16(head: Uint8Array): boolean {
  const low = head[0] === 0xff ? 0 : 1;
  for (let at = 2; at + 1 < head.length; at += 2) {
    const unit = (head[at + low] ?? 0) | ((head[at + 1 - low] ?? 0) << 8);
    if (unit < 0x20 && !USUAL.has(unit)) {
      return false;
    }
  }
  return true;
}
