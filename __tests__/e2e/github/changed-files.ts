import { gitBytes } from './git-command.ts';
import type { ChangedFile } from './overlay-state.ts';

const statuses = {
  A: 'added',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
  C: 'copied',
  T: 'changed',
} as const;

function isStatus(letter: string): letter is keyof typeof statuses {
  return letter in statuses;
}

/** What `pulls/N/files` would list: head against its merge base with the base branch, in path order. */
export function changedFiles(directory: string, base: string, head: string): readonly ChangedFile[] {
  const command = ['diff', '--name-status', '-z', '--find-renames', `${base}...${head}`];
  const diff = gitBytes(directory, command).toString();
  const words = diff.split('\0').filter((word) => word !== '');
  const files: ChangedFile[] = [];
  for (let at = 0; at < words.length; ) {
    const letter = words[at]?.charAt(0) ?? '';
    if (!isStatus(letter)) throw new Error(`git diff: status ${words[at]} is not known`);
    const status = statuses[letter];
    const pair = letter === 'R' || letter === 'C';
    const previous = words[at + 1] ?? '';
    const filename = pair ? (words[at + 2] ?? '') : previous;
    files.push({ filename, status, ...(pair ? { previous_filename: previous } : {}) });
    at += pair ? 3 : 2;
  }
  return files;
}

/** So many modified files with made-up names: for the cap of 3,000. */
export function manyFiles(count: number, folder = 'data'): readonly ChangedFile[] {
  return Array.from({ length: count }, (_, index) => ({
    filename: `${folder}/part-${String(index + 1).padStart(5, '0')}.csv`,
    status: 'modified' as const,
  }));
}
