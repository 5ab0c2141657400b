/** What this area reads. Where workflows lie the area of the repository says. */
import type { DocumentPlace, DocumentReader } from '../document.ts';
import { delivery } from './read-delivery.ts';

export const DELIVERY_PLACES: readonly DocumentPlace[] = [];

export const DELIVERY_READERS: readonly DocumentReader[] = [delivery];
