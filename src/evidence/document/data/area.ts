/** What this area reads, and where it lies by convention. */
import type { DocumentPlace, DocumentReader } from '../document.ts';

export const DATA_PLACES: readonly DocumentPlace[] = [];

export const DATA_READERS: readonly DocumentReader[] = [];
