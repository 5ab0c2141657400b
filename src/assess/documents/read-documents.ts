/** Documents of the workspace as texts: whole or not at all. */
import type { Workspace } from '../../discover/workspace.ts';
import type { ByteSource } from '../../evidence/bytes.ts';
import type { DocumentFinding, DocumentText } from '../../evidence/document/document.ts';
import type { DocumentPaths } from '../../evidence/document/near.ts';
import { DOCUMENT_RULES } from '../../evidence/document/rules.ts';
import type { HashBytes } from '../../evidence/provenance/root-digest.ts';
import type { NotLookedAt } from '../../report/report.ts';
import { remembered } from '../../stats/remembered.ts';
import { problemsOf } from '../gather-subject.ts';

export type ReadDocument =
  | { readonly document: DocumentText }
  | { readonly finding: DocumentFinding }
  | { readonly unread: NotLookedAt }
  /** There is no such file. */
  | { readonly missing: string };

/** Reads each path once, however many subjects and names have it: what is parsed of a document is remembered by its value. */
export class DocumentFiles {
  readonly #workspace: Workspace;
  readonly #hashBytes: HashBytes;
  readonly #sources = new Map<string, Promise<OpenedDocument>>();
  readonly #read = new Map<string, Promise<ReadDocument>>();

  constructor({ workspace, hashBytes }: { readonly workspace: Workspace; readonly hashBytes: HashBytes }) {
    this.#workspace = workspace;
    this.#hashBytes = hashBytes;
  }

  async read(path: string, mostBytes: number): Promise<ReadDocument> {
    const source = remembered(this.#sources, path, async () => await opened(this.#workspace, path));
    const found = await source;
    if (!('source' in found)) {
      return found;
    }
    const { size } = found.source;
    if (size > mostBytes) {
      const said = `It has ${size} bytes, and of such a document ${mostBytes} are read.`;
      return { finding: foundAt(DOCUMENT_RULES.tooLarge, path, said, `${size} bytes`) };
    }
    return await remembered(
      this.#read,
      path,
      async () => await readWhole(found.source, path, this.#hashBytes),
    );
  }

  async readAll({ paths, mostBytes }: DocumentPaths): Promise<readonly ReadDocument[]> {
    return await Promise.all(paths.map((path) => this.read(path, mostBytes(path))));
  }
}

type OpenedDocument =
  | { readonly source: ByteSource }
  | Exclude<ReadDocument, { readonly document: DocumentText }>;

async function opened(workspace: Workspace, path: string): Promise<OpenedDocument> {
  try {
    const source = await workspace.open(path);
    return source === null ? { missing: path } : { source };
  } catch (error) {
    return unread(error, path);
  }
}

/** The digest is of the very bytes that were read: the file is opened once. */
async function readWhole(source: ByteSource, path: string, hash: HashBytes): Promise<ReadDocument> {
  try {
    const bytes = await source.read(0, source.size);
    const text = utf8Of(bytes);
    return text === undefined
      ? { finding: foundAt(DOCUMENT_RULES.notText, path, 'Its bytes are not UTF-8.', path) }
      : { document: { path, text, sha256: await hash(bytes), bytes: bytes.length } };
  } catch (error) {
    return unread(error, path);
  }
}

function unread(error: unknown, path: string): { readonly unread: NotLookedAt } {
  const because = problemsOf(error, path).map(({ message }) => message);
  return { unread: { path, reason: because.join(' ') } };
}

function foundAt(
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
