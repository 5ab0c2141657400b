/** What this area reads, and where it lies by convention. */
import type { DocumentPlace, DocumentReader } from '../document.ts';

export const GOVERNANCE_PLACES: readonly DocumentPlace[] = [];

export const GOVERNANCE_READERS: readonly DocumentReader[] = [];
