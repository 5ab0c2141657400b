import { onceForEach } from '../../../stats/once-for-each.ts';
import type { DocumentText } from '../document.ts';
import { readJson } from './read-json.ts';

/** A document as JSON. Several readers are given the same bill of materials, metadata or card. */
export const jsonOf = onceForEach(({ text }: DocumentText) => readJson(text));
