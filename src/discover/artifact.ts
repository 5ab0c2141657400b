/** What a file of the tree is taken for, by its name alone; readers look at the bytes. */
export interface Artifact {
  readonly path: string;
  readonly size: number;
  readonly kind: 'table' | 'policy' | 'other';
  /** Why we think so. */
  readonly because: string;
}

/** Endings of tables that have a reader; a trailing `.gz` is fine. */
export const TABLE_ENDINGS: readonly string[] = ['.csv', '.tsv', '.jsonl', '.ndjson', '.parquet', '.xlsx'];

/** Sorted by path. */
export function artifactsOf(
  files: readonly { readonly path: string; readonly size: number }[],
): readonly Artifact[] {
  return files
    .map(({ path, size }) => ({ path, size, ...kindOf(path) }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function kindOf(path: string): Pick<Artifact, 'kind' | 'because'> {
  const name = path.toLowerCase().replace(/\.gz$/, '');
  const ending = TABLE_ENDINGS.find((each) => name.endsWith(each));
  if (ending !== undefined) {
    return { kind: 'table', because: `its name ends with ${ending}` };
  }
  return /(^|\/)fates\.ya?ml$/.test(name)
    ? { kind: 'policy', because: 'its name is fates.yml' }
    : { kind: 'other', because: 'no reader claims its name' };
}
