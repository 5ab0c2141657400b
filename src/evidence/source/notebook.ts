/** The code cells of a Jupyter notebook, each line with the place where it stands in the JSON file. */
import { z } from 'zod';

export interface CodeCell {
  /** From 1, counting cells of every kind. */
  readonly number: number;
  readonly text: string;
  /** The line of the JSON file on which line `index + 1` of the cell stands, as near as the file's layout tells. */
  readonly lines: readonly number[];
}

const TEXT = z.union([z.string(), z.array(z.string())]).optional();
/** `input` is the source of format 3. */
const CELLS = z.array(z.object({ cell_type: z.string(), source: TEXT, input: TEXT })).max(100_000);
const NOTEBOOK = z.object({
  cells: CELLS.optional(),
  /** Of format 3. */
  worksheets: z
    .array(z.object({ cells: CELLS }))
    .max(1000)
    .optional(),
  metadata: z
    .object({ kernelspec: z.object({ language: z.string().optional() }).optional().catch(undefined) })
    .optional()
    .catch(undefined),
});

const MAX_MISSES = 200;

/** Undefined: it cannot be read. Of another language than Python there are none. Magics (`%`, `!`) become comments. */
export function codeCells(text: string): readonly CodeCell[] | undefined {
  const parsed = NOTEBOOK.safeParse(jsonOf(text));
  const language = parsed.data?.metadata?.kernelspec?.language;
  const sheets = parsed.data?.worksheets?.flatMap(({ cells }) => cells);
  const all = parsed.data?.cells ?? sheets;
  if (all === undefined) {
    return undefined;
  }
  if (language !== undefined && !/^i?python/iu.test(language)) {
    return [];
  }
  const finder = new LineFinder(text);
  return all.flatMap((cell, index) => {
    const source = cell.source ?? cell.input ?? [];
    const pieces = typeof source === 'string' ? [source] : source;
    const lines = pieces.flatMap((piece) => {
      const line = finder.lineOf(piece);
      return Array.from(piece.replace(/\n$/u, '').split('\n'), () => line);
    });
    const body = pieces.join('').replaceAll(/^[ \t]*[%!]/gmu, '#');
    return cell.cell_type === 'code' ? [{ number: index + 1, text: body, lines }] : [];
  });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Strings are asked for in the order of the file, so the search never goes back. */
class LineFinder {
  readonly #text: string;
  #at = 0;
  #line = 1;
  #misses = 0;

  constructor(text: string) {
    this.#text = text;
  }

  lineOf(piece: string): number {
    // A writer may escape what is beyond ASCII; then the line of the piece before stands for this one.
    // Each miss reads on to the end of the file, so their number is limited.
    const found =
      piece === '' || this.#misses > MAX_MISSES ? -1 : this.#text.indexOf(JSON.stringify(piece), this.#at);
    if (found === -1) {
      this.#misses += piece === '' ? 0 : 1;
      return this.#line;
    }
    for (let next = this.#text.indexOf('\n', this.#at); next !== -1 && next < found; ) {
      this.#line += 1;
      this.#at = next + 1;
      next = this.#text.indexOf('\n', this.#at);
    }
    this.#at = found + 1;
    return this.#line;
  }
}
