/** Tried in this order; the earlier wins a tie. */
const CANDIDATES = [',', ';', '\t', '|'] as const;

export type Delimiter = (typeof CANDIDATES)[number];

/** How a delimiter is called in a sentence. */
export const DELIMITER_NAMES: { readonly [D in Delimiter]: string } = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'vertical bars',
};

const QUOTATION = 0x22;

/**
 * The delimiter of a table, from its header line: the candidate that occurs most often outside of quotes. A file named
 * .tsv (or .tsv.gz) is separated by tabs whatever its header says. One column: commas.
 */
export function delimiterOf(path: string, bytes: Uint8Array, from: number, to: number): Delimiter {
  if (/\.(?:tsv|tab)(?:\.gz)?$/iu.test(path)) {
    return '\t';
  }
  const counts = new Map<number, number>();
  let isQuoted = false;
  for (const byte of bytes.subarray(from, to)) {
    if (byte === QUOTATION) {
      isQuoted = !isQuoted;
    } else if (!isQuoted) {
      counts.set(byte, (counts.get(byte) ?? 0) + 1);
    }
  }
  const countOf = (candidate: string): number => counts.get(candidate.charCodeAt(0)) ?? 0;
  return CANDIDATES.reduce<Delimiter>((best, each) => (countOf(each) > countOf(best) ? each : best), ',');
}

/** The end of the line that begins at `from`, its LF left out; -1 when it does not end before `to`. LF within quotes counts as text. */
export function headerEnd(bytes: Uint8Array, from: number, to: number): number {
  let isQuoted = false;
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at];
    if (byte === QUOTATION) {
      isQuoted = !isQuoted;
    } else if (byte === 0x0a && !isQuoted) {
      return at;
    }
  }
  return -1;
}
