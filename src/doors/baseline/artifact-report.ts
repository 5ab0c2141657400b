import { isUtf8 } from 'node:buffer';
import type { ZipEntry } from '../../evidence/bytes.ts';
import { faultText, zipEntries } from '../../evidence/typed/zip-directory.ts';
import { unpackEntry } from '../../platform/zip-entry.ts';
import type { Problem, Result } from '../../problem.ts';
import { refuse, succeed } from '../../problem.ts';
import { MOST_REPORT_BYTES } from '../../report/read-report.ts';

/** Of an artifact that is downloaded at all. */
export const MOST_ARTIFACT_BYTES = 64 * 1024 * 1024;
/** The output folder holds fewer; an artifact of a whole workspace is not searched. */
const MOST_MEMBERS = 20;
const MEMBER = 'fates-report.json';

/**
 * The report's text out of an artifact's zip, which anybody may have made: one member, of one name, is unpacked, in memory, up to
 * the size of a report. No other name is used for anything.
 */
export function reportTextIn(zip: Uint8Array, path: string): Result<string> {
  const entries = zipEntries(zip, MOST_MEMBERS);
  if ('fault' in entries) {
    return refuse(unusable(path, faultText(entries, MOST_MEMBERS)));
  }
  const [member, second] = entries.filter(({ name }) => name === MEMBER);
  if (member === undefined) {
    return refuse(unusable(path, `it has no ${MEMBER} at its top`));
  }
  if (second !== undefined) {
    return refuse(unusable(path, `it has two of the name ${MEMBER}`));
  }
  if (member.whole > MOST_REPORT_BYTES) {
    return refuse(unusable(path, `its ${MEMBER} has more than ${MOST_REPORT_BYTES / 2 ** 20} MiB`));
  }
  const bytes = unpacked(zip, member);
  if (typeof bytes === 'string') {
    return refuse(unusable(path, bytes));
  }
  return isUtf8(bytes)
    ? succeed(new TextDecoder('utf-8').decode(bytes))
    : refuse(unusable(path, `its ${MEMBER} is not UTF-8`));
}

/** Or, as a text, why not. */
function unpacked(zip: Uint8Array, member: ZipEntry): Uint8Array | string {
  try {
    return unpackEntry(zip, member);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function unusable(path: string, why: string): Problem {
  return {
    code: 'base-report/artifact',
    path,
    message: `The artifact cannot be used: ${why}.`,
    hint: 'Upload the folder of the input `output`, and nothing else, with actions/upload-artifact.',
  };
}
