import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** One assessment that both versions make. */
export interface ReplayCase {
  /** For people: the folder from the root, and the policy where there are several. */
  readonly name: string;
  /** Absolute. */
  readonly folder: string;
  /** From the folder; absent where the folder has no policy. */
  readonly policy?: string;
}

/** Examples whose evidence is not committed, and the command that makes it. */
const MAKES_ITS_EVIDENCE: Readonly<Record<string, string>> = { 'examples/pipeline': './fetch-sample.sh' };

function subfolders(root: string, folder: string): readonly string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${folder}/${name}`)
    .toSorted();
}

/** The folder with all that is assessed in it: itself, or a copy in `scratch` in which the evidence was made. */
function ready(root: string, folder: string, scratch: string): string {
  const command = MAKES_ITS_EVIDENCE[folder];
  if (command === undefined) return join(root, folder);
  const copy = join(scratch, folder);
  cpSync(join(root, folder), copy, { recursive: true });
  execFileSync('bash', ['-euo', 'pipefail', '-c', command], { cwd: copy, stdio: 'pipe' });
  return copy;
}

function casesOf(name: string, folder: string): readonly ReplayCase[] {
  const policies = readdirSync(folder)
    .filter((file) => /^fates[\w-]*\.ya?ml$/u.test(file))
    .toSorted();
  if (policies.length === 0) return [{ name, folder }];
  return policies.map((policy) => ({
    name: policies.length === 1 ? name : `${name}, ${policy}`,
    folder,
    policy,
  }));
}

/** Every example, and the repository of every scenario; their base sides are left out, as they need a commit. */
export function replayCases(root: string, scratch: string): readonly ReplayCase[] {
  const examples = subfolders(root, 'examples')
    .flatMap((folder) => casesOf(folder, ready(root, folder, scratch)))
    // Scripts to copy, without a model.
    .filter(({ policy }) => policy !== undefined);
  const scenarios = subfolders(root, '__tests__/scenarios').flatMap((folder) =>
    casesOf(folder, join(root, folder, 'repository')),
  );
  return [...examples, ...scenarios];
}
