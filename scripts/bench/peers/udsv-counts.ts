/** Peer: udsv, the fastest CSV library for Node that we know, counts the benchmark's table. `node … <path>`. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { z } from 'zod';
import { hashedChunks, LibraryCounts } from './library-counts.ts';
import { PEERS, UDSV } from '../packages.ts';

interface Parser {
  readonly chunk: (
    text: string,
    take: (...args: never[]) => void,
    on: (row: readonly string[]) => void,
  ) => void;
  readonly end: () => void;
}

const loaded: unknown = createRequire(join(PEERS, 'package.json'))(UDSV.name);
const { inferSchema, initParser } = z
  .object({
    inferSchema: z.custom<(text: string) => object>(),
    initParser: z.custom<(schema: object) => Parser & { readonly stringArrs: (...args: never[]) => void }>(),
  })
  .parse(loaded);

const counts = new LibraryCounts();
let parser: ReturnType<typeof initParser> | undefined;
for await (const chunk of hashedChunks(process.argv[2] ?? '')) {
  const text = chunk.toString('utf8');
  parser ??= initParser(inferSchema(text));
  parser.chunk(text, parser.stringArrs, (row) => counts.add(row));
}
parser?.end();
counts.print();
