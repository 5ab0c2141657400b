import type { Budget } from '../budget.ts';
import type { Part } from '../part.ts';
import { FORMAT_RULES } from '../rules/format.ts';
import { chunksOf } from './byte-window.ts';
import { isObject, jsonOfChunks } from './json-document.ts';
import type { JsonObject } from './json-document.ts';
import type { Notes } from './notes.ts';
import { Stop } from './stop.ts';

/** A part that is one JSON object; keys that stand twice are written down. Throws Stop where it is none. */
export async function readJsonObject(part: Part, budget: Budget, notes: Notes): Promise<JsonObject> {
  const { value, duplicates } = await jsonOfChunks(chunksOf(part, budget));
  for (const { key, offset } of duplicates) {
    notes.find(FORMAT_RULES.inconsistent, 'An object has a key twice.', key, { offset });
  }
  if (!isObject(value)) {
    throw new Stop(FORMAT_RULES.broken, 'the JSON is no object', 0);
  }
  return value;
}
