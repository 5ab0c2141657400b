/**
 * `npm run oracle`: makes the vectors again from the Python libraries and compares them with the committed ones.
 * Without the libraries (scripts/oracle/requirements.txt) it says so and ends with 77, as skipped tests do under automake:
 * nothing else needs Python.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sameUpToRounding } from './oracle/same-up-to-rounding.ts';
import { runProgram } from './run-program.ts';
import { filesUnder, present, ROOT, readText } from './tree.ts';

const SKIPPED = 77;
const LIBRARIES = 'import fairlearn, sklearn, aif360';

/** What make_vectors.py makes: neither files of other tools' formats nor the numbers of Aequitas, which has its own environment. */
const MADE = /^__tests__\/vectors\/(?:(?:tables\/)?[^/]+|libraries\/(?:given|names))\.json$/u;

/** Vectors whose text is not what the libraries give now, and those that they no longer give. */
function differingVectors(made: string): readonly string[] {
  const names = filesUnder('', made);
  const committed = new Set(filesUnder('__tests__/vectors').filter((path) => MADE.test(path)));
  const changed = names.filter((name) => {
    const path = `__tests__/vectors/${name}`;
    committed.delete(path);
    return !present(path) || !sameUpToRounding(readText(path), readText(join(made, name)));
  });
  return [...changed, ...committed];
}

if (runProgram('python3', ['-c', LIBRARIES]).status !== 0) {
  console.log('oracle: skipped, the libraries of scripts/oracle/requirements.txt are not installed');
  process.exitCode = SKIPPED;
} else {
  const made = mkdtempSync(join(tmpdir(), 'fates-vectors-'));
  const { status, output } = runProgram('python3', [join(ROOT, 'scripts/oracle/make_vectors.py'), made]);
  const differing = status === 0 ? differingVectors(made) : [];
  rmSync(made, { recursive: true });
  if (status !== 0) console.error(output);
  for (const path of differing) console.error(`${path}: not what the libraries give`);
  console.log(`oracle: ${differing.length} vectors differ`);
  process.exitCode = status === 0 && differing.length === 0 ? 0 : 1;
}
