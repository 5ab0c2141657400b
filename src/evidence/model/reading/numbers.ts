/** Views over bytes, for fixed-width numbers. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** An unsigned 64-bit integer; Infinity when a number cannot hold it, which no bound lets through. */
export function uint64(view: DataView, at: number, littleEndian: boolean): number {
  const value = view.getBigUint64(at, littleEndian);
  return value > BigInt(Number.MAX_SAFE_INTEGER) ? Number.POSITIVE_INFINITY : Number(value);
}

/** How many elements a tensor has; Infinity when a dimension is negative, no integer, or the product is too large. */
export function elementsOf(shape: readonly number[]): number {
  let product = 1;
  for (const dimension of shape) {
    if (!Number.isSafeInteger(dimension) || dimension < 0) {
      return Number.POSITIVE_INFINITY;
    }
    product *= dimension;
  }
  return Number.isSafeInteger(product) ? product : Number.POSITIVE_INFINITY;
}

export function asciiAt(bytes: Uint8Array, at: number, text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    if (bytes[at + index] !== text.charCodeAt(index)) {
      return false;
    }
  }
  return true;
}

const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** UTF-8, with a replacement character for what is none. */
export function textOf(bytes: Uint8Array): string {
  return UTF8.decode(bytes);
}

const LATIN1 = new TextDecoder('latin1');

/** One character a byte, so that offsets are kept. */
export function latin1Of(bytes: Uint8Array): string {
  return LATIN1.decode(bytes);
}
