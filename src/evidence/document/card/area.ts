/** What this area reads, and where it lies by convention. */
import type { DocumentPlace, DocumentReader } from '../document.ts';

const CARD = 2 ** 20;

export const CARD_PLACES: readonly DocumentPlace[] = [
  {
    name: 'model-card',
    pattern: /(?:^|\/)(?:README\.md|model[-_]?card\.(?:md|json))$/iu,
    where: 'subject',
    mostBytes: CARD,
  },
];

export const CARD_READERS: readonly DocumentReader[] = [];
