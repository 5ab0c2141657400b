/** `npm run layers`: fails, with one line for each, on every import of src/ that layers.json does not allow. */
import { parseLayerTable } from './layers/table.ts';
import { findViolations } from './layers/violations.ts';
import { filesUnder, isProgram, readText } from './tree.ts';

/** The text of every TypeScript file of src/ by its path. */
export function readSources(): ReadonlyMap<string, string> {
  const paths = filesUnder('src').filter((path) => path.endsWith('.ts'));
  return new Map(paths.map((path) => [path, readText(path)]));
}

if (isProgram(import.meta)) {
  const sources = readSources();
  const violations = findViolations(parseLayerTable(readText('layers.json')), sources);
  for (const violation of violations) console.error(violation);
  console.log(`layers: ${sources.size} files, ${violations.length} violations`);
  process.exitCode = violations.length === 0 ? 0 : 1;
}
