/** Peer: csv-parse, the library that our reader is tested against, counts the benchmark's table. `node … <path>`. */
import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { z } from 'zod';
import { hashedChunks, LibraryCounts } from './library-counts.ts';

const fields = z.array(z.string());
const counts = new LibraryCounts();
const rows = Readable.from(hashedChunks(process.argv[2] ?? '')).pipe(parse({ from_line: 2 }));
rows.on('data', (row: unknown) => counts.add(Array.isArray(row) ? row : fields.parse(row)));
rows.on('end', () => counts.print());
