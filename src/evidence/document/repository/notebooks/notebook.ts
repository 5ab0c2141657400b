/** One notebook of nbformat 4 with the lines of its cells. https://nbformat.readthedocs.io/en/latest/format_description.html */
import { z } from 'zod';
import { readJson } from '../../json/read-json.ts';

export interface NotebookCell {
  /** From 1, counting cells of every kind. */
  readonly number: number;
  /** Of the JSON file, from 1. */
  readonly line: number;
  /** Each line of code, and where it stands in the JSON file. */
  readonly code: readonly { readonly text: string; readonly line: number }[];
  /** Null: not run since the outputs were cleared. */
  readonly count: number | null;
  readonly hasError: boolean;
  /** Counts that results say they are of. */
  readonly results: readonly number[];
}

export type Notebook =
  | { readonly ok: true; readonly cells: readonly NotebookCell[] }
  | {
      readonly ok: false;
      readonly because: 'version' | 'form';
      readonly line: number;
      readonly message: string;
    };

const VERSION = z.object({ nbformat: z.number() });
const OUTPUT = z.object({
  output_type: z.string().optional(),
  execution_count: z.number().nullish(),
});
const CELL = z.object({
  cell_type: z.string(),
  source: z.union([z.string(), z.array(z.string())]).default([]),
  execution_count: z.number().nullish(),
  outputs: z.array(OUTPUT).nullish(),
});
const NOTEBOOK = z.object({ cells: z.array(CELL).max(10_000) });

export function readNotebook(text: string): Notebook {
  const json = readJson(text);
  if (!json.ok) {
    const [problem] = json.problems;
    return broken('form', problem?.line ?? 1, problem?.message ?? 'It is no JSON.');
  }
  const version = VERSION.safeParse(json.value).data?.nbformat;
  if (version !== 4) {
    const message =
      version === undefined
        ? 'It says no version of the format of notebooks.'
        : `It is a notebook of version ${version}, and 4 is read.`;
    return broken('version', json.lineOf(['nbformat']), message);
  }
  const notebook = NOTEBOOK.safeParse(json.value);
  if (!notebook.success) {
    const [issue] = notebook.error.issues;
    const path = (issue?.path ?? []).map((key) => (typeof key === 'symbol' ? String(key) : key));
    return broken('form', json.lineOf(path), `It does not have the form of a notebook at ${path.join('.')}.`);
  }
  const cells = notebook.data.cells.flatMap((cell, index) =>
    cell.cell_type === 'code' ? [cellOf(cell, index, json.lineOf)] : [],
  );
  return { ok: true, cells: cells.filter(({ code }) => code.some((line) => line.text.trim() !== '')) };
}

function cellOf(
  { source, execution_count: count, outputs }: z.infer<typeof CELL>,
  index: number,
  lineOf: (path: readonly (string | number)[]) => number,
): NotebookCell {
  const pieces =
    typeof source === 'string'
      ? [{ piece: source, line: lineOf(['cells', index, 'source']) }]
      : source.map((piece, at) => ({ piece, line: lineOf(['cells', index, 'source', at]) }));
  const all = outputs ?? [];
  return {
    number: index + 1,
    line: lineOf(['cells', index]),
    code: pieces.flatMap(({ piece, line }) =>
      piece
        .replace(/\n$/u, '')
        .split('\n')
        .map((text) => ({ text, line })),
    ),
    count: count ?? null,
    hasError: all.some(({ output_type: type }) => type === 'error'),
    results: all.flatMap(({ output_type: type, execution_count: of }) =>
      type === 'execute_result' && typeof of === 'number' ? [of] : [],
    ),
  };
}

function broken(because: 'version' | 'form', line: number, message: string): Notebook {
  return { ok: false, because, line, message };
}
