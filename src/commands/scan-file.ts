import { lstat, realpath } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { ByteSource } from '../evidence/bytes.ts';
import { answerOf } from '../evidence/model/examination.ts';
import { examineBeside } from '../evidence/model/beside.ts';
import { SCAN_RULES } from '../evidence/model/rules/scan.ts';
import { fileBytes } from '../platform/file-bytes.ts';
import { modelPorts } from '../platform/model-ports.ts';
import type { ScanSource } from '../platform/scan-source.ts';
import type { ScanTarget } from '../platform/scan-targets.ts';
import { reasonOf } from '../platform/scan-targets.ts';
import type { ScannedFile } from '../render/scan/scan-result.ts';

/** Examines one file. Never rejects: a file that cannot be read, or breaks its examiner, is inconclusive. */
export async function scanFile(
  { path, absolute }: Pick<ScanTarget, 'path' | 'absolute'>,
  source: ScanSource,
  { digest }: { digest: boolean },
): Promise<ScannedFile> {
  if ('because' in source) {
    return notExamined(path, source.because);
  }
  try {
    const beside = (other: string): Promise<ByteSource | null> =>
      fileOfFolder(dirname(absolute), relative(dirname(path), other), other);
    const examination = await examineBeside(source, modelPorts(), beside, { digest });
    const { format, findings } = examination;
    const answer = answerOf(examination);
    return { path, format, answer, findings, ...(digest && { sha256: await source.sha256() }) };
  } catch (error) {
    return isOfTheSystem(error) ? notExamined(path, reasonOf(error).reason) : examinerFailed(path, error);
  }
}

/** Null where nothing is; rejects for what is no file, or lies out of the folder. */
async function fileOfFolder(folder: string, name: string, path: string): Promise<ByteSource | null> {
  const absolute = join(folder, name);
  const there = await lstat(absolute).catch(() => null);
  if (there === null) {
    return null;
  }
  const real = await realpath(absolute).catch(() => null);
  if (real === null || !real.startsWith(join(await realpath(folder), sep))) {
    throw new Error(
      real === null ? 'it is a symbolic link to nothing.' : 'it is a symbolic link out of the folder.',
    );
  }
  const status = await lstat(real);
  if (!status.isFile()) {
    throw new Error('it is no regular file.');
  }
  return fileBytes(real, path, status.size);
}

/** A file that is there and was not opened; `reason` completes "not examined: ". */
export function notExamined(path: string, reason: string): ScannedFile {
  const finding = { rule: SCAN_RULES.notExamined, message: `Not examined: ${reason}.`, detail: reason };
  return { path, format: 'unknown', answer: 'inconclusive', findings: [finding] };
}

function isOfTheSystem(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}

/** Longest detail of a finding. */
const DETAIL = 300;

function examinerFailed(path: string, error: unknown): ScannedFile {
  const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const finding = {
    rule: SCAN_RULES.examinerFailed,
    message: 'The examination failed, so the file is not examined to its end.',
    detail: said.slice(0, DETAIL),
  };
  return { path, format: 'unknown', answer: 'inconclusive', findings: [finding] };
}
