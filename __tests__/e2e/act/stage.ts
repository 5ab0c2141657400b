import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { inRepository } from '../action/gate.ts';
import { git } from '../github/git-command.ts';

/**
 * Stand-ins of foreign actions as composite ones: an artifact is a folder of `FATES_ACT_ARTIFACTS`, and `FATES_ACT_TAMPER` a file
 * there that gets one byte more after the evaluation. Checkout is act's own.
 */
const COPY_IN = `to="$FATES_ACT_ARTIFACTS/$NAME"; rm -rf "$to"; mkdir -p "$to"
if [[ -d "$AT" ]]; then cp -R "$AT/." "$to"; else cp "$AT" "$to"; fi
if [[ "$NAME" == fates-report && -n "\${FATES_ACT_TAMPER:-}" ]]; then printf ' ' >> "$FATES_ACT_ARTIFACTS/$FATES_ACT_TAMPER"; fi`;
const COPY_OUT = 'mkdir -p "$AT" && cp -R "$FATES_ACT_ARTIFACTS/$NAME/." "$AT"';
const STAND_INS: Readonly<Record<string, string>> = {
  'actions/upload-artifact': COPY_IN,
  'actions/download-artifact': COPY_OUT,
  'actions/setup-python': ':',
  'actions/setup-node': ':',
};

const OURS = 'fates-gate/fates-gate';

function standIn(script: string): string {
  return JSON.stringify({
    name: 'stand-in',
    inputs: { name: { default: '' }, path: { default: '' } },
    runs: {
      using: 'composite',
      steps: [
        {
          shell: 'bash',
          env: { NAME: '${{ inputs.name }}', AT: '${{ inputs.path }}' },
          run: script,
        },
      ],
    },
  });
}

function commitAll(folder: string): void {
  git(folder, 'init', '--quiet', '--initial-branch=main');
  git(folder, 'add', '--all', '--force');
  const author = ['-c', 'user.name=stage', '-c', 'user.email=stage@localhost'];
  git(folder, ...author, 'commit', '--quiet', '--message=staged');
}

/** What act is told lies at `owner/repo@ref`: this repository without the words that act does not know (`$/x`, `deployment`), and the stand-ins. */
export function stageRepositories(folder: string): readonly (readonly [address: string, path: string])[] {
  const ours = join(folder, 'ours');
  for (const part of ['actions', 'dist', '.github/workflows', 'action.yml']) {
    cpSync(inRepository(part), join(ours, part), { recursive: true });
  }
  const workflows = join(ours, '.github/workflows');
  const texts = readdirSync(workflows).map(
    (name) => [name, readFileSync(join(workflows, name), 'utf8')] as const,
  );
  for (const [name, text] of texts) {
    const known = text
      .replaceAll(/(?<=uses: )\$\/(\S+)/g, `${OURS}/$1@main`)
      .replace(/^ +deployment: false\n/m, '');
    writeFileSync(join(workflows, name), known);
  }
  commitAll(ours);
  const refs = new Map(
    texts.flatMap(([, text]) =>
      [...text.matchAll(/uses: (?<name>actions\/[\w-]+)@(?<ref>[0-9a-f]{40})/g)].map(
        ({ groups }) => [groups?.['name'] ?? '', groups?.['ref'] ?? ''] as const,
      ),
    ),
  );
  const foreign = Object.entries(STAND_INS).map(([name, script]) => {
    const path = join(folder, name);
    mkdirSync(dirname(join(path, 'action.yml')), { recursive: true });
    writeFileSync(join(path, 'action.yml'), standIn(script));
    commitAll(path);
    return [`${name}@${refs.get(name) ?? ''}`, path] as const;
  });
  return [[`${OURS}@main`, ours], ...foreign];
}
