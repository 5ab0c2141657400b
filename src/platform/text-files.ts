import { appendFile, mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EnvironmentError } from '../errors.ts';

/** Writes under another name first and renames: nobody reads half a report. Gives the path as it was named. */
export async function writeText(folder: string, file: string, text: string): Promise<string> {
  const path = join(folder, file);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(`${path}.part`, text, 'utf8');
    await rename(`${path}.part`, path);
    return path;
  } catch (error) {
    throw unwritable(path, error);
  }
}

export async function appendText(path: string, text: string): Promise<void> {
  try {
    await appendFile(path, text, 'utf8');
  } catch (error) {
    throw unwritable(path, error);
  }
}

function unwritable(path: string, error: unknown): EnvironmentError {
  const reason = error instanceof Error ? error.message : String(error);
  return new EnvironmentError(
    `${path} could not be written (${reason}).`,
    'Give a folder that the job may write to.',
    error,
  );
}
