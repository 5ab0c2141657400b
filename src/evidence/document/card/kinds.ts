import type { KindFacts } from '../document.ts';

export type CardKinds = Readonly<Record<never, never>>;

export const CARD_KINDS: { readonly [K in keyof CardKinds]: KindFacts } = {};
