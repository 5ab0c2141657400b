/** Whether the first bytes of a file (some hundred are enough) begin a pickle of protocol 0 to 5. Content only. */
export function looksLikePickle(_head: Uint8Array): boolean {
  return false;
}
