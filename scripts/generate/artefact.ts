/** A file that is derived from others: written by `npm run generate`, compared by `npm run generate -- --check`. */
export interface Artefact {
  /** Relative to the root, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** What a derivation gives: its files, and a folder that may hold nothing but them (so that old pages are found). */
export interface Derived {
  readonly artefacts: readonly Artefact[];
  readonly owns?: { readonly folder: string; readonly ext: string };
}

/** JSON as it stands in derived files: two spaces, a newline at the end. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
