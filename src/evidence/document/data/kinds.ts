import type { KindFacts } from '../document.ts';

export type DataKinds = Readonly<Record<never, never>>;

export const DATA_KINDS: { readonly [K in keyof DataKinds]: KindFacts } = {};
