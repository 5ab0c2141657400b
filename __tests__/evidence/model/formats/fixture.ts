import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A file that a real library wrote: scripts/fixtures/models.py. */
export function fixture(name: string): Uint8Array {
  const bytes = readFileSync(new URL(`../fixtures/${name}`, import.meta.url));
  return Uint8Array.from(name.endsWith('.gz') ? gunzipSync(bytes) : bytes);
}
