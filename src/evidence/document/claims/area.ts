/** What this area reads, and where it lies by convention. */
import type { DocumentPlace, DocumentReader } from '../document.ts';

export const CLAIM_PLACES: readonly DocumentPlace[] = [];

export const CLAIM_READERS: readonly DocumentReader[] = [];
