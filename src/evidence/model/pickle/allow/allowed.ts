/** Names separated by blanks, by the module that they are imported from. */
export interface NamesByModule {
  readonly [module: string]: string;
}

/**
 * How far a pickle may go with a name: refer to it; call it (classes and functions); or call it and let BUILD set the state of what
 * comes of it.
 */
export type Role = 'name' | 'call' | 'object';

/** Names that a library needs to rebuild its own objects. */
export interface AllowedNames {
  readonly role: Role;
  /** Library with version, and what emits them. */
  readonly source: string;
  readonly names: NamesByModule;
}
