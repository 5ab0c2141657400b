/** One digest for a model, whether it is a file or a folder: what was assessed, and what is deployed, are compared by it. */

/** One regular file below the model's path. */
export interface FileDigest {
  /** From the root of the workspace, with `/`. */
  readonly path: string;
  /** SHA-256, lower-case hex. */
  readonly sha256: string;
  readonly bytes: number;
}

export interface ModelIdentity {
  /** As the policy binds it: a file or a folder. */
  readonly path: string;
  readonly kind: 'file' | 'folder';
  /** SHA-256, lower-case hex: of the file's bytes, or the folder's root digest. */
  readonly digest: string;
  /**
   * Of a folder: SHA-256 of the names of its files below it, in the order of the digest, each followed by a zero byte. The root digest
   * does not know them: files that change their names but not their order would keep it.
   */
  readonly names?: string;
  readonly files: number;
  readonly bytes: number;
}

/** SHA-256 of bytes, raw or as hex: a port, so that this stays pure. */
export type HashBytes = (bytes: Uint8Array) => Promise<string>;

/**
 * The identity of what lies at `path`. A folder's digest is the root digest of OpenSSF Model Signing v1.0: SHA-256 over the raw
 * digests of its files, one after another, in the order of their paths. Undefined when there is no file.
 */
export async function modelIdentity(
  path: string,
  files: readonly FileDigest[],
  hash: HashBytes,
): Promise<ModelIdentity | undefined> {
  const [only] = files;
  if (only === undefined) {
    return undefined;
  }
  const size = { files: files.length, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) };
  if (files.length === 1 && only.path === path) {
    return { path, kind: 'file', digest: only.sha256, ...size };
  }
  const sorted = inOrder(files);
  const names = sorted.map((file) => `${file.path.slice(path.length + 1)}\0`).join('');
  return {
    path,
    kind: 'folder',
    digest: await hash(Uint8Array.from(sorted.flatMap(({ sha256 }) => bytesOf(sha256)))),
    names: await hash(ENCODER.encode(names)),
    ...size,
  };
}

function inOrder(files: readonly FileDigest[]): readonly FileDigest[] {
  return files
    .map((file) => ({ key: orderKey(file.path), file }))
    .sort((a, b) => compareBytes(a.key, b.key))
    .map(({ file }) => file);
}

const ENCODER = new TextEncoder();

/**
 * OpenSSF's tool sorts Python's `PurePosixPath`: part by part, each by code point, so that `a/b` comes before `a.b`. That is
 * the order of the UTF-8 bytes when `/` is the lowest of all.
 */
function orderKey(path: string): Uint8Array {
  return ENCODER.encode(path.replaceAll('/', '\0'));
}

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const differs = a.findIndex((byte, index) => byte !== b[index]);
  return differs === -1 ? a.length - b.length : (a[differs] ?? 0) - (b[differs] ?? -1);
}

function bytesOf(hex: string): readonly number[] {
  return Array.from({ length: hex.length / 2 }, (_, index) =>
    Number.parseInt(hex.slice(2 * index, 2 * index + 2), 16),
  );
}
