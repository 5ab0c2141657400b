/** What of git's answer stops the recording, and what is only said. */
import type { Problem } from '../../problem.ts';
import type { GitState } from './git-state.ts';

const MOST_CHANGED = 50;
const MOST_NAMED = 5;

/** Tracked files that are no longer those of the commit, and a manifest that would replace one. */
export function changedFiles(git: GitState, manifest: string): readonly Problem[] {
  if (git.kind === 'none') {
    return [];
  }
  const { changed, tracked } = git;
  const rest = changed.length - MOST_CHANGED;
  return [
    ...changed.slice(0, MOST_CHANGED).map((path) => changedFile(path)),
    ...changed.slice(MOST_CHANGED, MOST_CHANGED + 1).map((path) => changedFile(path, rest - 1)),
    ...(tracked.has(manifest)
      ? [
          {
            code: 'record/tracked-manifest',
            path: manifest,
            key: 'inputs.manifest',
            message: 'A file of this name is tracked, and the manifest of a run would overwrite it.',
            hint: 'Give another `manifest`, or stop tracking the file: git rm --cached.',
          },
        ]
      : []),
  ];
}

function changedFile(path: string, more = 0): Problem {
  const who = more === 0 ? 'It is' : `It and ${more} more that are not listed here are`;
  return {
    code: 'record/changed-file',
    path,
    message: `${who} tracked and no longer as it was committed, so the commit does not say what ran.`,
    hint: 'Let the command write to paths that git does not track, and stop tracking what runs make: git rm --cached.',
  };
}

/** What the reader should know of the commit, and of files that nobody named. */
export function gitNotices(
  git: GitState,
  runCommit: string,
  isAccounted: (path: string) => boolean,
): readonly string[] {
  if (git.kind === 'none') {
    return [
      `Whether the command changed tracked files cannot be told (${git.reason}). The commit is the one of the workflow run, ${runCommit}.`,
    ];
  }
  const others = git.untracked.filter((path) => !isAccounted(path));
  const named = others.slice(0, MOST_NAMED).join(', ');
  const rest = others.length - MOST_NAMED;
  return [
    ...(git.commit === runCommit
      ? []
      : [
          `The checkout is at ${git.commit}, and the workflow run is for ${runCommit}: the manifest names the checkout.`,
        ]),
    ...(others.length === 0
      ? []
      : [
          `Neither tracked nor named as an output, so recorded nowhere: ${named}${rest > 0 ? ` and ${rest} more` : ''}.`,
        ]),
  ];
}
