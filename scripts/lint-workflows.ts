/**
 * `node scripts/lint-workflows.ts actionlint|zizmor`: one of the two linters over every workflow, caller and action.yml. Ends with 77
 * when it is not installed (`go install github.com/rhysd/actionlint/cmd/actionlint@v1.7.12`, `pip install zizmor==1.32.*`).
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type ProgramResult, runProgram } from './run-program.ts';
import { filesUnder, ROOT, readText } from './tree.ts';
import { withLocalPaths } from './workflows/local-paths.ts';

const SKIPPED = 77;
const VERSION = { actionlint: ['-version'], zizmor: ['--version'] } as const;

const workflows = filesUnder('.github/workflows').filter((path) => path.endsWith('.yml'));
const callers = filesUnder('workflows').filter((path) => path.endsWith('.yml'));
const actions = ['action.yml', ...filesUnder('actions').filter((path) => path.endsWith('/action.yml'))];

/** actionlint knows no `$/`, and looks for `./` in the repository around it: so it reads a copy, callers among the rest. */
function actionlint(): ProgramResult {
  const folder = mkdtempSync(join(tmpdir(), 'fates-workflows-'));
  const put = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  mkdirSync(join(folder, '.git'));
  for (const path of workflows) put(path, withLocalPaths(readText(path)));
  for (const path of callers)
    put(`.github/workflows/caller-${path.slice('workflows/'.length)}`, withLocalPaths(readText(path)));
  for (const path of actions) {
    const text = readText(path);
    const [, main = ''] = /^ {2}main: (\S+)$/mu.exec(text) ?? [];
    put(path, text);
    put(join(dirname(path), main), '');
  }
  const files = filesUnder('.github/workflows', folder).map((path) => join(folder, path));
  const result = runProgram('actionlint', ['-no-color', ...files]);
  rmSync(folder, { recursive: true });
  return result;
}

function zizmor(): ProgramResult {
  const options = ['--offline', '--pedantic', '--no-progress', '--config', join(ROOT, '.github/zizmor.yml')];
  return runProgram('zizmor', [...options, ...workflows, ...callers, ...actions]);
}

const LINTERS = { actionlint, zizmor } as const;
const [, , name] = process.argv;
if (name !== 'actionlint' && name !== 'zizmor') {
  console.error('Say which linter: actionlint or zizmor.');
  process.exitCode = 64;
} else if (runProgram(name, VERSION[name]).status !== 0) {
  console.log(`${name}: skipped, it is not installed`);
  process.exitCode = SKIPPED;
} else {
  const { status, output } = LINTERS[name]();
  console.log(output.trimEnd());
  console.log(
    `${name}: ${workflows.length + callers.length} workflows, ${status === 0 ? 'no findings' : 'findings'}`,
  );
  process.exitCode = status === 0 ? 0 : 1;
}
