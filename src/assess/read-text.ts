import type { Workspace } from '../discover/workspace.ts';
import { asMistake, UserError } from '../errors.ts';
import { refusedFile } from '../evidence/table/problems.ts';

/** A policy is a page of text, not a megabyte. */
const MOST_BYTES = 1 << 20;

/** The UTF-8 text of a small file of the workspace; null when there is none. */
export async function readSmallText(workspace: Workspace, path: string): Promise<string | null> {
  try {
    return await read(workspace, path);
  } catch (error) {
    throw asMistake(error, { code: 'policy/unreadable', path });
  }
}

async function read(workspace: Workspace, path: string): Promise<string | null> {
  const source = await workspace.open(path);
  if (source === null) {
    return null;
  }
  if (source.size > MOST_BYTES) {
    throw new UserError({
      code: 'policy/too-large',
      path,
      message: `It has ${source.size} bytes, and a policy of more than ${MOST_BYTES} is not read.`,
      hint: 'Name the policy itself; data belongs into the evaluation table.',
    });
  }
  const bytes = await source.read(0, source.size).catch((error: unknown) => {
    const refused = refusedFile(path, error);
    throw refused === undefined ? error : new UserError({ ...refused, code: 'policy/unreadable' });
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new UserError({
      code: 'policy/not-utf-8',
      path,
      message: `Its bytes are not UTF-8 (${error instanceof Error ? error.message : String(error)}), so its text is unknown.`,
      hint: 'Save it as UTF-8.',
    });
  }
}
