/**
 * `npm run tree:check`: dist/ is what the sources give, seen as a reviewer would: delete it, build it, ask git.
 * What is staged counts as committed, so that it can be run before the commit.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.ts';
import { runProgram } from './run-program.ts';
import { ROOT } from './tree.ts';

const dist = join(ROOT, 'dist');
rmSync(dist, { recursive: true, force: true });
await build(dist);
const { status, output } = runProgram('git', [
  'status',
  '--porcelain',
  '--untracked-files=all',
  '--',
  'dist',
]);
// Second column: the working tree against what is staged.
const differing = output.split('\n').filter((line) => line !== '' && line[1] !== ' ');
if (status !== 0) console.error(output);
else if (differing.length > 0) {
  console.error('dist/ is not what the sources give. Commit the build that stands there now.');
  console.error(differing.join('\n'));
} else console.log('dist: current');
process.exitCode = status === 0 && differing.length === 0 ? 0 : 1;
