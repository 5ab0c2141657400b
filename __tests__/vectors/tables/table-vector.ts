/** Vectors of metrics that compare tables, and the numbers that other tools give for something else. */
import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';

const texts = z.record(z.string(), z.string());
const numbers = z.record(z.string(), z.number());

const shape = z.strictObject({
  name: z.string(),
  about: z.string(),
  /** CSV of the evaluation table: `label`, `prediction`, `score`, `weight` mean what they say, all else is a feature. */
  table: z.string(),
  training: z.string(),
  shifts: texts,
  bindings: z.strictObject({ features: z.array(z.string()) }).exactOptional(),
  source: z.array(z.strictObject({ library: z.string(), version: z.string() })),
  expect: z.array(
    z.strictObject({
      metric: z.string(),
      options: z.record(z.string(), z.union([z.string(), z.array(z.string())])).exactOptional(),
      value: z.number(),
      parts: numbers.exactOptional(),
      auc: z.number().exactOptional(),
    }),
  ),
});

export type TableVector = z.infer<typeof shape>;

const FOLDER = new URL('.', import.meta.url);

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'));
}

export function loadTableVectors(): readonly TableVector[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json') && name !== 'traps.json')
    .toSorted()
    .map((name) => shape.parse(read(name)));
}

/** What other tools and the usual recipes say. */
export function loadTraps(): { readonly [name: string]: number } {
  return z.looseObject({ traps: numbers }).parse(read('traps.json')).traps;
}
