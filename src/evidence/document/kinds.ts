/** All kinds of evidence that documents give; each area has its own. */
import type { CardKinds } from './card/kinds.ts';
import { CARD_KINDS } from './card/kinds.ts';
import type { ClaimKinds } from './claims/kinds.ts';
import { CLAIM_KINDS } from './claims/kinds.ts';
import type { DataKinds } from './data/kinds.ts';
import { DATA_KINDS } from './data/kinds.ts';
import type { DeliveryKinds } from './delivery/kinds.ts';
import { DELIVERY_KINDS } from './delivery/kinds.ts';
import type { KindFacts } from './document.ts';
import type { GovernanceKinds } from './governance/kinds.ts';
import { GOVERNANCE_KINDS } from './governance/kinds.ts';
import type { RepositoryKinds } from './repository/kinds.ts';
import { REPOSITORY_KINDS } from './repository/kinds.ts';

export interface DocumentKinds
  extends CardKinds,
    ClaimKinds,
    DataKinds,
    DeliveryKinds,
    RepositoryKinds,
    GovernanceKinds {}

export type DocumentKind = keyof DocumentKinds;

export const DOCUMENT_KINDS: { readonly [K in DocumentKind]: KindFacts } = {
  ...CARD_KINDS,
  ...CLAIM_KINDS,
  ...DATA_KINDS,
  ...DELIVERY_KINDS,
  ...REPOSITORY_KINDS,
  ...GOVERNANCE_KINDS,
};
