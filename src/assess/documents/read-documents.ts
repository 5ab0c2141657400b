/** Documents of the workspace as texts: whole or not at all. */
import type { Workspace } from '../../discover/workspace.ts';
import type { DocumentFinding, DocumentPlace, DocumentText } from '../../evidence/document/document.ts';
import type { DocumentPaths } from '../../evidence/document/near.ts';
import { DOCUMENT_RULES } from '../../evidence/document/rules.ts';
import type { NotLookedAt } from '../../report/report.ts';
import { problemsOf } from '../gather-subject.ts';

export type ReadDocument =
  | { readonly document: DocumentText }
  | { readonly finding: DocumentFinding }
  | { readonly unread: NotLookedAt }
  /** There is no such file. */
  | { readonly missing: string };

/** Reads each path once, however many subjects and names have it. */
export class DocumentFiles {
  readonly #workspace: Workspace;
  readonly #read = new Map<string, Promise<ReadDocument>>();

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  async read(path: string, { mostBytes }: Pick<DocumentPlace, 'mostBytes'>): Promise<ReadDocument> {
    const key = `${mostBytes} ${path}`;
    const read = this.#read.get(key) ?? this.#readNew(path, mostBytes);
    this.#read.set(key, read);
    return await read;
  }

  async readAll({ paths, mostBytes }: DocumentPaths): Promise<readonly ReadDocument[]> {
    return await Promise.all(paths.map((path) => this.read(path, { mostBytes })));
  }

  async #readNew(path: string, mostBytes: number): Promise<ReadDocument> {
    try {
      const source = await this.#workspace.open(path);
      if (source === null) {
        return { missing: path };
      }
      if (source.size > mostBytes) {
        const said = `It has ${source.size} bytes, and of such a document ${mostBytes} are read.`;
        return { finding: found(DOCUMENT_RULES.tooLarge, path, said, `${source.size} bytes`) };
      }
      const bytes = await source.read(0, source.size);
      const text = utf8Of(bytes);
      return text === undefined
        ? { finding: found(DOCUMENT_RULES.notText, path, 'Its bytes are not UTF-8.', path) }
        : { document: { path, text, sha256: await source.sha256(), bytes: source.size } };
    } catch (error) {
      const because = problemsOf(error, path).map(({ message }) => message);
      return { unread: { path, reason: because.join(' ') } };
    }
  }
}

function found(
  rule: DocumentFinding['rule'],
  path: string,
  message: string,
  detail: string,
): DocumentFinding {
  return { rule, path, line: 1, message, detail };
}

function utf8Of(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Nothing else is thrown by a decoder that is fatal.
    return undefined;
  }
}
