/** What this area reads, and where it lies by convention. */
import type { DocumentPlace, DocumentReader } from '../document.ts';
import { modelCard } from './model-card.ts';

export const CARD_PLACES: readonly DocumentPlace[] = [
  {
    name: 'model-card',
    pattern:
      /(?:^|\/)(?:[\w.-]{1,100}[-_.])?model[-_]?card(?:\.(?:md|markdown|json))?$|(?:^|\/)README(?:\.(?:md|markdown))?$/iu,
    where: 'subject',
    mostBytes: 2 ** 20,
  },
];

export const CARD_READERS: readonly DocumentReader[] = [modelCard];
