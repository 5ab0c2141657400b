/** What this area reads, and where it lies by convention. */
import type { DocumentPlace, DocumentReader } from '../document.ts';
import { incidentChannel } from './incident-channel.ts';

const PAGE = 2 ** 20;

export const REPOSITORY_PLACES: readonly DocumentPlace[] = [
  {
    name: 'security-policy',
    pattern: /(?:^|\/)SECURITY(?:\.[a-z]+)?$/iu,
    where: 'subject',
    mostBytes: PAGE,
  },
];

export const REPOSITORY_READERS: readonly DocumentReader[] = [incidentChannel];
