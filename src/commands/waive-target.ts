import { basename, dirname } from 'node:path';
import { UserError } from '../errors.ts';
import { isWaivable } from '../judge/waive.ts';
import { coveredBy } from '../judge/waiver-states.ts';
import { sha256OfText } from '../platform/table-ports.ts';
import { openWorkspace } from '../platform/workspace.ts';
import type { Policy } from '../policy/policy.ts';
import type { Waiver } from '../policy/waiver.ts';
import { meant } from '../policy/wording.ts';
import { MOST_REPORT_BYTES, readReport } from '../report/read-report.ts';
import type { Report } from '../report/report.ts';
import { usageError } from './arguments.ts';

/** The report of the run that failed, checked to the last key; UserError when it is none. */
export async function openReport(path: string): Promise<Report> {
  const source = await (await openWorkspace(dirname(path))).open(basename(path));
  if (source === null || source.size > MOST_REPORT_BYTES) {
    throw new UserError({
      code: 'waive/no-report',
      path,
      message:
        source === null
          ? 'There is no such report.'
          : `It has ${source.size} bytes, and a report of more than ${MOST_REPORT_BYTES} is not read.`,
      hint: 'Give the fates-report.json that `fates assess --out DIR` or the action wrote.',
    });
  }
  const read = await readReport(
    new TextDecoder().decode(await source.read(0, source.size)),
    path,
    sha256OfText,
  );
  if (!read.ok) {
    throw new UserError(...read.problems);
  }
  return read.value;
}

/** The subject that is meant when nobody names one: the policy's only one, else the only one that the report has failing. */
export function onlySubject(
  requirement: string,
  { subjects }: Policy,
  report: Report | undefined,
  usage: string,
): string {
  const all = subjects.map(({ id }) => id);
  const failing = (report?.subjects ?? [])
    .filter(({ properties }) =>
      properties.some(({ findings }) =>
        findings.some((each) => each.requirement === requirement && isWaivable(each.verdict)),
      ),
    )
    .map(({ id }) => id);
  const candidates = failing.length > 0 ? failing : all;
  const [only, ...others] = candidates;
  if (only === undefined || others.length > 0) {
    throw usageError(
      '--subject',
      `it is open for which subject it is waived. ${meant('', candidates, 'Subjects')}`,
      usage,
    );
  }
  return only;
}

/** Refuses a waiver that the report shows not to be needed: it would only make the run warn. */
export function refuseUnneeded(waiver: Waiver, report: Report): void {
  const covered = coveredBy(waiver, report.subjects);
  if (!covered.some(({ verdict }) => isWaivable(verdict) || verdict === 'WAIVED')) {
    throw new UserError({
      code: 'waive/not-needed',
      path: '--report',
      message:
        'The report has no FAIL, INSUFFICIENT or MISSING finding of this requirement on this subject and scope, so there is nothing to waive.',
      hint: 'Waive what its `findings` list as not satisfied; an ERROR has to be mended.',
    });
  }
}
