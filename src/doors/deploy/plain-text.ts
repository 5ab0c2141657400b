import { lstat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readNamedText } from '../../platform/named-text.ts';
import type { Result } from '../../problem.ts';
import { refuse } from '../../problem.ts';

/** The text of a regular file: a link, or a pipe that would never end, is none. `path` from the workspace, as it is named in problems. */
export async function readPlainText(workspace: string, path: string, most: number): Promise<Result<string>> {
  const absolute = resolve(workspace, path);
  const status = await lstat(absolute).catch(() => undefined);
  if (status?.isFile() === true) {
    const text = await readNamedText(absolute, most);
    return text.ok ? text : refuse(...text.problems.map((problem) => ({ ...problem, path })));
  }
  const message = status === undefined ? 'There is no such file.' : 'It is no regular file.';
  const hint = 'Let the step before this one write or download it, and name it here.';
  return refuse({ code: 'file/unreadable', path, message, hint });
}
