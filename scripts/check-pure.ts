/** `npm run types:pure`: types of the pure layers against ES2023 alone, and the proof that no types of Node came in. */
import { runProgram } from './run-program.ts';

const COMPILER = ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.pure.json'];

const types = runProgram(process.execPath, COMPILER);
const files = runProgram(process.execPath, [...COMPILER, '--listFilesOnly']).output.split('\n');
const foreign = files.filter((path) => path.includes('node_modules/@types/node/'));
if (types.status !== 0) console.error(types.output);
if (foreign.length > 0) {
  console.error(
    'A pure layer imports a library that brings the types of Node with it. Put it behind a port.',
  );
  console.error('`npx tsc -p tsconfig.pure.json --explainFiles` names the import.');
}
console.log(`pure types: ${files.filter((path) => path.includes('/src/')).length} files of src`);
process.exitCode = types.status === 0 && foreign.length === 0 ? 0 : 1;
