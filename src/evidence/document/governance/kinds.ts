import type { KindFacts } from '../document.ts';

export type GovernanceKinds = Readonly<Record<never, never>>;

export const GOVERNANCE_KINDS: { readonly [K in keyof GovernanceKinds]: KindFacts } = {};
