import type { NamesByModule } from '../allow/allowed.ts';

/** Names that no model needs and attackers use. */
export interface DeniedNames {
  /** What they do, to stand after a name: `runs commands`. */
  readonly does: string;
  /** Whose published list or advisory names them. */
  readonly source: string;
  /** Denied whole, with all modules below them; separated by blanks. */
  readonly modules?: string;
  /** Denied one by one; `Class.method` denies the class and all its attributes too. */
  readonly names?: NamesByModule;
}
