/**
 * `npm run lock:complete`, after every `npm install`: a registry that has builds for one platform only makes npm write
 * a lock without the others, which `npm ci` then refuses. With `--check` it writes nothing and fails for such a lock.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { completeLock, missingEntries, parseLock } from './lock/missing.ts';
import { ROOT, readText } from './tree.ts';

const PATH = 'package-lock.json';
const text = readText(PATH);
const lock = parseLock(text);
const complete = `${JSON.stringify(completeLock(lock), null, 2)}\n`;

if (!process.argv.includes('--check')) {
  writeFileSync(join(ROOT, PATH), complete);
  console.log(`lock: ${missingEntries(lock).length} entries added`);
} else if (complete === text) console.log('lock: complete');
else {
  const missing = missingEntries(lock).map(({ name, version }) => `${name}@${version}`);
  console.error(
    `${PATH} is not complete, and \`npm ci\` would refuse it. Run \`npm run lock:complete\`.\n${missing.join('\n')}`,
  );
  process.exitCode = 1;
}
