import type { KindFacts } from '../document.ts';

export type ClaimKinds = Readonly<Record<never, never>>;

export const CLAIM_KINDS: { readonly [K in keyof ClaimKinds]: KindFacts } = {};
