import type { ByteSource } from '../evidence/bytes.ts';

/** The files of one tree, read-only. Paths are relative, with `/`; nothing outside the root is ever opened. */
export interface Workspace {
  /** Files and their sizes, sorted by path; `.git` and `node_modules` are left out, symbolic links out of the root are named. */
  list(): Promise<Listing>;
  /** Null when there is no such file. A link out of the root, a folder or a device is a UserError. */
  open(path: string): Promise<ByteSource | null>;
}

export interface Listing {
  readonly files: readonly { readonly path: string; readonly size: number }[];
  readonly notLookedAt: readonly { readonly path: string; readonly reason: string }[];
}
