/** Which files beside a model speak of it, and their text. */
import type { ByteSource } from '../bytes.ts';
import { RUN_MANIFEST } from '../provenance/run-manifest.ts';
import type { IntegrityFile, SignedModel } from './integrity-evidence.ts';
import { utf8 } from './statement.ts';

/** A signature of 20,000 files has 5 MB. */
export const MOST_BYTES = 8 * 2 ** 20;
export const MOST_DOCUMENTS = 200;

export interface DocumentFile {
  readonly path: string;
  readonly kind: 'signature' | 'attestation' | 'manifest';
  readonly size: number;
}

/** In the model's folder, and beside the model. Sorted by path. */
export function documentsOf(files: readonly IntegrityFile[], model: SignedModel): readonly DocumentFile[] {
  const paths = new Set(files.map(({ path }) => path));
  const own = new Set(model.files);
  return files
    .filter(({ isLink }) => isLink !== true)
    .flatMap(({ path, size }) => {
      const kind = kindOf(path);
      return kind === undefined ? [] : [{ path, kind, size }];
    })
    .filter(({ path, kind }) => kind === 'manifest' || isNear(path, model))
    .filter(({ path }) => !isOfAnother(path, paths, own))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .slice(0, MOST_DOCUMENTS);
}

/** Undefined for a file that is none; by its name alone. */
export function kindOf(path: string): DocumentFile['kind'] | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name === RUN_MANIFEST) {
    return 'manifest';
  }
  if (name.endsWith('.sig')) {
    return 'signature';
  }
  return /(?:\.intoto\.jsonl?|\.sigstore(?:\.json)?|^claims\.jsonl)$/u.test(name) ? 'attestation' : undefined;
}

/** A signature or an attestation, or what names itself so. */
export function isProof(path: string): boolean {
  const kind = kindOf(path);
  return kind === 'signature' || kind === 'attestation';
}

function isNear(path: string, model: SignedModel): boolean {
  const isInside = model.kind === 'folder' && path.startsWith(`${model.path}/`);
  return isInside || folderOf(path) === folderOf(model.path);
}

/** `b.onnx.sig` beside `b.onnx` says nothing of `a.onnx`. */
function isOfAnother(path: string, paths: ReadonlySet<string>, own: ReadonlySet<string>): boolean {
  const signed = path.replace(/\.(?:sig|intoto\.jsonl?|sigstore|sigstore\.json)$/u, '');
  return signed !== path && paths.has(signed) && !own.has(signed);
}

export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** Undefined when it cannot be opened, is too large or is no UTF-8. */
export async function textOf(
  { path, size }: DocumentFile,
  open: (path: string) => Promise<ByteSource | null>,
): Promise<string | undefined> {
  if (size > MOST_BYTES) {
    return undefined;
  }
  const source = await open(path);
  return source === null ? undefined : utf8(await source.read(0, Math.min(source.size, MOST_BYTES)));
}
