/** Peer: csv-parse, the library that our reader is tested against, counts the benchmark's table. `node … <path>`. */
import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';
import { z } from 'zod';
import { LibraryCounts } from './library-counts.ts';

const fields = z.array(z.string());
const counts = new LibraryCounts();
const rows = createReadStream(process.argv[2] ?? '').pipe(parse({ from_line: 2 }));
rows.on('data', (row: unknown) => counts.add(Array.isArray(row) ? row : fields.parse(row)));
rows.on('end', () => counts.print());
