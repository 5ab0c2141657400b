/** Every reader and every place, of all areas. */
import { CARD_PLACES, CARD_READERS } from './card/area.ts';
import { CLAIM_PLACES, CLAIM_READERS } from './claims/area.ts';
import { DATA_PLACES, DATA_READERS } from './data/area.ts';
import { DELIVERY_PLACES, DELIVERY_READERS } from './delivery/area.ts';
import type { DocumentPlace, DocumentReader } from './document.ts';
import { GOVERNANCE_PLACES, GOVERNANCE_READERS } from './governance/area.ts';
import { REPOSITORY_PLACES, REPOSITORY_READERS } from './repository/area.ts';

export const DOCUMENT_PLACES: readonly DocumentPlace[] = [
  ...CARD_PLACES,
  ...CLAIM_PLACES,
  ...DATA_PLACES,
  ...DELIVERY_PLACES,
  ...REPOSITORY_PLACES,
  ...GOVERNANCE_PLACES,
];

export const DOCUMENT_READERS: readonly DocumentReader[] = [
  ...CARD_READERS,
  ...CLAIM_READERS,
  ...DATA_READERS,
  ...DELIVERY_READERS,
  ...REPOSITORY_READERS,
  ...GOVERNANCE_READERS,
];
