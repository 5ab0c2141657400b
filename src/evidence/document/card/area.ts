/** What this area reads, and where it lies by convention. */
import type { DocumentPlace, DocumentReader } from '../document.ts';

export const CARD_PLACES: readonly DocumentPlace[] = [];

export const CARD_READERS: readonly DocumentReader[] = [];
