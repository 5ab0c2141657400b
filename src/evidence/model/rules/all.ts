import { ARCHIVE_RULES } from './archive.ts';
import { FORMAT_RULES } from './format.ts';
import { IDENTITY_RULES } from './identity.ts';
import { PICKLE_RULES } from './pickle.ts';
import type { Rule } from './rule.ts';

const TABLES: readonly Readonly<Record<string, Rule>>[] = [
  ARCHIVE_RULES,
  FORMAT_RULES,
  IDENTITY_RULES,
  PICKLE_RULES,
];

/** Every rule of every table, sorted by id. */
export const ALL_RULES: readonly Rule[] = TABLES.flatMap((table) => Object.values(table)).sort(
  (one, other) => (one.id < other.id ? -1 : 1),
);
