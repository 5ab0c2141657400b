/** Notebooks as their editors save them. */

interface Cell {
  readonly source: string | readonly string[];
  readonly count?: number | null;
  readonly kind?: 'code' | 'markdown';
  readonly outputs?: readonly Readonly<Record<string, unknown>>[];
}

/** As Jupyter and VS Code save it: one space of indentation, a line of the file for each line of a cell. */
export function notebookText(cells: readonly Cell[], more: Readonly<Record<string, unknown>> = {}): string {
  const written = cells.map(({ source, count = null, kind = 'code', outputs = [] }) =>
    kind === 'code'
      ? { cell_type: kind, execution_count: count, metadata: {}, outputs, source }
      : { cell_type: kind, metadata: {}, source },
  );
  return `${JSON.stringify({ cells: written, metadata: {}, nbformat: 4, nbformat_minor: 5, ...more }, null, 1)}\n`;
}

/** As Colab saves it: the version first, an id for each cell, places of its own in the metadata. */
export function colabText(counts: readonly (number | null)[]): string {
  const cells = counts.map((count, index) => ({
    cell_type: 'code',
    source: [`step_${index}()`],
    metadata: { id: `c${index}` },
    execution_count: count,
    outputs: [{ output_type: 'stream', name: 'stdout', text: ['done\n'] }],
  }));
  const metadata = { colab: { provenance: [] }, kernelspec: { name: 'python3', display_name: 'Python 3' } };
  return JSON.stringify({ nbformat: 4, nbformat_minor: 0, metadata, cells }, null, 2);
}

/** The line, from 1, on which the text first stands. */
export function lineWith(text: string, part: string): number {
  return text.split('\n').findIndex((line) => line.includes(part)) + 1;
}
