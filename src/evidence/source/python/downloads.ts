/** Which names hold what came from the network: assigned from a download, or from something that holds such a name. */
import type { Token } from './tokens.ts';

const DOWNLOADERS: ReadonlySet<string> = new Set([
  'hf_hub_download',
  'snapshot_download',
  'cached_download',
  'cached_file',
  'cached_path',
  'urlretrieve',
  'urlopen',
  'download_url',
  'download_url_to_file',
  'get_file',
  'download_file',
  'download_fileobj',
  'requests',
  'httpx',
  'wget',
  'gdown',
]);
const FILE_NAME = /\.(?:pkl|pickle|joblib|dill|npy|npz|pt|pth|bin|sav|dat)$/iu;

const NOT_STORED: ReadonlySet<string> = new Set(['import', 'from', 'def', 'class']);

export class Downloads {
  readonly #names = new Set<string>();
  #unread: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.#unread = tokens;
  }

  isIn(tokens: readonly Token[]): boolean {
    // Few files load anything: the names are looked for when they are asked for.
    const unread = this.#unread;
    this.#unread = [];
    this.#readAll(unread);
    return this.#holds(tokens);
  }

  #readAll(tokens: readonly Token[]): void {
    let start = 0;
    for (const [at, { kind }] of tokens.entries()) {
      if (kind === 'end') {
        this.#read(tokens.slice(start, at));
        start = at + 1;
      }
    }
  }

  #holds(tokens: readonly Token[]): boolean {
    return tokens.some(({ kind, text }) =>
      kind === 'string'
        ? isAddress(text) || this.#names.has(text)
        : this.#names.has(text) || DOWNLOADERS.has(text),
    );
  }

  #read(statement: readonly Token[]): void {
    const [first, second] = statement;
    if (first === undefined || NOT_STORED.has(first.text) || !this.#holds(statement)) {
      return;
    }
    if (first.kind === 'name' && second?.text === '=') {
      this.#names.add(first.text);
    }
    for (const [at, { kind, text }] of statement.entries()) {
      if (kind === 'string' ? isFile(text) : statement[at - 1]?.text === 'as') {
        this.#names.add(text);
      }
    }
  }
}

function isFile(text: string): boolean {
  return FILE_NAME.test(text) && !isAddress(text);
}

function isAddress(text: string): boolean {
  return /^(?:https?|ftp|s3|gs):\/\//iu.test(text);
}
