/** Templates of documents: what is known stands in them, and every unknown is a question that no reader takes for an answer. */
import type { DocumentName } from '../../policy/documents.ts';

/** What is known of a subject without measuring anything. */
export interface Known {
  readonly id: string;
  readonly task: string;
  /** Path from the root. */
  readonly model?: string;
  /** As the examiner calls it. */
  readonly modelFormat?: string;
  readonly table: string;
  readonly label: string;
  readonly training?: string;
  readonly attributes: readonly string[];
  /** Of the policy's requirements: ids of metrics, each once. */
  readonly metrics: readonly string[];
}

export interface DocumentTemplate {
  readonly name: DocumentName;
  /** From the root. */
  readonly path: (known: Known) => string;
  readonly text: (known: Known) => string;
}

/** A question in brackets; every reader takes it for a placeholder. */
export function ask(question: string): string {
  return `[TBD: ${question}]`;
}

/** A name out of the repository as one piece of plain Markdown. */
export function fact(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Cf}[\]|`<>*_\\]+/gu, ' ')
    .trim()
    .slice(0, 120);
}

/** As YAML: quoted, so that nothing in it is syntax. */
export function yaml(text: string): string {
  return JSON.stringify(text);
}

/** In the folder of a file, or at the root. */
export function beside(file: string | undefined, name: string): string {
  const folder = file === undefined ? '' : file.slice(0, file.lastIndexOf('/') + 1);
  // A glob names no folder.
  return `${/[*?[{]/u.test(folder) ? '' : folder}${name}`;
}
